import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personId, rhythmId } from '../../domain/ids.ts';
import type { PersonId } from '../../domain/ids.ts';
import { toDay } from '../../domain/time.ts';
import { coachedTeams } from './coached-teams.ts';
import type { CoachedTeam } from './coached-teams.ts';
import { groupsToShow } from './shown-groups.ts';
import type { ShownGroup } from './shown-groups.ts';

const person = (nth: number): PersonId =>
  personId.parse(`00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`);
const manager = (nth: number): PersonId => person(1_000 + nth);
/** Reps by number, from the first to before the last. */
const reps = (first: number, last: number): readonly PersonId[] =>
  Array.from({ length: last - first }, (_, nth) => person(first + nth));
const team = (nth: number, ...members: readonly PersonId[]): CoachedTeam => ({
  manager: manager(nth),
  reps: members,
});
const sizes = (groups: readonly ShownGroup[]) =>
  groups.map((group) => [group.manager, group.members.size] as const);

describe('the groups whose figures are shown', () => {
  test('are teams of at least five, and the smaller ones together, if they are five', () => {
    const groups = groupsToShow(
      [team(1, ...reps(0, 6)), team(2, ...reps(6, 10)), team(3, ...reps(10, 13))],
      [],
    );
    expect(sizes(groups)).toEqual([
      [manager(1), 6],
      [null, 7],
    ]);
    expect(groupsToShow([team(1, ...reps(0, 4))], [])).toEqual([]);
  });

  test('leave somebody new outside until there are five of them', () => {
    const before = groupsToShow([team(1, ...reps(0, 6))], []);
    expect(sizes(groupsToShow([team(1, ...reps(0, 7))], before))).toEqual([[manager(1), 6]]);
    expect(sizes(groupsToShow([team(1, ...reps(0, 11))], before))).toEqual([[manager(1), 11]]);
  });

  test('are not a team that one to four have left, alone or as part of the small ones', () => {
    const before = groupsToShow(
      [team(1, ...reps(0, 8)), team(2, ...reps(8, 11)), team(3, ...reps(11, 14))],
      [],
    );
    const after = groupsToShow(
      [team(1, ...reps(0, 7)), team(2, ...reps(8, 11)), team(3, ...reps(11, 14))],
      before,
    );
    expect(sizes(after)).toEqual([[null, 6]]);
  });

  test('do not have a team that has become four: its last figures stay the last', () => {
    const before = groupsToShow([team(1, ...reps(0, 9)), team(2, ...reps(9, 15))], []);
    const after = groupsToShow([team(1, ...reps(0, 4)), team(2, ...reps(9, 15))], before);
    expect(sizes(after)).toEqual([[manager(2), 6]]);
  });

  test('keep a team that has grown out of the small ones there, when standing alone would tell of the rest', () => {
    const small = [team(1, ...reps(0, 4)), team(2, ...reps(4, 7))];
    const before = groupsToShow(small, []);
    const after = groupsToShow([team(1, ...reps(0, 4), person(20)), team(2, ...reps(4, 7))], before);
    expect(sizes(after)).toEqual([[null, 7]]);
  });
});

test('a rep whom two coach belongs to whoever began last', () => {
  const rhythm = (nth: number, rep: number, startedOn: string) => ({
    id: rhythmId.parse(`00000000-0000-4000-9000-00000000000${nth}`),
    ...{ manager: manager(nth), rep: person(rep), startedOn: toDay(startedOn) },
  });
  const teams = coachedTeams([
    rhythm(1, 7, '2026-01-12'),
    rhythm(2, 7, '2026-09-01'),
    rhythm(1, 8, '2026-01-12'),
  ]);
  expect(teams).toEqual([
    { manager: manager(1), reps: [person(8)] },
    { manager: manager(2), reps: [person(7)] },
  ]);
});

/** Companies that live for some months: people join, leave and change teams, a few or many at a time. */
const changed = fc.array(fc.tuple(fc.nat({ max: 25 }), fc.nat({ max: 4 })), { maxLength: 8 });

const teamsOf = (placed: readonly number[]): readonly CoachedTeam[] =>
  [1, 2, 3, 4].map((nth) => team(nth, ...placed.flatMap((of, rep) => (of === nth ? [person(rep)] : []))));

/** How many people each way of adding and subtracting the shown figures, each up to once, is of. */
const sizesOfCombinations = (shown: readonly ShownGroup[]): readonly number[] => {
  const everybody = [...new Set(shown.flatMap(({ members }) => [...members]))];
  const weights = shown.reduce<readonly (readonly number[])[]>(
    (begun) => begun.flatMap((some) => [-1, 0, 1].map((weight) => [...some, weight])),
    [[]],
  );
  return weights.map(
    (some) =>
      everybody.filter(
        (one) =>
          shown.reduce((sum, { members }, nth) => sum + (members.has(one) ? (some[nth] ?? 0) : 0), 0) !== 0,
      ).length,
  );
};

test('no combination of the figures of any teams and months is of one to four people', () => {
  let mostShown = 0;
  fc.assert(
    fc.property(
      fc.array(fc.nat({ max: 4 }), { minLength: 26, maxLength: 26 }),
      fc.array(changed, { maxLength: 4 }),
      (first, later) => {
        let placed = first;
        let shown = groupsToShow(teamsOf(placed), []);
        for (const changes of later) {
          placed = placed.map((of, rep) => changes.find(([who]) => who === rep)?.[1] ?? of);
          shown = [...shown, ...groupsToShow(teamsOf(placed), shown)];
        }
        mostShown = Math.max(mostShown, shown.length);
        // Alike memberships add nothing to what can be told apart.
        const different = shown.filter(
          ({ members }, nth) =>
            shown.findIndex((other) => [...other.members].join() === [...members].join()) === nth,
        );
        const found = sizesOfCombinations(different.slice(0, 8)).filter((size) => size > 0 && size < 5);
        expect(found).toEqual([]);
      },
    ),
    { numRuns: 80 },
  );
  expect(mostShown).toBeGreaterThan(6);
});
