import { dayInRhythm } from '../../domain/change-of-plan.ts';
import type { PersonId, RhythmId } from '../../domain/ids.ts';
import { occurrences, startsAt } from '../../domain/rhythm.ts';
import type { Cadence } from '../../domain/rhythm.ts';
import { turnOf } from '../../domain/rhythm-turn.ts';
import type { TurnParticipant } from '../../domain/rhythm-turn.ts';
import { isHeld, isLive, isPlanned, isPlannedTimeOver } from '../../domain/session.ts';
import type { PlannedSession, Session } from '../../domain/session.ts';
import { addDays, dayAt } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import { weekAt } from './free-slots.ts';
import type { FreeSlots, Horizon } from './free-slots.ts';
import type { CoachingNeed } from './need-of.ts';

/** A rep in the coming weeks: the agreement, what there is of sessions, what they need and when they are free. */
export type RepAhead = Readonly<{
  rhythm: RhythmId;
  rep: PersonId;
  startedOn: CalendarDay;
  cadence: Cadence;
  pair: readonly TurnParticipant[];
  sessions: readonly Session[];
  need: CoachingNeed;
  hasLapsed: boolean;
  free: FreeSlots;
}>;

const WEEK = 7;

/** The sessions that are booked in the horizon, the soonest first; what is held beside the rhythm for a customer meeting is none. */
export const bookedAhead = (
  { sessions }: Pick<RepAhead, 'sessions'>,
  horizon: Horizon,
): readonly PlannedSession[] =>
  sessions
    .filter(isPlanned)
    .filter((one) => one.origin !== 'extra' && !isPlannedTimeOver(one, horizon.now))
    .filter(({ startsAt: at }) => weekAt(horizon, at) < horizon.weeks)
    .toSorted((one, other) => (one.startsAt < other.startsAt ? -1 : 1));

/**
 * The weeks of the horizon in which the rhythm gives a session that isn't held yet, or being held now. One of the last week or this one that
 * wasn't held, and that no other has made up for, is still due this week.
 */
export const weeksDue = (
  { startedOn, cadence, pair, sessions }: Omit<RepAhead, 'free' | 'need'>,
  horizon: Horizon,
): readonly number[] => {
  const { zone } = cadence;
  const monday = dayAt(horizon.start, zone);
  const held = sessions
    .filter((one) => isHeld(one) || isLive(one))
    .filter(({ origin }) => origin !== 'extra');
  const turns = occurrences(cadence, addDays(monday, -WEEK), horizon.weeks + 1);
  return turns.flatMap((turn) => {
    const { heldOn } = turnOf(cadence, turn, pair);
    if (heldOn === null || turn < startedOn) return [];
    const open = sessions.find(
      (one) =>
        one.origin === 'rhythm' &&
        isPlanned(one) &&
        !isPlannedTimeOver(one, horizon.now) &&
        dayInRhythm(one, zone) === turn,
    );
    const at = open?.startsAt ?? startsAt(cadence, heldOn);
    const isHeldSince = held.some(
      (one) => dayInRhythm(one, zone) === turn || dayAt(one.startedAt, zone) >= turn,
    );
    if (!open && isHeldSince) return [];
    const week = at <= horizon.now ? 0 : weekAt(horizon, at);
    return week >= 0 && week < horizon.weeks ? [week] : [];
  });
};
