import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaveId } from './ids.ts';
import { awayUntil, LEAVE_DAYS_MAX, LEAVES_MAX, leaveWithin, planLeave, withLeave } from './leave.ts';
import type { Leave } from './leave.ts';
import { addDays, toDay } from './time.ts';
import { isWorkingDay, noDaysOff } from './working-days.ts';

const today = toDay('2026-07-01');
const leave = (from: string, to: string): Leave => ({
  id: leaveId.parse('01890000-0000-7000-8000-000000000001'),
  from: toDay(from),
  to: toDay(to),
  inCalendar: false,
});
const july = leave('2026-07-03', '2026-07-14');

describe('a leave', () => {
  test('is said when it is not over, ends after it begins, and is neither too long nor one too many', () => {
    const refusal = (one: Leave, others: readonly Leave[] = []) => {
      const planned = planLeave(one, others, today);
      return planned.ok ? null : planned.refusal;
    };
    expect([refusal(july), refusal(leave('2026-06-20', '2026-07-01'))]).toEqual([null, null]);
    expect(refusal(leave('2026-07-03', '2026-07-02'))).toBe('period-empty');
    expect(refusal(leave('2026-06-20', '2026-06-30'))).toBe('day-in-the-past');
    expect(refusal({ ...july, to: addDays(july.from, LEAVE_DAYS_MAX) })).toBe('leave-too-long');
    const over = leave('2025-07-01', '2025-07-02');
    const many = (one: Leave): readonly Leave[] => Array.from({ length: LEAVES_MAX }, () => one);
    expect([refusal(july, many(over)), refusal(july, many(july))]).toEqual([null, 'enough-leave']);
  });

  test('lasts to its last day, and goes on in the one that follows on it', () => {
    const until = (day: string, ...more: readonly Leave[]) => awayUntil([july, ...more], toDay(day));
    expect([until('2026-07-02'), until('2026-07-03'), until('2026-07-14'), until('2026-07-15')]).toEqual([
      ...[null, '2026-07-14', '2026-07-14', null],
    ]);
    expect(until('2026-07-10', leave('2026-07-15', '2026-07-20'))).toBe('2026-07-20');
  });

  test('takes of a period the working days that lie in it, those with only days off between them in a row', () => {
    const quarter = { from: toDay('2026-10-01'), to: toDay('2026-12-31') };
    const christmas = { whole: [toDay('2026-12-24'), toDay('2026-12-25')], half: [] };
    const within = (leaves: readonly Leave[], off = noDaysOff) =>
      leaveWithin(leaves, quarter, (day) => isWorkingDay(day, off)).map(({ from, to }) => [from, to]);
    expect(within([leave('2026-12-12', '2026-12-20')])).toEqual([['2026-12-14', '2026-12-18']]);
    expect(within([leave('2026-12-28', '2027-01-08'), leave('2026-12-21', '2026-12-23')], christmas)).toEqual(
      [['2026-12-21', '2026-12-31']],
    );
    expect(within([leave('2026-12-24', '2026-12-27')], christmas)).toEqual([]);
    expect(within([leave('2026-11-02', '2026-11-02'), leave('2026-11-04', '2026-11-04')])).toEqual([
      ['2026-11-02', '2026-11-02'],
      ['2026-11-04', '2026-11-04'],
    ]);
  });

  test('is off each of its days, whole, besides what is off anyhow', () => {
    const day = fc.integer({ min: 0, max: 60 }).map((days) => addDays(today, days));
    const some = fc.uniqueArray(day, { maxLength: 8 });
    fc.assert(
      fc.property(
        some,
        some,
        day,
        fc.integer({ min: 0, max: 20 }),
        day,
        (whole, half, from, length, asked) => {
          const one = { ...july, from, to: addDays(from, length) };
          const off = withLeave({ whole, half }, [one]);
          const isAway = asked >= one.from && asked <= one.to;
          expect(off.whole.includes(asked)).toBe(isAway || whole.includes(asked));
          expect(off.half.includes(asked)).toBe(half.includes(asked) && !off.whole.includes(asked));
        },
      ),
    );
  });
});
