import { expect, test } from 'vitest';
import { daysOf } from './recurrence.ts';
import type { Recurrence } from './recurrence.ts';

const series = (
  pattern: Recurrence['pattern'],
  startDate: string,
  range: Partial<Recurrence['range']> = {},
): Recurrence => ({ pattern, range: { type: 'noEnd', startDate, ...range } });

test.each<readonly [string, Recurrence, string, readonly string[]]>([
  [
    'every second Thursday, over the turn of a year',
    series({ type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' }, '2026-12-17'),
    '2027-01-31',
    ['2026-12-17', '2026-12-31', '2027-01-14', '2027-01-28'],
  ],
  [
    'Monday and Sunday of every second week, where a week begins on Monday',
    series(
      { type: 'weekly', interval: 2, daysOfWeek: ['monday', 'sunday'], firstDayOfWeek: 'monday' },
      '2026-03-02',
    ),
    '2026-03-22',
    ['2026-03-02', '2026-03-08', '2026-03-16', '2026-03-22'],
  ],
  [
    'the same where it begins on Sunday',
    series({ type: 'weekly', interval: 2, daysOfWeek: ['monday', 'sunday'] }, '2026-03-02'),
    '2026-03-22',
    ['2026-03-02', '2026-03-15', '2026-03-16'],
  ],
  [
    'the last day of a month that has no 31st',
    series({ type: 'absoluteMonthly', interval: 1, dayOfMonth: 31 }, '2028-01-31'),
    '2028-04-30',
    ['2028-01-31', '2028-02-29', '2028-03-31', '2028-04-30'],
  ],
  [
    'the last Friday of every month',
    series({ type: 'relativeMonthly', interval: 1, daysOfWeek: ['friday'], index: 'last' }, '2026-01-30'),
    '2026-03-31',
    ['2026-01-30', '2026-02-27', '2026-03-27'],
  ],
  [
    'the second Tuesday of every other month',
    series({ type: 'relativeMonthly', interval: 2, daysOfWeek: ['tuesday'], index: 'second' }, '2026-01-13'),
    '2026-05-31',
    ['2026-01-13', '2026-03-10', '2026-05-12'],
  ],
  [
    'so many',
    series({ type: 'daily', interval: 3 }, '2026-03-01', { type: 'numbered', numberOfOccurrences: 2 }),
    '2026-12-31',
    ['2026-03-01', '2026-03-04'],
  ],
  [
    'until a day',
    series({ type: 'daily', interval: 1 }, '2026-03-01', { type: 'endDate', endDate: '2026-03-02' }),
    '2026-12-31',
    ['2026-03-01', '2026-03-02'],
  ],
])('%s', (_what, recurrence, until, days) => {
  expect(daysOf(recurrence, until)).toEqual(days);
});

test('a series without an end is followed for ten years', () => {
  const all = daysOf(
    series({ type: 'weekly', interval: 1, daysOfWeek: ['thursday'] }, '2026-03-12'),
    '9999-12-31',
  );
  expect(all.at(-1)).toBe('2036-03-06');
});
