import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insightOf } from './insight.ts';
import type { MeasuredPerson } from './measured-person.ts';

/** How people's changes differ among themselves, evenly around 0. */
const SPREAD = [-0.2, 0.1, 0, -0.1, 0.2];

const team = (
  count: number,
  sessions: number,
  change: number,
  facts: Partial<MeasuredPerson> = {},
): readonly MeasuredPerson[] =>
  Array.from({ length: count }, (_, nth) => {
    const after = 3 + change + (SPREAD[nth % SPREAD.length] ?? 0);
    return {
      ...{ id: `${sessions} ${String(nth).padStart(2, '0')}`, manager: nth % 4, sessions },
      ...{ before: [2.9, 3.1], after: [after - 0.1, after + 0.1] },
      ...facts,
    };
  });
const asked = { min: 2, seed: 'contoso' };

test('a change is within persons, and is compared with that of the others', () => {
  const { n, others, change, compared, say } = insightOf([...team(10, 3, 0.8), ...team(10, 0, 0.3)], asked);
  expect([n, others]).toEqual([10, 10]);
  expect([change?.mid, compared?.mid]).toEqual([0.8, 0.5]);
  expect(change?.low).toBeGreaterThan(0.7);
  expect(compared?.high).toBeLessThan(0.65);
  expect(say).toEqual(['change', 'compared', 'together']);
});

test('people’s levels make no difference, only their changes do', () => {
  const people = [...team(6, 3, 0.5), ...team(6, 0, 0)];
  const shifted = people.map((one, nth) => ({
    ...one,
    before: one.before.map((level) => level + nth),
    after: one.after.map((level) => level + nth),
  }));
  const { change, compared } = insightOf(people, asked);
  const other = insightOf(shifted, asked);
  expect(other.change?.low).toBeCloseTo(change?.low ?? 0, 5);
  expect(other.compared?.high).toBeCloseTo(compared?.high ?? 0, 5);
});

test('the same seed gives the same, in whatever order people are given, and another seed nearly the same', () => {
  const people = [...team(10, 3, 0.8), ...team(10, 0, 0.3)];
  const first = insightOf(people, asked);
  expect(insightOf(people.toReversed(), asked)).toEqual(first);
  const other = insightOf(people, { ...asked, seed: 'fabrikam' });
  expect(other.compared).not.toEqual(first.compared);
  expect(other.compared?.low).toBeCloseTo(first.compared?.low ?? 0, 1);
});

test('whoever has fewer than two measurements before or after is left out', () => {
  const people = [...team(6, 3, 0.8), ...team(6, 0, 0.3)];
  const unmeasured = [
    { ...people[0], id: 'x', before: [3] },
    { ...people[0], id: 'y', after: [] },
  ] as const;
  const whole = unmeasured.map((one) => ({ manager: 1, sessions: 3, before: [3, 3], after: [3, 3], ...one }));
  expect(insightOf([...people, ...whole], asked)).toEqual(insightOf(people, asked));
});

describe('few people', () => {
  test('are not shown, whether they were coached or are what is left of the whole', () => {
    for (const [coached, others] of [
      [4, 20],
      [0, 20],
      [20, 4],
      [20, 1],
    ] as const)
      expect(insightOf([...team(coached, 3, 0.8), ...team(others, 0, 0)], asked)).toEqual({
        ...{ n: coached, others, change: null, compared: null, say: ['few'] },
      });
  });

  test('who are all coached are shown, and compared with nobody', () => {
    const { n, others, compared, say } = insightOf(team(14, 3, 0.8), asked);
    expect([n, others, compared]).toEqual([14, 0, null]);
    expect(say).toEqual(['change', 'together']);
  });

  test('under twelve in all are always unclear', () => {
    expect(insightOf([...team(5, 3, 2), ...team(6, 0, 0)], asked).say).toEqual([
      ...['change', 'compared', 'unclear'],
    ]);
    expect(insightOf([...team(6, 3, 2), ...team(6, 0, 0)], asked).say).toEqual([
      ...['change', 'compared', 'together'],
    ]);
  });
});

test('a range that covers zero is said to, and then nothing moves together', () => {
  const { compared, say } = insightOf([...team(10, 3, 0.3), ...team(10, 0, 0.3)], asked);
  expect(compared?.low).toBeLessThan(0);
  expect(say).toEqual(['change', 'compared', 'unclear']);
});

describe('where it is the manager who coaches or does not', () => {
  const teamsOf = (managers: number, sessions: number, change: number) =>
    Array.from({ length: managers }, (_, nth) =>
      team(3, sessions, change + (nth % 2 === 0 ? 0.3 : -0.3)).map((one) => ({
        ...one,
        ...{ id: `${sessions} ${nth} ${one.id}`, manager: `${sessions} ${nth}` },
      })),
    ).flat();

  test('nothing is clear with fewer than eight managers, and no range is shown', () => {
    expect(insightOf([...teamsOf(4, 3, 0.8), ...teamsOf(3, 0, 0)], asked)).toEqual({
      ...{ n: 12, others: 9, change: null, compared: null, say: ['unclear'] },
    });
  });

  test('managers are drawn with all their reps, which tells less than as many persons', () => {
    const people = [...teamsOf(4, 3, 0.8), ...teamsOf(4, 0, 0)];
    const apart = people.map((one) => ({ ...one, manager: null }));
    const byManager = insightOf(people, asked).compared;
    const byPerson = insightOf(apart, asked).compared;
    expect(byManager?.mid).toBe(byPerson?.mid);
    expect(byManager?.low).toBeLessThan(byPerson?.low ?? 0);
    expect(byManager?.high).toBeGreaterThan(byPerson?.high ?? 0);
  });
});

describe('regression to the mean is warned of', () => {
  const risen = (before: readonly number[]) => team(8, 3, 0.8, { before });

  test('where half of them began in their own lowest quarter', () => {
    const calm = [...risen([3, 3.1, 2.9, 3]).slice(0, 5), ...team(8, 0, 0)];
    expect(insightOf([...calm], asked).say).not.toContain('regression');
    expect(insightOf([...risen([3.4, 3.1, 3.5, 2]), ...team(8, 0, 0)], asked).say).toContain('regression');
  });

  test('where they were those with low results', () => {
    expect(insightOf([...risen([2.1, 2]), ...team(8, 0, 0)], asked).say).toContain('regression');
    expect(insightOf([...risen([3, 3]), ...team(8, 0, 0)], asked).say).not.toContain('regression');
  });

  test('but not where nothing has risen', () => {
    const fallen = team(8, 3, -2, { before: [2.1, 2] });
    expect(insightOf([...fallen, ...team(8, 0, 0)], asked).say).not.toContain('regression');
  });
});

test('whatever is asked, no range is shown of one to four people, nor of what one to four are left of', () => {
  const person = fc.record({
    manager: fc.nat({ max: 4 }),
    sessions: fc.nat({ max: 3 }),
    before: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
    after: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 }),
  });
  fc.assert(
    fc.property(fc.array(person, { minLength: 8, maxLength: 18 }), (people) => {
      const { n, others, change, compared, say } = insightOf(
        people.map((one, id) => ({ ...one, id })),
        asked,
      );
      if (change === null) {
        expect(say).toHaveLength(1);
        return;
      }
      expect(n).toBeGreaterThanOrEqual(5);
      expect(others === 0 ? 5 : others).toBeGreaterThanOrEqual(5);
      expect(compared === null).toBe(others === 0);
      expect(change.low).toBeLessThanOrEqual(change.high);
    }),
    { numRuns: 60 },
  );
});
