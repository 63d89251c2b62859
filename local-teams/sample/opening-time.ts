import { addDays, dayAt, momentOf, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';
import { ZONE } from './hours.ts';

/** Ten minutes before the 1:1 that the sample opens on. */
const TEN_TO_TEN = '09:50' as WallTime;
/** Days off in Sweden that fall on the same date each year. */
const HOLIDAYS = ['01-01', '01-06', '05-01', '06-06', '12-24', '12-25', '12-26', '12-31'];

const isDayOff = (day: CalendarDay): boolean => weekdayOf(day) > 5 || HOLIDAYS.includes(day.slice(5));

/** Where the clock of a new sample stands: ten to ten today, or on the next day that people work. */
export const openingTime = (now: Instant): Instant => {
  let day = dayAt(now, ZONE);
  while (isDayOff(day)) day = addDays(day, 1);
  return momentOf(day, TEN_TO_TEN, ZONE);
};
