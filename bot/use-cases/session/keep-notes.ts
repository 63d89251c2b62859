import type { AgendaItemId } from '../../../shared/domain/ids.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';

/** The text that a stored live document holds for each of those agenda items. */
export type NotesIn = (
  state: Uint8Array,
  items: readonly AgendaItemId[],
) => ReadonlyMap<AgendaItemId, string>;

/** Copies what the two have written into notes that can be searched, exported and erased. */
export const keepNotes = async (
  { note }: Uses<{ note: 'document' | 'settle' }>,
  session: Session,
  notesIn: NotesIn,
): Promise<void> => {
  const state = await note.document(session.id);
  if (state === null) return;
  for (const [item, text] of notesIn(
    state,
    session.agenda.map(({ id }) => id),
  ))
    if (text.trim() !== '') await note.settle(session.id, item, text);
};
