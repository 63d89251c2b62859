import { Temporal } from 'temporal-polyfill';
import { addDays, daysBetween, weekdayOf } from '../domain/time.ts';
import type { CalendarDay, Weekday } from '../domain/time.ts';

/** A date said without its year that has passed is next year's only if that is no further off than this. */
const NEXT_YEAR_WITHIN_DAYS = 300;

/** Monday of the week that the day is in. */
export const mondayOf = (day: CalendarDay): CalendarDay => addDays(day, 1 - weekdayOf(day));

export const inNextWeek = (today: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(mondayOf(today), 6 + weekday);

/** The next such weekday after today. On a Friday, "Friday" is a week ahead: today has its own name. */
export const coming = (today: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);

/** The next such weekday, today included. */
export const thisComing = (today: CalendarDay, weekday: Weekday): CalendarDay =>
  addDays(today, (weekday - weekdayOf(today) + 7) % 7);

export const dateOf = (year: number, month: number, day: number): CalendarDay | null => {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString() as CalendarDay;
  } catch {
    return null;
  }
};

/** A date as it is often written, "3/12", where it ends something; not "24/7", and not a part of something else. */
export const BARE_DATE =
  '(?<![\\d/:.,] ?)(?!24\\/7)(\\d{1,2})\\/(1[0-2]|0?[1-9])(?=\\s*(?:$|[,;!)?]|\\.(?!\\d))| (?:och|and|kl|at|så|men|but|sen)(?!\\p{L}))';

const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));
export const monthOf = (day: CalendarDay): number => Number(day.slice(5, 7));

/** The coming day with that number and month; null when it has just passed or doesn't exist. */
export const comingDate = (today: CalendarDay, month: number, day: number): CalendarDay | null => {
  const year = yearOf(today);
  const here = dateOf(year, month, day);
  if (here !== null && here >= today) return here;
  const next = [1, 2, 3, 4].map((years) => dateOf(year + years, month, day)).find((date) => date !== null);
  return next !== undefined && daysBetween(today, next) <= NEXT_YEAR_WITHIN_DAYS ? next : null;
};

/** The coming day of a month with that number, in the first month that has it. */
export const comingDayOfMonth = (today: CalendarDay, day: number): CalendarDay | null => {
  const from = Temporal.PlainDate.from(today).with({ day: 1 });
  for (const months of [0, 1, 2]) {
    const month = from.add({ months });
    const date = dateOf(month.year, month.month, day);
    if (date !== null && date >= today) return date;
  }
  return null;
};

/** The last day of the month that lies so many months ahead. */
export const monthEnd = (today: CalendarDay, months = 0): CalendarDay => {
  const month = Temporal.PlainDate.from(today).with({ day: 1 }).add({ months });
  return month.with({ day: month.daysInMonth }).toString() as CalendarDay;
};

/** The last day of the coming month of that number, this month included. */
export const endOfMonth = (today: CalendarDay, month: number): CalendarDay =>
  monthEnd(today, (month - monthOf(today) + 12) % 12);

export const quarterEnd = (today: CalendarDay): CalendarDay =>
  monthEnd(today, 2 - ((monthOf(today) - 1) % 3));
export const yearEnd = (today: CalendarDay): CalendarDay => monthEnd(today, 12 - monthOf(today));

/** That weekday of an ISO week; in the week that is now, not before today. Null when it has just passed or doesn't exist. */
export const inWeek = (today: CalendarDay, week: number, weekday: Weekday = 5): CalendarDay | null => {
  const year = Temporal.PlainDate.from(today).yearOfWeek ?? yearOf(today);
  const of = (inYear: number): CalendarDay | null => {
    const first = mondayOf(`${String(inYear)}-01-04` as CalendarDay);
    const monday = addDays(first, (week - 1) * 7);
    return week >= 1 && Temporal.PlainDate.from(monday).weekOfYear === week
      ? addDays(monday, weekday - 1)
      : null;
  };
  const here = of(year);
  if (here !== null && here >= today) return here;
  if (here !== null && mondayOf(here) === mondayOf(today)) return today;
  const next = of(year + 1);
  return next !== null && daysBetween(today, next) <= NEXT_YEAR_WITHIN_DAYS ? next : null;
};

export const after = (today: CalendarDay, amount: number, unit: 'days' | 'weeks' | 'months'): CalendarDay =>
  Temporal.PlainDate.from(today)
    .add({ [unit]: Math.min(amount, 1000) })
    .toString() as CalendarDay;
