import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthsIn, plannedShare } from './planned-share.ts';
import { addDays, toDay } from './time.ts';
import { noDaysOff } from './working-days.ts';

const quarter = { from: toDay('2026-10-01'), to: toDay('2026-12-31'), daysOff: noDaysOff };
const curved = { ...quarter, curve: [20, 30, 50] };

describe('a plan by month', () => {
  test('has the months that its period touches, the first and the last in part', () => {
    expect(monthsIn({ from: toDay('2026-11-15'), to: toDay('2027-02-10') })).toEqual([
      { from: '2026-11-15', to: '2026-11-30' },
      { from: '2026-12-01', to: '2026-12-31' },
      { from: '2027-01-01', to: '2027-01-31' },
      { from: '2027-02-01', to: '2027-02-10' },
    ]);
  });

  test('is at each month’s share when that month is over, whatever the shares add up to', () => {
    const at = (day: string) => plannedShare(curved, toDay(day));
    expect([at('2026-10-31'), at('2026-11-30'), at('2026-12-31')]).toEqual([0.2, 0.5, 1]);
    expect(plannedShare({ ...quarter, curve: [2, 3, 5] }, toDay('2026-11-30'))).toBe(0.5);
  });

  test('follows the working days within a month', () => {
    // November 2026 has twenty-one working days, of which ten have passed by the 13th.
    expect(plannedShare(curved, toDay('2026-11-13'))).toBeCloseTo(0.2 + 0.3 * (10 / 21), 10);
  });

  test('holds a month of nothing but leave to be done when it is over', () => {
    const november = Array.from({ length: 30 }, (_, nth) => addDays(toDay('2026-11-01'), nth));
    const away = { ...curved, daysOff: { whole: november, half: [] } };
    expect(plannedShare(away, toDay('2026-11-20'))).toBe(0.2);
    expect(plannedShare(away, toDay('2026-11-30'))).toBe(0.5);
  });

  test('never goes backwards, and is all done at the end', () => {
    const shares = fc.array(fc.nat(100), { minLength: 3, maxLength: 3 }).filter((some) => some.some(Boolean));
    fc.assert(
      fc.property(shares, fc.integer({ min: -10, max: 100 }), (curve, days) => {
        const plan = { ...quarter, curve };
        const day = addDays(quarter.from, days);
        expect(plannedShare(plan, addDays(day, 1))).toBeGreaterThanOrEqual(plannedShare(plan, day) - 1e-12);
        expect(plannedShare(plan, quarter.to)).toBeCloseTo(1, 10);
      }),
    );
  });
});
