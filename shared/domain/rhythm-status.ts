import { occurrences } from './rhythm.ts';
import type { Cadence, Rhythm } from './rhythm.ts';
import { turnOf } from './rhythm-turn.ts';
import type { TurnParticipant } from './rhythm-turn.ts';
import { addDays, daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';

export type RhythmStatus = 'new' | 'on-track' | 'at-risk' | 'lapsed';

/**
 * How many of those days a rhythm's clock stood still: the days on which either was off, or an interval for each turn that was left out,
 * whichever is more.
 */
const pausedDays = (
  cadence: Cadence,
  pair: readonly TurnParticipant[],
  since: CalendarDay,
  today: CalendarDay,
): number => {
  const off = pair.flatMap(({ daysOff }) => daysOff.whole).filter((day) => since < day && day <= today);
  if (off.length === 0) return 0;
  const interval = cadence.weeks * 7;
  const turns = occurrences(cadence, addDays(since, 1), Math.floor(daysBetween(since, today) / interval) + 1);
  const unthinned = { ...cadence, thinning: undefined };
  const leftOut = turns.filter((day) => day <= today && turnOf(unthinned, day, pair).heldOn === null);
  return Math.max(new Set(off).size, leftOut.length * interval);
};

/** How many weeks at most the two have agreed to let pass between `since` and `today`: more while the rhythm is thinned out. */
export const agreedWeeks = (
  { weeks, thinning }: Pick<Cadence, 'weeks' | 'thinning'>,
  since: CalendarDay,
  today: CalendarDay,
): number => (thinning && thinning.from <= today && since < thinning.to ? weeks * thinning.every : weeks);

/** From when on a pair that has not met yet can be late: not for the time before they agreed on when to meet. */
const clockStart = ({
  startedOn,
  cadence,
}: Pick<Rhythm, 'startedOn'> & Readonly<{ cadence: Cadence }>): CalendarDay => {
  const before = addDays(cadence.anchor, -7 * cadence.weeks);
  return before > startedOn ? before : startedOn;
};

/**
 * On track when held within one interval and three days and the next one is booked; lapsed beyond two intervals. Holidays and leave pause
 * the clock, and before the first session it runs from an interval before that one's day.
 */
export const rhythmStatusOf = (
  rhythm: Pick<Rhythm, 'cadence' | 'startedOn'>,
  pair: readonly TurnParticipant[],
  lastHeld: CalendarDay | null,
  nextBooked: boolean,
  today: CalendarDay,
): RhythmStatus => {
  const { cadence } = rhythm;
  if (cadence === null) return 'new';
  const last = lastHeld ?? clockStart({ ...rhythm, cadence });
  const interval = agreedWeeks(cadence, last, today) * 7;
  const since = daysBetween(last, today) - pausedDays(cadence, pair, last, today);
  if (since > 2 * interval) return 'lapsed';
  return since <= interval + 3 && nextBooked ? 'on-track' : 'at-risk';
};

/** How far ahead to look for the day on which a rhythm slips, in days: during longer leave it is looked for again. */
const LOOKED_AHEAD = 400;

/** The first day on which a rhythm is no longer on track, if the two don't meet before it. */
export const slipsOn = (
  rhythm: Pick<Rhythm, 'startedOn'> & Readonly<{ cadence: Cadence }>,
  pair: readonly TurnParticipant[],
  lastHeld: CalendarDay | null,
): CalendarDay => {
  let day = addDays(lastHeld ?? clockStart(rhythm), rhythm.cadence.weeks * 7);
  for (let ahead = 0; ahead < LOOKED_AHEAD; ahead += 1) {
    if (rhythmStatusOf(rhythm, pair, lastHeld, true, day) !== 'on-track') return day;
    day = addDays(day, 1);
  }
  return day;
};
