import { expect, test } from 'vitest';
import { toInstant } from '../../shared/domain/time.ts';
import { openingTime } from './opening-time.ts';

test.each([
  ['a working day, whatever the hour', '2026-12-03T22:15:00.000Z', '2026-12-03T08:50:00.000Z'],
  ['a Saturday', '2026-11-28T10:00:00.000Z', '2026-11-30T08:50:00.000Z'],
  [
    'Christmas Eve, which is followed by two days off and a Sunday',
    '2026-12-24T10:00:00.000Z',
    '2026-12-28T08:50:00.000Z',
  ],
  ['New Year’s Eve', '2026-12-31T10:00:00.000Z', '2027-01-04T08:50:00.000Z'],
  [
    'a day in summer, when ten to ten comes an hour earlier',
    '2027-06-30T10:00:00.000Z',
    '2027-06-30T07:50:00.000Z',
  ],
])('on %s the sample opens ten minutes before a 1:1 on a day that people work', (_when, now, opened) => {
  expect(openingTime(toInstant(now))).toBe(opened);
});
