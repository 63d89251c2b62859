import { z } from 'zod/mini';
import { lastDayOf } from './quarter.ts';
import { calendarDay } from './time.ts';
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

/** That many months before; after it for a negative number. */
export const monthsEarlier = (month: CalendarMonth, count: number): CalendarMonth => {
  const nth = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 - count;
  return `${Math.floor(nth / 12)}-${String((nth % 12) + 1).padStart(2, '0')}-01` as CalendarMonth;
};

export const monthAfter = (month: CalendarMonth): CalendarMonth => monthsEarlier(month, -1);

export const monthBefore = (month: CalendarMonth): CalendarMonth => monthsEarlier(month, 1);

/** Every month from the first to the last, both included; none when the last comes before the first. */
export const monthsFrom = (first: CalendarMonth, last: CalendarMonth): readonly CalendarMonth[] =>
  first > last ? [] : [first, ...monthsFrom(monthAfter(first), last)];

/** The quarter that a month is in, by its first month. */
export const quarterStart = (month: CalendarMonth): CalendarMonth =>
  monthsEarlier(month, (Number(month.slice(5, 7)) - 1) % 3);

/** The quarter before one, by its first month. */
export const quarterBefore = (quarter: CalendarMonth): CalendarMonth => monthsEarlier(quarter, 3);

/** The last month of a quarter, by its first. */
export const quarterEnd = (quarter: CalendarMonth): CalendarMonth => monthAfter(monthAfter(quarter));
