import { expect, test } from 'vitest';
import { addDays, dayAt, toDay, weekdayOf } from '../../shared/domain/time.ts';
import { ZONE } from './hours.ts';
import { meetingAt } from './sales.ts';
import { quarterSample } from './samples.ts';

test('no customer meets on a weekend, on whatever day the sample begins', () => {
  const planned = quarterSample.team.flatMap(({ meetings = [] }) => meetings);
  const mondays = Array.from({ length: 7 }, (_, nth) => addDays(toDay('2026-11-23'), nth));
  const met = mondays.flatMap((monday) => planned.map(({ day, at }) => meetingAt(monday, day, at)));
  expect(met.length).toBeGreaterThan(mondays.length);
  expect(met.filter((at) => weekdayOf(dayAt(at, ZONE)) > 5)).toEqual([]);
});
