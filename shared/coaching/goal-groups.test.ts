import { expect, test } from 'vitest';
import type { Goal } from '../domain/goal.ts';
import { goalId, personId } from '../domain/ids.ts';
import { toDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import { asOneGoal, groupsOf } from './goal-groups.ts';
import { aGoal } from '../../tests/support/builders.ts';

const id = (nth: number) => `01890000-0000-7000-8000-${String(nth).padStart(12, '0')}`;
const goal = (nth: number, part: Partial<Goal> = {}): Goal =>
  aGoal({
    ...{ id: goalId.parse(id(nth)), level: 'team', metric: 'recurring-revenue', name: 'Ny ARR' },
    ...{ target: 1, value: 0, saidOn: toDay('2026-12-31'), ...part },
  });
const people = (from: number, count: number) =>
  Array.from({ length: count }, (_, nth) => personId.parse(id(1_000 + from + nth)));
const company = goal(0, { level: 'company' });
const told = (...units: readonly (readonly [nth: number, count: number, part?: Partial<Goal>])[]) => {
  const groups = groupsOf(
    company,
    units.map(([nth, count, part]) => ({ goal: goal(nth, part), people: people(nth * 10, count) })),
  );
  return {
    shown: groups.shown.map((one) => one.people.length),
    together: groups.together?.people ?? null,
    withheld: groups.withheld,
  };
};

test('a team of five is shown by itself, and one of four isn’t', () => {
  expect(told([1, 5], [2, 6])).toEqual({ shown: [5, 6], together: null, withheld: false });
  expect(told([1, 5], [2, 4])).toEqual({ shown: [5], together: null, withheld: true });
});

test('small teams are shown as one where they are five together', () => {
  expect(told([1, 6], [2, 3], [3, 2])).toEqual({ shown: [6], together: 5, withheld: false });
  expect(told([1, 6], [2, 2], [3, 2])).toEqual({ shown: [6], together: null, withheld: true });
});

test('a goal that can’t be added to the others isn’t shown among them, and it is said that something isn’t', () => {
  expect(told([1, 3], [2, 2], [3, 2, { currency: 'EUR' }])).toEqual({
    shown: [],
    together: 5,
    withheld: true,
  });
});

test('one person in two small goals counts once', () => {
  const [three, same] = [people(1, 3), people(1, 3)];
  const units = [three, same].map((each, nth) => ({ goal: goal(nth + 1), people: each }));
  expect(groupsOf(company, units).together).toBeNull();
});

test('a team that nobody is in is not shown', () => {
  expect(told([1, 0])).toEqual({ shown: [], together: null, withheld: true });
});

test('several as one have their sums, and nothing of any alone', () => {
  const team = { name: 'Lars team', why: 'För Lars', owner: people(1, 1)[0] ?? null, version: 7, cases: 12 };
  const away = { whole: [toDay('2026-11-02')], half: [] };
  const paced = [
    { ...goal(1, { ...team, target: 4, value: 1 }), daysOff: away },
    { ...goal(2, { ...team, target: 3, value: 2 }), daysOff: away },
  ];
  expect(asOneGoal({ ...company, daysOff: noDaysOff }, paced)).toEqual({
    ...goal(1, { target: 7, value: 3, name: '' }),
    daysOff: noDaysOff,
  });
  expect(asOneGoal({ ...company, daysOff: noDaysOff }, [])).toBeNull();
});
