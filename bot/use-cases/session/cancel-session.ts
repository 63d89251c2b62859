import { cancel } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import type { CancelReason } from '../../../shared/domain/session.ts';
import { addedIn } from './planned-agenda.ts';
import { carryAdded } from './carry-points.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import { announceChange, changePlan, ifUnchanged } from './change-plan.ts';
import type { AnnouncementStores, PlanChangeStores } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';

type Cancellation = Readonly<{ id: SessionId; version: number; reason: CancelReason; note: string }>;

/**
 * Cancels one planned session, for either person. The others keep their days; points that people added go to the next session, and
 * the rep's wish still holds.
 */
export const cancelSession: SessionUseCase<
  Cancellation,
  'not-found' | 'changed' | 'already-started' | 'not-planned',
  PlanChangeStores & AnnouncementStores & SessionPlanningStores
> = (context, { id, version, reason, note }) => {
  const { stores, me, now, newId } = context;
  return changePlan(
    context,
    id,
    (session) => ifUnchanged(session, version, cancel(session, me.id, { reason, note }, now)),
    async (session, rhythm) => {
      if (rhythm.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
      await carryAdded(stores, rhythm.id, addedIn(session), session.startsAt > now ? session.startsAt : now);
      await announceChange(context, session, rhythm);
    },
  );
};
