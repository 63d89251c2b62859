import type { Person } from './person.ts';
import { isThinnedOut, startsAt } from './rhythm.ts';
import type { Cadence } from './rhythm.ts';
import { addDays, addMinutes, dayAt, wallTimeAt, weekdayOf } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';
import { isWorkingDay, NOON } from './working-days.ts';

/** One of the two in a rhythm, as far as its days go. */
export type TurnParticipant = Pick<Person, 'zone' | 'daysOff'>;

/**
 * A day that comes up in a rhythm, and the one that its session is held on: the same, or another of its week where somebody is
 * off; null where no day of that week suits both, and where the rhythm is thinned out.
 */
export type RhythmTurn = Readonly<{ day: CalendarDay; heldOn: CalendarDay | null }>;

/** Whether what starts then is on that person's day off, or goes on after noon of half a one. */
export const isOffAt = ({ zone, daysOff }: TurnParticipant, at: Instant, minutes: number): boolean => {
  const day = dayAt(at, zone);
  if (daysOff.whole.includes(day)) return true;
  return daysOff.half.includes(day) && wallTimeAt(addMinutes(at, minutes), zone) > NOON;
};

const isAtWork = (person: TurnParticipant, at: Instant, minutes: number): boolean =>
  !isOffAt(person, at, minutes) && isWorkingDay(dayAt(at, person.zone), person.daysOff);

/** The other days of its week, the nearest first; of two as near the earlier, since the day after a day off is often one more. */
const othersInWeek = (day: CalendarDay): readonly CalendarDay[] => {
  const weekday = weekdayOf(day);
  return [-1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6]
    .filter((days) => weekday + days >= 1 && weekday + days <= 7)
    .map((days) => addDays(day, days));
};

/**
 * Where the session of one of the rhythm's days is held. Agreed on for a weekend, it is so; `isFree` leaves out other days of
 * the week than its own.
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
