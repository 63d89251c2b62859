import type { Person } from './person.ts';
import { isThinnedOut, startsAt } from './rhythm.ts';
import type { Cadence } from './rhythm.ts';
import { addDays, addMinutes, dayAt, wallTimeAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';
import { isWorkingDay, NOON } from './working-days.ts';

/** One of a rhythm's two, as far as days off are concerned. */
export type TurnParticipant = Pick<Person, 'zone' | 'daysOff'>;

/**
 * One of a rhythm's days, and the day on which its session is held: the same, or another of its week when somebody is off; null when no
 * day of that week suits both, or when the rhythm is thinned out.
 */
export type RhythmTurn = Readonly<{ day: CalendarDay; heldOn: CalendarDay | null }>;

/** Whether a meeting at that moment is on that person's day off, or goes on past noon of a half day. */
export const isOffAt = ({ zone, daysOff }: TurnParticipant, at: Instant, minutes: number): boolean => {
  const day = dayAt(at, zone);
  if (daysOff.whole.includes(day)) return true;
  return daysOff.half.includes(day) && wallTimeAt(addMinutes(at, minutes), zone) > NOON;
};

const isAtWork = (person: TurnParticipant, at: Instant, minutes: number): boolean =>
  !isOffAt(person, at, minutes) && isWorkingDay(dayAt(at, person.zone), person.daysOff);

/** The other days of its week, the nearest first; of two equally near the earlier, since the day after a day off is often another. */
const othersInWeek = (day: CalendarDay): readonly CalendarDay[] => {
  const weekday = weekdayOf(day);
  return [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
    .filter((days) => weekday + days >= 1 && weekday + days <= 7)
    .map((days) => addDays(day, days));
};

/**
 * The day on which the session of one of the rhythm's days is held. A weekend that was agreed on stays; `isFree` excludes other days of
 * the week, never the rhythm's own.
 */
export const turnOf = (
  cadence: Cadence,
  day: CalendarDay,
  pair: readonly TurnParticipant[],
  isFree: (day: CalendarDay) => boolean = () => true,
): RhythmTurn => {
  if (isThinnedOut(cadence, day)) return { day, heldOn: null };
  const { minutes } = cadence;
  const own = startsAt(cadence, day);
  if (!pair.some((person) => isOffAt(person, own, minutes))) return { day, heldOn: day };
  const suitsBoth = (one: CalendarDay): boolean =>
    pair.every((person) => isAtWork(person, startsAt(cadence, one), minutes));
  return { day, heldOn: othersInWeek(day).find((one) => isFree(one) && suitsBoth(one)) ?? null };
};
