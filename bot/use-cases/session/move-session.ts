import { reschedule } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { PlannedSession } from '../../../shared/domain/session.ts';
import { momentOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { agreedZone } from '../rhythm/agreed-zone.ts';
import type { UseCaseContext } from '../use-case.ts';
import { planCardsAnew } from './session-cards.ts';
import { fetchAdded, withPointsForNext } from './carry-points.ts';
import { announceChange, changePlan, ifUnchanged } from './change-plan.ts';
import type { AnnouncementStores, PlanChangeStores } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import { sessionsAround } from './sessions-around.ts';
import type { Uses } from '../stores.ts';

type NewTime = Readonly<{ id: SessionId; version: number; day: CalendarDay; time: WallTime }>;

/** The store functions that moving a session uses. */
export type MovingStores = PlanChangeStores & AnnouncementStores & Uses<{ session: 'ofRhythm' }>;

/** Follows up a session's new time. One that was missed or cancelled gets back the points that were carried on from it. */
export const followMove = async (
  context: UseCaseContext<MovingStores>,
  session: PlannedSession,
  rhythm: Rhythm,
): Promise<void> => {
  if (session.lastChange?.from.state !== 'planned') await fetchAdded(context.stores, session);
  await planCardsAnew(context.stores, session, context.now);
  await announceChange(context, session, rhythm);
};

/**
 * Moves one session to another time in the rhythm's zone, before the next session. The others keep their days. A missed one is
 * planned again, with the points people had added to it.
 */
export const moveSession: SessionUseCase<
  NewTime,
  'not-found' | 'changed' | 'already-started' | 'not-planned' | 'time-passed' | 'clashes',
  MovingStores
> = (context, { id, version, day, time }) =>
  changePlan(
    context,
    id,
    async (session, rhythm) => {
      const zone = await agreedZone(context.stores, rhythm);
      const around = await sessionsAround(context.stores, session, rhythm, zone);
      const moved = reschedule(session, context.me.id, momentOf(day, time, zone), around, context.now);
      const decided = ifUnchanged(session, version, moved);
      return decided.ok ? ok(await withPointsForNext(context.stores, decided.value, context.now)) : decided;
    },
    (session, rhythm) => followMove(context, session, rhythm),
  );
