import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  dayAt,
  momentOf,
  toDay,
  toInstant,
  wallTime,
} from '../../shared/domain/time.ts';
import { dueDayOf } from './todo.ts';

const midnight = wallTime.parse('00:00');
const friday = toDay('2026-12-04');

test('a task is due on the day that it was given where its owner is', () => {
  for (const zone of ['Europe/Helsinki', 'America/New_York', 'Pacific/Honolulu', 'Pacific/Kiritimati', 'UTC'])
    expect(dueDayOf(momentOf(friday, midnight, zone), zone)).toBe(friday);
});

test('a day set on a journey is that day, and so is one that is midnight in UTC', () => {
  expect(dueDayOf(momentOf(friday, midnight, 'Europe/Helsinki'), 'Europe/Stockholm')).toBe(friday);
  expect(dueDayOf(momentOf(friday, midnight, 'America/New_York'), 'Europe/Stockholm')).toBe(friday);
  expect(dueDayOf(momentOf(friday, midnight, 'Europe/Stockholm'), 'America/New_York')).toBe(friday);
  for (const zone of ['America/Los_Angeles', 'Europe/Stockholm', 'Pacific/Auckland'])
    expect(dueDayOf(toInstant('2026-12-04T00:00:00Z'), zone)).toBe(friday);
});

test('whatever the zone and the season, the day is never one off', () => {
  const zones = Intl.supportedValuesOf('timeZone');
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.nat({ max: 3_000 }), (zone, ahead) => {
      const day = addDays(toDay('2024-01-01'), ahead);
      expect(dueDayOf(momentOf(day, midnight, zone), zone)).toBe(day);
    }),
    { numRuns: 2_000 },
  );
});

test('nor where the owner’s device is half a day away at the most', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('Europe/Stockholm', 'America/New_York', 'Asia/Tokyo'),
      fc.integer({ min: -659, max: 659 }),
      (zone, apart) => {
        const there = addMinutes(momentOf(friday, midnight, zone), apart);
        // Midnight in UTC is the UTC day, whoever reads it.
        fc.pre(!there.endsWith('T00:00:00.000Z') || dayAt(there, 'UTC') === friday);
        expect(dueDayOf(there, zone)).toBe(friday);
      },
    ),
  );
});
