import { addDays, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../shared/domain/time.ts';

/** The zone for the sample's days. */
export const ZONE = 'Europe/Stockholm';
/** When work begins, and with it the bot's messages of the day. */
export const MORNING = '08:00' as WallTime;
export const EARLY = '08:30' as WallTime;
export const AFTERNOON = '16:30' as WallTime;
export const EVENING = '16:45' as WallTime;

/** Nobody works on a weekend: what would fall on one happens on the Monday after. */
export const workingDay = (day: CalendarDay): CalendarDay => {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
};
