import { addDays, daysBetween, weekdayOf } from './time.ts';
import type { CalendarDay, WallTime } from './time.ts';

/** The days besides Saturdays and Sundays on which somebody doesn't work, and those on which they work until noon; in order. */
export type DaysOff = Readonly<{ whole: readonly CalendarDay[]; half: readonly CalendarDay[] }>;

/** When work ends on a half day. */
export const NOON = '12:00' as WallTime;

export const noDaysOff: DaysOff = { whole: [], half: [] };

/** Monday to Friday, except whole days off. */
export const isWorkingDay = (day: CalendarDay, off: DaysOff): boolean =>
  weekdayOf(day) <= 5 && !off.whole.includes(day);

export const workingDayBefore = (day: CalendarDay, off: DaysOff): CalendarDay => {
  const before = addDays(day, -1);
  return isWorkingDay(before, off) ? before : workingDayBefore(before, off);
};

export const workingDayAfter = (day: CalendarDay, off: DaysOff): CalendarDay => {
  const after = addDays(day, 1);
  return isWorkingDay(after, off) ? after : workingDayAfter(after, off);
};

/** That day, or the first working day after it. */
export const workingDayFrom = (day: CalendarDay, off: DaysOff): CalendarDay =>
  isWorkingDay(day, off) ? day : workingDayAfter(day, off);

/** A Monday to count weeks from. */
const MONDAY = '2024-01-01' as CalendarDay;

/** The number of working days from the first day to the last, both counted; a half day counts as one. */
export const workingDaysIn = (from: CalendarDay, to: CalendarDay, off: DaysOff): number => {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  const first = ((daysBetween(MONDAY, from) % 7) + 7) % 7;
  const rest = Array.from({ length: days % 7 }, (_, index) => (first + index) % 7).filter((day) => day < 5);
  const within = off.whole.filter((day) => from <= day && day <= to && weekdayOf(day) <= 5);
  return Math.floor(days / 7) * 5 + rest.length - within.length;
};
