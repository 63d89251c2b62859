import { addDays } from './time.ts';
import { workingDayFrom } from './working-days.ts';
import type { CalendarDay } from './time.ts';
import type { DaysOff } from './working-days.ts';

/** How far ahead the first pause offered is, in days, and how many days are offered. */
const OFFERED_FROM = 30;
const OFFERED = 2;

/** The first working day of the month after `day`'s. */
const startOfNextMonth = (day: CalendarDay, off: DaysOff): CalendarDay => {
  const inNext = addDays(`${day.slice(0, 8)}28` as CalendarDay, 4);
  return workingDayFrom(`${inNext.slice(0, 8)}01` as CalendarDay, off);
};

/** The days until which pausing a deal is offered: the starts of the next months that are at least a month away. */
export const pauseDaysOffered = (today: CalendarDay, off: DaysOff): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let day = startOfNextMonth(today, off); days.length < OFFERED; day = startOfNextMonth(day, off))
    if (day >= addDays(today, OFFERED_FROM)) days.push(day);
  return days;
};
