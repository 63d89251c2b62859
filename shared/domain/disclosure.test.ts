import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hidesOthers, mayShow } from './disclosure.ts';
import type { Membership } from './disclosure.ts';

/** People by number, from the first to before the last. */
const people = (first: number, last: number): Membership =>
  new Set(Array.from({ length: last - first }, (_, nth) => `person ${first + nth}`));
const both = (one: Membership, other: Membership): Membership => new Set([...one, ...other]);

describe('a group', () => {
  test('of five may be shown, of four or nobody not', () => {
    expect([5, 4, 0].map((count) => mayShow([], people(0, count)))).toEqual([true, false, false]);
  });

  test('may be shown again while it is the same', () => {
    expect(mayShow([people(0, 8), people(0, 8)], people(0, 8))).toBe(true);
  });

  test('is not shown again when one to four have joined, or have left', () => {
    for (const count of [1, 4]) {
      expect(mayShow([people(0, 10)], people(0, 10 + count))).toBe(false);
      expect(mayShow([people(0, 10)], people(0, 10 - count))).toBe(false);
    }
    expect(mayShow([people(0, 10)], people(0, 15))).toBe(true);
    expect(mayShow([people(0, 10)], people(0, 5))).toBe(true);
  });

  test('is not shown when those who joined and those who left make five only together', () => {
    expect(mayShow([people(0, 10)], people(2, 13))).toBe(false);
  });

  test('is compared with every month that was shown, not with the last alone', () => {
    expect(mayShow([people(0, 16), people(0, 10)], people(0, 15))).toBe(false);
  });

  test('that lies within another leaves nobody, or enough, of it', () => {
    expect(mayShow([people(0, 20)], people(0, 16))).toBe(false);
    expect(mayShow([people(0, 20)], people(0, 15))).toBe(true);
  });

  test('is not shown where three figures together would tell of one person, though no two do', () => {
    const [north, south] = [people(0, 6), people(6, 12)];
    expect(mayShow([north, south], both(both(north, south), people(12, 13)))).toBe(false);
  });
});

describe('somebody who knows some of the people', () => {
  test('may see a group of which nobody else is left, or at least five', () => {
    const left = (known: number) => hidesOthers([people(0, 8)], people(0, known));
    expect([0, 3, 4, 7, 8].map(left)).toEqual([true, true, false, false, true]);
  });

  test('may not see what tells of fewer by subtraction', () => {
    expect(hidesOthers([people(0, 10), people(0, 15)], people(0, 1))).toBe(true);
    expect(hidesOthers([people(0, 10), people(0, 15)], people(10, 11))).toBe(false);
  });
});

/** Every way of adding and subtracting what is shown, each figure up to twice: how many people it is of. */
const sizesOfCombinations = (shown: readonly Membership[]): readonly number[] => {
  const everybody = [...new Set(shown.flatMap((members) => [...members]))];
  const weights = shown.reduce<readonly (readonly number[])[]>(
    (begun) => begun.flatMap((some) => [-2, -1, 0, 1, 2].map((weight) => [...some, weight])),
    [[]],
  );
  return weights.map(
    (some) =>
      everybody.filter(
        (person) =>
          shown.reduce((sum, members, nth) => sum + (members.has(person) ? (some[nth] ?? 0) : 0), 0) !== 0,
      ).length,
  );
};

/** Months and groups that differ by whole teams, and often by a few people more. */
const membership = fc
  .tuple(fc.array(fc.nat({ max: 4 }), { maxLength: 4 }), fc.array(fc.nat({ max: 30 }), { maxLength: 2 }))
  .map(
    ([teams, alone]): Membership =>
      new Set([
        ...teams.flatMap((team) => [...people(team * 6, team * 6 + 6)]),
        ...alone.map((nth) => `person ${nth}`),
      ]),
  );

test('no combination of figures that are shown is of one to four people', () => {
  let mostShown = 0;
  fc.assert(
    fc.property(fc.array(membership, { minLength: 2, maxLength: 8 }), (months) => {
      const shown = months
        .reduce<readonly Membership[]>((some, now) => (mayShow(some, now) ? [...some, now] : some), [])
        .slice(0, 4);
      mostShown = Math.max(mostShown, shown.length);
      expect(sizesOfCombinations(shown).filter((size) => size > 0 && size < 5)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(mostShown).toBeGreaterThan(2);
});
