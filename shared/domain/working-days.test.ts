import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, toDay, weekdayOf } from './time.ts';
import {
  isWorkingDay,
  noDaysOff,
  workingDayAfter,
  workingDayBefore,
  workingDayFrom,
  workingDaysIn,
} from './working-days.ts';
import type { DaysOff } from './working-days.ts';

const FIRST = toDay('2026-01-01');
const day = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays(FIRST, days));
const daysOff: fc.Arbitrary<DaysOff> = fc.record({
  whole: fc.uniqueArray(day, { maxLength: 12 }),
  half: fc.uniqueArray(day, { maxLength: 5 }),
});

/** Christmas of 2026 in Sweden: a Thursday and a Friday, and the Thursday after. */
const christmas: DaysOff = {
  whole: [toDay('2026-12-24'), toDay('2026-12-25'), toDay('2026-12-31'), toDay('2027-01-01')],
  half: [toDay('2027-01-05')],
};

describe('working days', () => {
  test('are Monday to Friday, but for days off; on half a day off there is work', () => {
    expect(isWorkingDay(toDay('2026-12-23'), christmas)).toBe(true);
    expect(isWorkingDay(toDay('2026-12-24'), christmas)).toBe(false);
    expect(isWorkingDay(toDay('2026-12-26'), noDaysOff)).toBe(false);
    expect(isWorkingDay(toDay('2027-01-05'), christmas)).toBe(true);
  });

  test('before and after Christmas lie a weekend apart from it', () => {
    expect(workingDayBefore(toDay('2026-12-28'), christmas)).toBe('2026-12-23');
    expect(workingDayAfter(toDay('2026-12-23'), christmas)).toBe('2026-12-28');
    expect(workingDayFrom(toDay('2026-12-31'), christmas)).toBe('2027-01-04');
    expect(workingDayFrom(toDay('2026-12-30'), christmas)).toBe('2026-12-30');
  });

  test('beside any day are working days with none between', () => {
    fc.assert(
      fc.property(day, daysOff, (one, off) => {
        const [before, after] = [workingDayBefore(one, off), workingDayAfter(one, off)];
        for (const near of [before, after]) expect(isWorkingDay(near, off)).toBe(true);
        const between = workingDaysIn(before, after, off) - 2;
        expect(between).toBe(isWorkingDay(one, off) ? 1 : 0);
      }),
    );
  });

  test('are as many from one day to another as one counts', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -3, max: 120 }), daysOff, (from, length, off) => {
        const to = addDays(from, length);
        const counted = Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, nth) =>
          addDays(from, nth),
        ).filter((one) => weekdayOf(one) <= 5 && !off.whole.includes(one));
        expect(workingDaysIn(from, to, off)).toBe(counted.length);
      }),
    );
  });
});
