import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goalId } from '../domain/ids.ts';
import type { GoalId } from '../domain/ids.ts';
import { metricIds } from '../domain/metric.ts';
import { toDay } from '../domain/time.ts';
import { apartFrom, cascadeKindOf, cascadeOf, closesCircle, partsStanding } from './goal-cascade.ts';
import type { CascadedGoal } from './goal-cascade.ts';
import { metrics } from './metrics.ts';

const quarter = { from: toDay('2026-10-01'), to: toDay('2026-12-31') };
const arr: CascadedGoal = {
  ...{ metric: 'recurring-revenue', unit: 'money', currency: 'SEK', kind: 'total', up: true, ...quarter },
  ...{ target: 12, value: 8.7, cases: null },
};
const part = (target: number, value = 0) => ({ ...arr, target, value });
const winRate = (target: number, value: number, cases: number | null): CascadedGoal => ({
  ...{ metric: 'win-rate', unit: 'percent', currency: null, kind: 'rate', up: true, ...quarter },
  ...{ target, value, cases },
});

describe('goals that add up', () => {
  test.each([
    [[4.8, 5.2], 10 / 12, 'short', 2],
    [[6, 6], 1, 'covered', 0],
    [[6, 7.2], 1.1, 'covered', -1.2],
    [[6, 7.3], 13.3 / 12, 'over', -1.3],
  ] as const)('cover, at %j of 12, %d of the target: %s', (targets, share, reading, uncovered) => {
    const cascade = cascadeOf(
      arr,
      targets.map((target) => part(target)),
    );
    expect(cascade).toMatchObject({ kind: 'sum', coverage: { reading } });
    expect(cascade.kind === 'sum' && cascade.coverage?.share).toBeCloseTo(share, 10);
    expect(cascade.kind === 'sum' && cascade.uncovered).toBeCloseTo(uncovered, 10);
  });

  test('cover all of it also where three thirds are not quite one', () => {
    expect(cascadeOf({ ...arr, target: 0.3 }, [part(0.1), part(0.1), part(0.1)])).toMatchObject({
      coverage: { reading: 'covered' },
    });
  });

  test('say nothing of coverage where nobody has taken any, or the target is nothing', () => {
    expect(cascadeOf(arr, [])).toMatchObject({ coverage: null, uncovered: 12 });
    expect(cascadeOf({ ...arr, target: 0 }, [part(1)])).toMatchObject({ coverage: null });
  });

  test('in another currency are never in the sum, and it is said how many', () => {
    expect(cascadeOf(arr, [part(6, 3), { ...part(6, 3), currency: 'EUR' }])).toMatchObject({
      ...{ target: 6, value: 3, uncovered: 6, apart: { currency: 1, measure: 0, period: 0 } },
    });
  });

  test('of another measure, or outside the period, are left out too', () => {
    const meetings = { ...part(40), metric: 'meetings-booked', unit: 'count', currency: null } as const;
    const next = { ...part(6), to: toDay('2027-03-31') };
    expect(cascadeOf(arr, [part(6), meetings, next])).toMatchObject({
      ...{ target: 6, apart: { currency: 0, measure: 1, period: 1 } },
    });
    expect(apartFrom(arr, { ...part(6), from: toDay('2026-11-01'), to: toDay('2026-11-30') })).toBeNull();
  });

  test('are those of the model that are totals, and one’s own unless they are percentages', () => {
    expect(metricIds.filter((id) => metrics[id].cascade === 'sum')).toEqual([
      ...['order-intake', 'recurring-revenue', 'new-customers', 'pipeline-created'],
      ...['meetings-booked', 'meetings-held', 'quotes-sent'],
    ]);
    const own = { metric: null, kind: 'total' } as const;
    expect(
      (['money', 'count', 'percent', 'scale'] as const).map((unit) => cascadeKindOf({ ...own, unit })),
    ).toEqual(['sum', 'sum', 'none', 'none']);
    expect(cascadeKindOf({ metric: null, kind: 'rate', unit: 'count' })).toBe('none');
  });
});

describe('goals that are weighed into a mean', () => {
  test('are weighed by what they rest on: 50 % of 2 and 20 % of 8 is 26 %, not 35 %', () => {
    const { mean } = {
      mean: null,
      ...cascadeOf(winRate(30, 0, null), [winRate(40, 50, 2), winRate(30, 20, 8)]),
    };
    expect(mean).toEqual({ target: 32, value: 26, cases: 10 });
  });

  test('are left out, and counted, while nobody has said what they rest on', () => {
    expect(cascadeOf(winRate(30, 0, null), [winRate(40, 50, null), winRate(30, 20, 8)])).toMatchObject({
      ...{ mean: { value: 20 }, unweighed: 1 },
    });
    expect(cascadeOf(winRate(30, 0, null), [winRate(40, 50, null), winRate(30, 20, 0)])).toMatchObject({
      ...{ mean: null, unweighed: 1 },
    });
  });

  test('have a mean between the lowest and the highest', () => {
    const anyPart = fc.record({ value: fc.nat(100), cases: fc.integer({ min: 1, max: 50 }) });
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 8 }), (parts) => {
        const cascade = cascadeOf(
          winRate(30, 0, null),
          parts.map((one) => winRate(30, one.value, one.cases)),
        );
        const values = parts.map(({ value }) => value);
        if (cascade.kind !== 'average') throw new Error('a win rate is weighed');
        expect(cascade.mean?.value).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
        expect(cascade.mean?.value).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
      }),
    );
  });
});

test('goals that are linked for direction only are not reckoned together', () => {
  const error = { ...winRate(10, 12, 30), metric: 'forecast-error', up: false } as const;
  expect(cascadeOf(error, [error, error])).toEqual({
    kind: 'none',
    apart: { measure: 0, currency: 0, period: 0 },
  });
});

describe('a circle', () => {
  const ids = [1, 2, 3, 4].map((nth) => goalId.parse(`01890000-0000-7000-8000-00000000000${nth}`));
  const [one, two, three, four] = ids as [GoalId, GoalId, GoalId, GoalId];
  const parents = new Map([
    [two, one],
    [three, two],
  ]);
  const parentOf = (id: GoalId) => parents.get(id) ?? null;

  test('is closed by serving oneself, also through others', () => {
    expect(closesCircle(one, one, parentOf)).toBe(true);
    expect(closesCircle(one, three, parentOf)).toBe(true);
    expect(closesCircle(four, three, parentOf)).toBe(false);
  });

  test('that is there already is walked once', () => {
    const looped = new Map([
      [one, two],
      [two, one],
    ]);
    expect(closesCircle(four, one, (id) => looped.get(id) ?? null)).toBe(false);
  });
});

describe('the parts of a goal stand together', () => {
  test('at their sum, and are all of it from a full target on', () => {
    expect(partsStanding(cascadeOf(arr, [part(6, 3), part(6, 4)]))).toEqual({
      ...{ value: 7, cases: null, areWhole: true },
    });
    expect(partsStanding(cascadeOf(arr, [part(6, 3)]))).toMatchObject({ value: 3, areWhole: false });
    expect(partsStanding(cascadeOf(arr, []))).toBeNull();
  });

  test('at their weighed mean, and are all of it when each says what it rests on', () => {
    const rates = [winRate(30, 20, 30), winRate(30, 40, 10)];
    const [whole] = rates;
    const average = (children: readonly CascadedGoal[]) => partsStanding(cascadeOf(whole ?? arr, children));
    expect(average(rates)).toEqual({ value: 25, cases: 40, areWhole: true });
    expect(average([...rates, winRate(30, 90, null)])).toMatchObject({ value: 25, areWhole: false });
  });

  test('nowhere, where they are linked for their direction alone', () => {
    const error = { ...winRate(10, 8, 20), metric: 'forecast-error' as const };
    expect(partsStanding(cascadeOf(error, [error]))).toBeNull();
  });
});
