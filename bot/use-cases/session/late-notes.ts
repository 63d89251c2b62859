import type { AgendaItemId, PersonId, SessionId } from '../../../shared/domain/ids.ts';
import { publishToPair } from '../use-case.ts';
import type { Stores } from '../ports.ts';

/**
 * Keeps what somebody had typed offline in a session that closed meanwhile, as their addition. The same text is kept once,
 * and one that goes on where an earlier one ended takes its place.
 */
export const addLateNotes = async (
  stores: Stores,
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

/** Once a session has closed, its notes are what the document says as it freezes. True when it has closed. */
export const settleNotes = async (
  stores: Stores,
  id: SessionId,
  notesIn: (items: readonly AgendaItemId[]) => ReadonlyMap<AgendaItemId, string>,
): Promise<boolean> => {
  const session = await stores.session.lock(id);
  if (session?.state !== 'closed') return false;
  const kept = await stores.note.ofSession(id);
  const inDocument = [...notesIn(session.agenda.map((one) => one.id))];
  const news = inDocument.filter(
    ([item, text]) => text !== (kept.find((note) => note.item === item && note.author === null)?.text ?? ''),
  );
  for (const [item, text] of news) await stores.note.settle(id, item, text);
  // The recap is on the screen already, without the last that was typed.
  if (news.length > 0) await publishToPair(stores, session, 'session', id);
  return true;
};
