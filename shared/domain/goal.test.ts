import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapOf, paceOf, usualCurrency } from './goal.ts';
import type { PacedGoal } from './goal.ts';
import { addDays, toDay } from './time.ts';
import { noDaysOff } from './working-days.ts';
import { aGoal } from '../../tests/support/builders.ts';

const goal: PacedGoal = {
  ...aGoal({ level: 'individual', target: 4_000_000, value: 1_600_000, saidOn: toDay('2026-12-31') }),
  /** Sixty-two working days. */
  ...{ from: toDay('2026-07-06'), to: toDay('2026-09-29'), daysOff: noDaysOff },
};
/** The close of the thirtieth working day. */
const thirtieth = toDay('2026-08-14');
const cycle = { ...goal, unit: 'days', kind: 'rate', up: false, target: 80, value: 90 } as const;

describe('the pace of a goal', () => {
  test('counts no day off of whoever answers for it, neither those that have gone nor those to come', () => {
    // Three weeks of leave in July: fifteen of the sixty-two working days, and of the thirty.
    const leave = Array.from({ length: 19 }, (_, nth) => addDays(toDay('2026-07-06'), nth));
    const { pace, status } = paceOf({ ...goal, daysOff: { whole: leave, half: [] } }, thirtieth);
    expect(pace).toBeCloseTo(0.4 / (15 / 47), 10);
    expect(status).toBe('ahead');
  });

  test('is its progress against the working days that have gone: 40 % on day 30 of 62 is 82.7 %, behind', () => {
    const { progress, pace, status } = paceOf(goal, thirtieth);
    expect(progress).toBe(0.4);
    expect(pace).toBeCloseTo(0.8267, 4);
    expect(status).toBe('behind');
  });

  test('is not said of a goal of which nothing is reported, and that is neither behind nor from its plan', () => {
    for (const one of [
      { ...goal, value: 0 },
      { ...cycle, value: cycle.target },
    ]) {
      const unreported = { ...one, saidOn: null };
      expect(paceOf(unreported, thirtieth)).toEqual({ progress: 0, pace: null, status: 'unreported' });
      expect(gapOf(unreported, thirtieth)).toBeNull();
      expect(paceOf(unreported, addDays(goal.from, -1)).status).toBe('coming');
    }
  });

  test('has no clock for a rate: 90 days against 80 is 88.9 %, at risk', () => {
    const { pace, status } = paceOf(cycle, thirtieth);
    expect(pace).toBeCloseTo(0.8889, 4);
    expect(status).toBe('at-risk');
  });

  test.each([
    [1.1, 'ahead'],
    [1.0999, 'on-track'],
    [0.95, 'on-track'],
    [0.9499, 'at-risk'],
    [0.85, 'at-risk'],
    [0.8499, 'behind'],
  ] as const)('%d is %s', (share, status) =>
    expect(paceOf({ ...cycle, up: true, target: 1, value: share }, thirtieth).status).toBe(status),
  );

  test('is too little to say of a rate that rests on fewer than ten cases', () => {
    const few = { ...cycle, cases: 9 };
    expect(paceOf(few, thirtieth)).toMatchObject({ pace: null, status: 'few' });
    expect(gapOf(few, thirtieth)).toBeNull();
    expect(paceOf({ ...cycle, cases: 10 }, thirtieth).status).toBe('at-risk');
  });

  test('is on plan where the gap would be written as nothing', () => {
    const meetings = { ...goal, unit: 'count', target: 36, value: 17 } as const;
    expect(gapOf(meetings, thirtieth)?.side).toBe('even');
    expect(gapOf({ ...meetings, value: 16.9 }, thirtieth)?.side).toBe('behind');
  });

  test('follows a plan by month where there is one', () => {
    const late = { ...goal, curve: [0, 0, 1] };
    expect(paceOf(late, thirtieth)).toMatchObject({ pace: null, status: 'early' });
    expect(paceOf({ ...late, curve: [1, 0, 0] }, thirtieth).pace).toBeCloseTo(0.4, 10);
  });

  test('is too early to say in the first tenth of the period', () => {
    expect(paceOf(goal, toDay('2026-07-13'))).toMatchObject({ pace: null, status: 'early', progress: 0.4 });
    expect(paceOf(goal, toDay('2026-07-14')).status).not.toBe('early');
  });

  test.each([goal, cycle])(
    'is of its period alone: before it the goal is to come, and after it has ended',
    (one) => {
      for (const [day, status] of [
        [addDays(one.from, -1), 'coming'],
        [addDays(one.to, 1), 'ended'],
      ] as const) {
        expect(paceOf(one, day)).toMatchObject({ pace: null, status });
        expect(gapOf(one, day)).toBeNull();
      }
      expect(paceOf(one, one.from).status).not.toBe('coming');
      expect(paceOf(one, one.to).status).not.toBe('ended');
    },
  );

  test('stands still over a weekend', () => {
    expect(paceOf(goal, toDay('2026-08-16'))).toEqual(paceOf(goal, thirtieth));
  });

  test('holds where down is better', () =>
    expect(paceOf({ ...goal, up: false, baseline: 100, target: 50, value: 75 }, goal.to)).toMatchObject({
      progress: 0.5,
      pace: 0.5,
    }));

  test.each([
    ['target is where it began', { ...goal, baseline: 5, target: 5, value: 7 }],
    ['target is all but where it began', { ...goal, baseline: 0, target: Number.MIN_VALUE }],
    ['a rate is measured against nothing', { ...cycle, up: true, target: 0, value: 0 }],
    ['a rate has no value yet', { ...cycle, value: 0 }],
  ])('is none where %s', (_why, odd) =>
    expect(paceOf(odd, thirtieth)).toEqual({ progress: 0, pace: null, status: 'none' }),
  );
});

describe('the gap to the plan', () => {
  test('is said in the goal’s own unit: 1,600,000 where 30 of 62 days ask for 1,935,484', () => {
    const gap = gapOf(goal, thirtieth);
    expect(gap?.side).toBe('behind');
    expect(Math.round(gap?.amount ?? 0)).toBe(335_484);
  });

  test('of a level is counted from its target, also where less is better', () => {
    expect(gapOf(cycle, thirtieth)).toEqual({ side: 'behind', amount: 10 });
    expect(gapOf({ ...cycle, value: 70 }, thirtieth)).toEqual({ side: 'ahead', amount: 10 });
  });

  test('is none within a hundredth of the target, and not said where there is no pace', () => {
    expect(gapOf({ ...goal, value: 3_970_000 }, goal.to)?.side).toBe('even');
    expect(gapOf(goal, toDay('2026-07-13'))).toBeNull();
    expect(gapOf({ ...goal, baseline: 5, target: 5 }, thirtieth)).toBeNull();
  });

  test('never says the opposite of the pace', () => {
    const anyGoal = fc.record({
      kind: fc.constantFrom('total', 'rate'),
      baseline: fc.integer({ min: 0, max: 1000 }),
      target: fc.integer({ min: 1, max: 1000 }),
      value: fc.integer({ min: 1, max: 2000 }),
    });
    fc.assert(
      fc.property(anyGoal, fc.nat(90), (part, days) => {
        const one = { ...goal, ...part, up: part.kind === 'total' ? part.target > part.baseline : true };
        const asOf = addDays(goal.from, days);
        const { pace } = paceOf(one, asOf);
        const gap = gapOf(one, asOf);
        if (pace === null || gap === null) expect(gap).toBeNull();
        else if (gap.side !== 'even') expect(gap.side).toBe(pace > 1 ? 'ahead' : 'behind');
      }),
    );
  });
});

test.each<[string, readonly (string | null)[], string]>([
  ['most of the amounts are in', ['SEK', 'EUR', null, 'EUR'], 'EUR'],
  ['comes first of two that are as common', ['NOK', 'SEK'], 'NOK'],
  ['is usual here where there are none', [null], 'SEK'],
])('the currency that is offered first is the one that %s', (_, currencies, usual) => {
  expect(usualCurrency(currencies)).toBe(usual);
});
