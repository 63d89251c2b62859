import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, weekdayOf } from '../../domain/time.ts';
import type { CalendarDay, Weekday } from '../../domain/time.ts';
import { workingDayAfter, workingDayBefore } from '../../domain/working-days.ts';
import type { DaysOff } from '../../domain/working-days.ts';

/** A date said without its year that has passed is next year's only if that is no further off than this. */
const NEXT_YEAR_WITHIN_DAYS = 300;

/** Monday of the week that the day is in. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

/** The next such weekday after today. On a Friday, "Friday" is a week ahead: today has its own name. */
export const coming = (today: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** The next such weekday, today included. */
export const thisComing = (today: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7);

export const calendarDate = (year: number, month: number, day: number): CalendarDay | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as CalendarDay;
  } catch {
    return null;
  }
};

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
export const monthOf = (day: CalendarDay): number => Number(day.slice(5, 7));

/** The coming day with that number and month; null when it has just passed or doesn't exist. */
export const comingDate = (today: CalendarDay, month: number, day: number): CalendarDay | null => {
  const year = yearOf(today);
  const here = calendarDate(year, month, day);
  if (here !== null && here >= today) return here;
  const next = [1, 2, 3, 4]
    .map((years) => calendarDate(year + years, month, day))
    .find((date) => date !== null);
  return next !== undefined && daysBetween(today, next) <= NEXT_YEAR_WITHIN_DAYS ? next : null;
};

/** The coming day of a month with that number, in the first month that has it. */
export const comingDayOfMonth = (today: CalendarDay, day: number): CalendarDay | null => {
  const from = Temporal.PlainDate.from(today).with({ day: 1 });
  for (const months of [0, 1, 2]) {
    const month = from.add({ months });
    const date = calendarDate(month.year, month.month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
};

/** The day with that number in the month that lies so many ahead; null where it has none. */
export const comingDayOfMonthAhead = (
  today: CalendarDay,
  day: number,
  months: number,
): CalendarDay | null => {
  const month = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months });
  return calendarDate(month.year, month.month, day);
};

/** The last day of the month that lies so many months ahead. */
export const monthEnd = (today: CalendarDay, months = 0): CalendarDay => {
  const month = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months });
  return month.with({ day: month.daysInMonth }).toString() as CalendarDay;
};

/** The first day of the coming month, quarter (3 months) or half year (6) of that number, the one that is now included. */
export const comingMonth = (today: CalendarDay, number: number, months: number): CalendarDay | null => {
  const month = (number - 1) * months + 1;
  if (number < 1 || month > 12) return null;
  const year = yearOf(today) + (month + months - 1 < monthOf(today) ? 1 : 0);
  return calendarDate(year, month, 1);
};

/** That weekday of the month that the day is in: its first (1), second, … or its last (-1). */
export const nthWeekday = (month: CalendarDay, nth: number, weekday: Weekday): CalendarDay | null => {
  const first = thisComing(`${month.slice(0, 7)}-01` as CalendarDay, weekday);
  const last = thisComing(addDays(monthEnd(month), -6), weekday);
  const day = nth < 0 ? last : addDays(first, 7 * (nth - 1));
  return day <= last ? day : null;
};

/** The first or the last working day of the month that the day is in. */
export const nthWorkingDay = (month: CalendarDay, nth: number, off: DaysOff): CalendarDay =>
  nth < 0
    ? workingDayBefore(addDays(monthEnd(month), 1), off)
    : Array.from({ length: Math.min(nth, 20) }).reduce<CalendarDay>(
        (day) => workingDayAfter(day, off),
        addDays(`${month.slice(0, 7)}-01` as CalendarDay, -1),
      );

/** Monday of the coming ISO week of that number, the one that is now included. Null when it has just passed or doesn't exist. */
export const mondayOfWeek = (today: CalendarDay, week: number): CalendarDay | null => {
  const year = Temporal.PlainDate.from(today).yearOfWeek ?? yearOf(today);
  const of = (inYear: number): CalendarDay | null => {
    const first = mondayOf(`${String(inYear)}-01-04` as CalendarDay);
    const monday = addDays(first, (week - 1) * 7);
    return week >= 1 && Temporal.PlainDate.from(monday).weekOfYear === week ? monday : null;
  };
  const here = of(year);
  if (here !== null && here >= mondayOf(today)) return here;
  const next = of(year + 1);
  return next !== null && daysBetween(today, next) <= NEXT_YEAR_WITHIN_DAYS ? next : null;
};

export const after = (today: CalendarDay, amount: number, unit: 'days' | 'weeks' | 'months'): CalendarDay =>
  Temporal.PlainDate.from(today)
    .add({ [unit]: Math.min(amount, 1000) })
    .toString() as CalendarDay;
