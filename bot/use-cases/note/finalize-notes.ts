import type { AgendaItemId, SessionId } from '../../../shared/domain/ids.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import { publishToPair } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Settles a closed session's notes as the document has them when it freezes. Returns the session's state. */
export const finalizeNotes = async (
  stores: Uses<{ note: 'ofSession' | 'settle'; publish: true; session: 'lock' }>,
  id: SessionId,
  notesIn: (items: readonly AgendaItemId[]) => ReadonlyMap<AgendaItemId, string>,
): Promise<SessionState | null> => {
  const session = await stores.session.lock(id);
  if (session?.state !== 'closed') return session?.state ?? null;
  const kept = await stores.note.ofSession(id);
  const inDocument = [...notesIn(session.agenda.map((one) => one.id))];
  const news = inDocument.filter(
    ([item, text]) => text !== (kept.find((note) => note.item === item && note.author === null)?.text ?? ''),
  );
  for (const [item, text] of news) await stores.note.settle(id, item, text);
  // The recap is on the screen already, without the last words typed.
  if (news.length > 0) await publishToPair(stores, session, 'session', id);
  return 'closed';
};
