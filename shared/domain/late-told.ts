import { daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';
import { weekOf } from './week.ts';
import { workingDayFrom } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

/** How long a promise that is late is told of every morning, in days. */
const TOLD_DAILY_DAYS = 14;

/**
 * Whether a morning's card tells its owner of what was promised by `due`: every time for two weeks after it, then in the first of the week's
 * working mornings alone.
 */
export const isLateTold = (due: CalendarDay, day: CalendarDay, off: DaysOff): boolean =>
  daysBetween(due, day) <= TOLD_DAILY_DAYS || day === workingDayFrom(weekOf(day).from, off);
