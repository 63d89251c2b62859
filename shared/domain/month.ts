import { z } from 'zod/mini';
import { lastDayOf, quarterOf } from './quarter.ts';
import { addDays, calendarDay } from './time.ts';
import type { CalendarDay } from './time.ts';

/** A month of the calendar by its first day. Sorts as text. */
export type CalendarMonth = CalendarDay & { readonly of: 'month' };

export const month = z.custom<CalendarMonth>(
  (text) => calendarDay.safeParse(text).success && String(text).endsWith('-01'),
  'not-a-month',
);

const asMonth = (day: CalendarDay): CalendarMonth => `${day.slice(0, 7)}-01` as CalendarMonth;

/** The month that a day is in. */
export const calendarMonthOf = asMonth;

export const lastDayIn = (month: CalendarMonth): CalendarDay => lastDayOf(month, 1);

export const monthAfter = (month: CalendarMonth): CalendarMonth => asMonth(addDays(lastDayIn(month), 1));

export const monthBefore = (month: CalendarMonth): CalendarMonth => asMonth(addDays(month, -1));

/** That many months before. */
export const monthsEarlier = (month: CalendarMonth, count: number): CalendarMonth =>
  count <= 0 ? month : monthsEarlier(monthBefore(month), count - 1);

/** Every month from the first to the last, both included; none when the last comes before the first. */
export const monthsFrom = (first: CalendarMonth, last: CalendarMonth): readonly CalendarMonth[] =>
  first > last ? [] : [first, ...monthsFrom(monthAfter(first), last)];

/** The quarter that a month is in, by its first month. */
export const quarterStart = (month: CalendarMonth): CalendarMonth => asMonth(quarterOf(month).from);

/** The quarter before one, by its first month. */
export const quarterBefore = (quarter: CalendarMonth): CalendarMonth => monthsEarlier(quarter, 3);

/** The last month of a quarter, by its first. */
export const quarterEnd = (quarter: CalendarMonth): CalendarMonth => monthAfter(monthAfter(quarter));
