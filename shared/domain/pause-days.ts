import { addDays, isWorkingDay, workingDayAfter } from './time.ts';
import type { CalendarDay } from './time.ts';

/** From how far ahead a pause is offered, in days, and how many days are. */
const OFFERED_FROM = 30;
const OFFERED = 2;

/** The first working day of the month after the one that a day is in. */
const startOfNextMonth = (day: CalendarDay): CalendarDay => {
  const inNext = addDays(`${day.slice(0, 8)}28` as CalendarDay, 4);
  const first = `${inNext.slice(0, 8)}01` as CalendarDay;
  return isWorkingDay(first) ? first : workingDayAfter(first);
};

/** The days until which a deal is offered to be left: when the months begin that are a month away. */
export const pauseDaysOffered = (today: CalendarDay): readonly CalendarDay[] => {
  const days: CalendarDay[] = [];
  for (let day = startOfNextMonth(today); days.length < OFFERED; day = startOfNextMonth(day))
    if (day >= addDays(today, OFFERED_FROM)) days.push(day);
  return days;
};
