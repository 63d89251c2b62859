import type { SessionId } from '../../../shared/domain/ids.ts';
import { hasPlan, nextCustomerMeeting } from '../../../shared/domain/customer-meeting.ts';
import { close, endedBefore, finish, isClosed, isHeld } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import { announceClose } from './announce-close.ts';
import { carryUnreached, takeUpAgain } from './carry-points.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores, SessionUseCase } from './change-session.ts';
import { findSession } from './find-session.ts';
import { keepNotes } from './keep-notes.ts';
import type { NotesIn } from './keep-notes.ts';
import type { Uses } from '../stores.ts';

/** The session with the customer meeting planned in it, where that was entered after the start: the rep's next one, if it has a plan. */
const withPlannedMeeting = async (
  stores: Uses<{ customerMeeting: 'ofReps' }>,
  session: Session,
  now: Instant,
): Promise<Session> => {
  if (session.type !== 'preparation' || session.customerMeeting !== null) return session;
  const next = nextCustomerMeeting(await stores.customerMeeting.ofReps([session.rep], now), now);
  return next !== null && hasPlan(next) ? { ...session, customerMeeting: next.id } : session;
};

/** Ends a session (*Avsluta och sammanfatta*), also one that ended by itself: with a next step, or a reason why there is none. */
export const closeSession =
  (
    notesIn: NotesIn,
  ): SessionUseCase<
    Readonly<{ id: SessionId; noStepReason: string | null }>,
    'not-found' | 'not-live' | 'reason-needed',
    SessionChangeStores &
      SessionPlanningStores &
      Uses<{
        customerMeeting: 'ofReps';
        note: 'document' | 'settle';
        rhythm: 'find' | 'lock' | 'setWish';
        person: 'find';
        session: 'find';
      }>
  > =>
  async (context, { id, noStepReason }) => {
    const { stores, now, newId } = context;
    // The rhythm is locked before its session, as everywhere: two who hold one each would wait for each other.
    const seen = await findSession(context, id);
    if (seen) await stores.rhythm.lock(seen.rhythm);
    return changeSession(
      context,
      id,
      async (session) => {
        const steps = (await stores.commitment.ofRhythms([session.rhythm])).filter(
          (one) => one.session === id && one.state !== 'dropped' && one.disputedAt === null,
        );
        // Said meanwhile not to have been held: it is ended, so it was.
        const ended = endedBefore(session) ?? session;
        return isClosed(ended)
          ? finish(ended, steps.length, noStepReason)
          : close(await withPlannedMeeting(stores, session, now), steps.length, noStepReason, now);
      },
      async (closed) => {
        await keepNotes(stores, closed, notesIn);
        if (isHeld(closed)) await announceClose(context, closed);
        // The rep's wish holds until a session has been held.
        if (isHeld(closed)) await stores.rhythm.setWish(closed.rhythm, null);
        const rhythm = await stores.rhythm.find(closed.rhythm);
        if (rhythm?.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
        // Those of one that ended by itself went on then.
        if (seen && endedBefore(seen)) await takeUpAgain(stores, closed, now);
        else if (seen && !isClosed(seen)) await carryUnreached(stores, closed, now);
      },
    );
  };
