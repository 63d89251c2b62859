import { dayInRhythm } from '../../../shared/domain/change-of-plan.ts';
import type { SessionsAround } from '../../../shared/domain/change-of-plan.ts';
import { occurrences, startsAt } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { turnOf } from '../../../shared/domain/rhythm-turn.ts';
import type { TurnParticipant } from '../../../shared/domain/rhythm-turn.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addDays } from '../../../shared/domain/time.ts';
import { pairOf } from '../rhythm/plan-sessions.ts';
import type { Uses } from '../stores.ts';

/** The session's own time in the rhythm, and the start of the rhythm's next session, null if that one exists or is left out. */
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

/** A pair's other sessions, and their rhythm's times around this one, by the clock of that zone. */
export const sessionsAround = async (
  stores: Uses<{ person: 'find'; session: 'ofRhythm' }>,
  session: Session,
  rhythm: Rhythm,
  zone: string,
): Promise<SessionsAround> => {
  const others = await stores.session.ofRhythm(rhythm.id);
  return { ...placeOf(session, rhythm, await pairOf(stores, rhythm), others, zone), others };
};
