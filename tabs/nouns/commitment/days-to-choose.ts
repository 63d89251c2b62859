import { addDays, weekdayOf } from '../../../shared/domain/time.ts';
import { isWorkingDay, workingDayAfter, workingDayBefore } from '../../../shared/domain/working-days.ts';
import type { DaysOff } from '../../../shared/domain/working-days.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

const FRIDAY = 5;

/** This week's Friday, or next week's from Thursday on, when this one is too near. */
const soonFriday = (today: CalendarDay): CalendarDay => {
  const ahead = FRIDAY - weekdayOf(today);
  return addDays(today, ahead >= 2 ? ahead : ahead + 7);
};

/** That day if it is a working day; else the last working day before it that is still ahead, else the first after it. */
const atWork = (day: CalendarDay, today: CalendarDay, off: DaysOff): CalendarDay => {
  if (isWorkingDay(day, off)) return day;
  const before = workingDayBefore(day, off);
  return before > today ? before : workingDayAfter(day, off);
};

/** Days that are one tap away: the next working day, a Friday, a week from now and the usual one. */
export const daysToChoose = (
  today: CalendarDay,
  usual: CalendarDay | null,
  off: DaysOff,
): readonly CalendarDay[] => {
  const days = [
    workingDayAfter(today, off),
    soonFriday(today),
    addDays(today, 7),
    ...(usual === null ? [] : [usual]),
  ];
  return [...new Set(days.filter((day) => day >= today).map((day) => atWork(day, today, off)))].sort();
};
