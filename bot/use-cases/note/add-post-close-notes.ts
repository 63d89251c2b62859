import type { AgendaItemId, PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { publishToPair } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/**
 * Adds what somebody typed offline in a session that has closed meanwhile, as their addition. The same text is kept once, and a
 * text that continues an earlier addition replaces it.
 */
export const addPostCloseNotes = async (
  stores: Uses<{ note: 'add' | 'amend' | 'ofSession'; publish: true; session: 'lock' }>,
  author: PersonId,
  id: SessionId,
  additions: ReadonlyMap<AgendaItemId, string>,
): Promise<void> => {
  const session = await stores.session.lock(id);
  if (session?.state !== 'closed') return;
  const kept = await stores.note.ofSession(id);
  for (const [item, text] of additions) {
    if (!session.agenda.some((one) => one.id === item)) continue;
    const begun = kept.filter((note) => note.item === item && note.author === author);
    const earlier = begun.find((note) => text.startsWith(note.text));
    if (earlier) await stores.note.amend(id, earlier, text);
    else if (!begun.some((note) => note.text.startsWith(text)))
      await stores.note.add(id, { item, text, author });
  }
  await publishToPair(stores, session, 'session', id);
};
