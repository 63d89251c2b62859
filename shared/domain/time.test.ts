import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMinutes,
  calendarDay,
  dayAt,
  daysBetween,
  momentOf,
  timeZone,
  toDay,
  toInstant,
  wallTime,
  wallTimeAt,
} from './time.ts';
import type { WallTime } from './time.ts';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays(toDay('1970-01-01'), days));
const zone = fc.constantFrom(
  'Europe/Stockholm',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'UTC',
);
const at = (time: string): WallTime => wallTime.parse(time);

describe('a day', () => {
  test.each([
    '2026-02-30',
    '2026-2-3',
    '20260203',
    '2026-11-23T08:00Z',
    '',
    'i morgon',
    '9999-12-31',
    '0001-01-01',
  ])('“%s” is none of ours', (text) => expect(calendarDay.safeParse(text).success).toBe(false));

  test('is one of ours when the calendar has it, and none when it has not', () => {
    const part = (min: number, max: number, length: number) =>
      fc.integer({ min, max }).map((number) => String(number).padStart(length, '0'));
    fc.assert(
      fc.property(part(1_900, 2_199, 4), part(0, 13, 2), part(0, 32, 2), (year, month, date) => {
        const text = `${year}-${month}-${date}`;
        const last =
          Number(month) >= 1 && Number(month) <= 12
            ? new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
            : 0;
        expect(calendarDay.safeParse(text).success).toBe(Number(date) >= 1 && Number(date) <= last);
      }),
      { numRuns: 2_000 },
    );
  });

  test('that many days after a day lie between the two, and text sorts as the days do', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5_000, max: 5_000 }), (from, days) => {
        const to = addDays(from, days);
        expect(daysBetween(from, to)).toBe(days);
        expect(from < to).toBe(days > 0);
      }),
    );
  });
});

describe('a moment', () => {
  test('is the day and the time on the wall that it was made of, except in the hour that summer time skips', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), zone, (on, minutes, where) => {
        const time = at(
          `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`,
        );
        const moment = momentOf(on, time, where);
        expect([dayAt(moment, where), wallTimeAt(moment, where)]).toEqual([on, time]);
      }),
    );
  });

  test('ten o’clock in Stockholm is an hour earlier by the world’s clock in summer', () => {
    expect(momentOf(toDay('2026-10-22'), at('10:00'), 'Europe/Stockholm')).toBe('2026-10-22T08:00:00.000Z');
    expect(momentOf(toDay('2026-10-29'), at('10:00'), 'Europe/Stockholm')).toBe('2026-10-29T09:00:00.000Z');
  });

  test('a time that summer time skips comes an hour later', () => {
    const skipped = momentOf(toDay('2027-03-28'), at('02:30'), 'Europe/Stockholm');
    expect(wallTimeAt(skipped, 'Europe/Stockholm')).toBe('03:30');
  });

  test('midnight belongs to the day that begins, where one is', () => {
    const midnight = toInstant('2026-11-22T23:00:00Z');
    expect([dayAt(midnight, 'Europe/Stockholm'), dayAt(midnight, 'America/New_York')]).toEqual([
      '2026-11-23',
      '2026-11-22',
    ]);
    expect(dayAt(addMinutes(midnight, -1), 'Europe/Stockholm')).toBe('2026-11-22');
  });

  test('is written in one way only, so that text sorts as the moments do', () =>
    expect(toInstant('2026-11-23T09:00+01:00')).toBe('2026-11-23T08:00:00.000Z'));
});

test.each(['Mars/Olympus', '', 'x'.repeat(65), '+25:00'])('“%s” is no time zone', (text) =>
  expect(timeZone.safeParse(text).success).toBe(false),
);
test.each(['24:00', '9:00', '09:60', '0900'])('“%s” is no time on the wall', (text) =>
  expect(wallTime.safeParse(text).success).toBe(false),
);
