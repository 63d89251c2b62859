import { dayInRhythm } from '../../domain/change-of-plan.ts';
import { occurrences, startsAt } from '../../domain/rhythm.ts';
import type { Cadence, Rhythm } from '../../domain/rhythm.ts';
import { turnOf } from '../../domain/rhythm-turn.ts';
import type { TurnParticipant } from '../../domain/rhythm-turn.ts';
import { isOpen, isPlannedTimeOver } from '../../domain/session.ts';
import type { Session } from '../../domain/session.ts';
import { addDays, addMinutes } from '../../domain/time.ts';
import type { CalendarDay, Instant } from '../../domain/time.ts';

const WEEK = 7;

/** Days of the rhythm before it was last agreed on: only the sessions tell of them. */
const earlierDays = (
  { anchor, zone }: Cadence,
  sessions: readonly Session[],
): readonly Readonly<{ turn: CalendarDay; heldOn: CalendarDay }>[] =>
  [...new Set(sessions.filter(({ origin }) => origin === 'rhythm').map((one) => dayInRhythm(one, zone)))]
    .filter((turn) => turn < anchor)
    .map((turn) => ({ turn, heldOn: turn }));

/** Days of the rhythm as agreed now, on which nobody's days off or a thinner period left the session out. */
const daysAsAgreed = (
  cadence: Cadence,
  pair: readonly TurnParticipant[],
  first: CalendarDay,
  weeks: number,
): readonly Readonly<{ turn: CalendarDay; heldOn: CalendarDay }>[] =>
  occurrences(cadence, first, Math.ceil(weeks / cadence.weeks) + 1).flatMap((turn) => {
    const { heldOn } = turnOf(cadence, turn, pair);
    return heldOn === null ? [] : [{ turn, heldOn }];
  });

/**
 * The days, of so many weeks from the first, on which the rhythm gave a session whose time is over, held or not. One that was moved to a
 * time still ahead isn't due yet, and nothing was before the rhythm began.
 */
export const dueDays = (
  { startedOn }: Pick<Rhythm, 'startedOn'>,
  cadence: Cadence,
  pair: readonly TurnParticipant[],
  sessions: readonly Session[],
  { first, weeks, now }: Readonly<{ first: CalendarDay; weeks: number; now: Instant }>,
): readonly CalendarDay[] => {
  const { minutes, zone } = cadence;
  const last = addDays(first, weeks * WEEK - 1);
  const stillAhead = new Set(
    sessions
      .filter((one) => isOpen(one) && !isPlannedTimeOver(one, now))
      .map((one) => dayInRhythm(one, zone)),
  );
  return [...earlierDays(cadence, sessions), ...daysAsAgreed(cadence, pair, first, weeks)]
    .filter(({ turn }) => first <= turn && turn <= last && startedOn <= turn && !stillAhead.has(turn))
    .filter(({ heldOn }) => addMinutes(startsAt(cadence, heldOn), minutes) <= now)
    .map(({ turn }) => turn);
};
