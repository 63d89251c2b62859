import { expect, test } from 'vitest';
import {
  lastDayIn,
  monthAfter,
  calendarMonthOf,
  monthsEarlier,
  monthsFrom,
  quarterEnd,
  quarterStart,
} from './month.ts';
import { toDay } from './time.ts';

const month = (day: string) => calendarMonthOf(toDay(day));

test('a month goes from its first day to its last, over the new year and in February', () => {
  expect(month('2026-11-30')).toBe('2026-11-01');
  expect(lastDayIn(month('2028-02-10'))).toBe('2028-02-29');
  expect(monthAfter(month('2026-12-31'))).toBe('2027-01-01');
  expect(monthsEarlier(month('2027-01-15'), 13)).toBe('2025-12-01');
});

test('months from one to another include both, and are none the wrong way round', () => {
  expect(monthsFrom(month('2026-11-01'), month('2027-01-01'))).toEqual([
    '2026-11-01',
    '2026-12-01',
    '2027-01-01',
  ]);
  expect(monthsFrom(month('2027-01-01'), month('2026-11-01'))).toEqual([]);
});

test('a quarter is known by its first month', () => {
  expect(quarterStart(month('2026-11-12'))).toBe('2026-10-01');
  expect(quarterEnd(month('2026-10-01'))).toBe('2026-12-01');
});
