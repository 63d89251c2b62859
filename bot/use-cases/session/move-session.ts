import { dayInRhythm, reschedule } from '../../../shared/domain/change-of-plan.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { occurrences, startsAt } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { turnOf } from '../../../shared/domain/rhythm-turn.ts';
import type { TurnParticipant } from '../../../shared/domain/rhythm-turn.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays, momentOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';
import { planCardsAnew } from './session-cards.ts';
import { fetchAdded } from './carry-points.ts';
import { pairOf } from '../rhythm/plan-sessions.ts';
import { zoneOf } from '../rhythm/recommendation.ts';
import { announceChange, changePlan, ifUnchanged } from './change-plan.ts';
import type { AnnouncementStores, PlanChangeStores } from './change-plan.ts';
import type { SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type NewTime = Readonly<{ id: SessionId; version: number; day: CalendarDay; time: WallTime }>;

/** The session's own place in the rhythm, and where the rhythm's next one starts unless it is cancelled. */
const placeOf = (
  session: Session,
  { cadence }: Rhythm,
  pair: readonly TurnParticipant[],
  sessions: readonly Session[],
  zone: string,
) => {
  const day = dayInRhythm(session, zone);
  if (cadence === null)
    return { own: { day, startsAt: session.startsAt, movedForDayOff: false }, following: null };
  const heldOn = turnOf(cadence, day, pair).heldOn ?? day;
  const [next] = occurrences(cadence, addDays(day, 1), 1);
  const nextOn = next === undefined ? null : turnOf(cadence, next, pair).heldOn;
  const isThere = sessions.some((one) => dayInRhythm(one, zone) === next);
  return {
    own: { day, startsAt: startsAt(cadence, heldOn), movedForDayOff: heldOn !== day },
    following: nextOn === null || isThere ? null : startsAt(cadence, nextOn),
  };
};

/**
 * One session at another time in the rhythm's zone, before the next one comes. The others stay on their days. One that
 * was missed is planned again, with what people had added to it.
 */
export const moveSession: SessionUseCase<
  NewTime,
  'not-found' | 'changed' | 'already-started' | 'not-planned' | 'time-passed' | 'clashes',
  PlanChangeStores & AnnouncementStores & Uses<{ session: 'ofRhythm' }>
> = (context, { id, version, day, time }) =>
  changePlan(
    context,
    id,
    async (session, rhythm) => {
      const zone = zoneOf(rhythm);
      const others = await context.stores.session.ofRhythm(rhythm.id);
      const around = {
        ...placeOf(session, rhythm, await pairOf(context.stores, rhythm), others, zone),
        others,
      };
      const moved = reschedule(session, context.me.id, momentOf(day, time, zone), around, context.now);
      return ifUnchanged(session, version, moved);
    },
    async (session, rhythm) => {
      // What was missed or taken out had let go of what people had added to it.
      if (session.lastChange?.from.state !== 'planned') await fetchAdded(context.stores, session);
      await planCardsAnew(context.stores, session, context.now);
      await announceChange(context, session, rhythm);
    },
  );
