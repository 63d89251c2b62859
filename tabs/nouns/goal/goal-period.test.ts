import { expect, test } from 'vitest';
import { toDay } from '../../../shared/domain/time.ts';
import { periodInWords, periodsAround } from './goal-period.ts';

test.each([
  ['2026-11-30', ['Q4 2026', 'Q1 2027', 'november 2026', 'december 2026', '2026', '2027']],
  ['2026-12-01', ['Q4 2026', 'Q1 2027', 'december 2026', 'januari 2027', '2026', '2027']],
  ['2027-01-01', ['Q1 2027', 'Q2 2027', 'januari 2027', 'februari 2027', '2027', '2028']],
])('on %s the periods to choose among are %j', (today, names) => {
  expect(periodsAround('sv', toDay(today)).map(({ name }) => name)).toEqual(names);
});

test('a period has its first and last day', () => {
  const periods = periodsAround('en', toDay('2026-11-30'));
  expect(periods.map(({ from, to, short }) => `${short}: ${from} ${to}`)).toEqual([
    ...['Q4: 2026-10-01 2026-12-31', 'Q1: 2027-01-01 2027-03-31', 'November: 2026-11-01 2026-11-30'],
    ...['December: 2026-12-01 2026-12-31', '2026: 2026-01-01 2026-12-31', '2027: 2027-01-01 2027-12-31'],
  ]);
});

test.each([
  ['Q1', '2027-01-01', '2027-03-31'],
  ['februari', '2027-02-01', '2027-02-28'],
  ['1 jan.–30 juni', '2027-01-01', '2027-06-30'],
])('a period is called %s', (name, from, to) =>
  expect(periodInWords('sv', toDay('2027-01-05'), { from: toDay(from), to: toDay(to) })).toBe(name),
);
