import type { SessionId } from '../../../shared/domain/ids.ts';
import { refuse } from '../../../shared/domain/result.ts';
import { isLive, resume } from '../../../shared/domain/session.ts';
import type { LiveSession } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import { closeKeys } from './announce-close.ts';
import { fetchAdded } from './carry-points.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { planEnd } from './end-session.ts';
import { findSession } from './find-session.ts';

/**
 * *Ångra* after *Avsluta*: the session goes on from its closing, and nobody has been told that it was over. Its notes are written in
 * the live document again; the copy of them is made afresh at the next close.
 */
export const reopenSession: SessionUseCase<
  Readonly<{ id: SessionId }>,
  'not-found' | 'not-closed' | 'too-late' | 'already-live',
  SessionChangeStores &
    Uses<{
      note: 'unsettle';
      outbox: 'add' | 'withdraw';
      rhythm: 'lock';
      session: 'find' | 'ofRhythm';
    }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  // The rhythm is locked before its session, as everywhere: two who hold one each would wait for each other.
  const seen = await findSession(context, id);
  if (seen) await stores.rhythm.lock(seen.rhythm);
  return changeSession<LiveSession, 'not-closed' | 'too-late' | 'already-live'>(
    context,
    id,
    async (session) => {
      const other = (await stores.session.ofRhythm(session.rhythm)).find(isLive);
      return other && other.id !== id ? refuse('already-live', other) : resume(session, me.id, now);
    },
    async (live) => {
      await fetchAdded(stores, live);
      await stores.note.unsettle(id);
      await stores.outbox.withdraw(closeKeys(id));
      await planEnd(stores, live, now);
    },
  );
};
