import { addDays, weekdayOf } from '../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../shared/domain/time.ts';

/** The zone that the sample's days are counted in. */
export const ZONE = 'Europe/Stockholm';
/** When work begins, and with it what the bot has to say that day. */
export const MORNING = '08:00' as WallTime;
export const EARLY = '08:30' as WallTime;
export const AFTERNOON = '16:30' as WallTime;
export const EVENING = '16:45' as WallTime;

/** Nobody works on a weekend: what falls on one happens on the Monday after. */
export const workingDay = (day: CalendarDay): CalendarDay => {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
};
