import { expect, test } from 'vitest';
import { gapOf, GOAL_FIGURE_MAX, paceOf } from '../domain/goal.ts';
import { toDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import { changeGoal, setGoal, updateGoalValue } from './goal.ts';

const id = '01890000-0000-7000-8000-000000000001';
const terms = { baseline: 0, target: 12, from: '2026-10-01', to: '2026-12-31', parentId: null, curve: null };
const counted = {
  name: 'Ny ARR',
  unit: 'money',
  kind: 'total',
  up: true,
  level: 'individual',
  ownerId: id,
};
const takes = (part: object) => [
  setGoal.body.safeParse({ ...counted, ...terms, value: 0, ...part }).success,
  changeGoal.body.safeParse({ ...terms, version: 1, reason: 'För lågt.', ...part }).success,
];
const stands = (part: object) => updateGoalValue.body.safeParse({ version: 1, value: 0, ...part }).success;

test('no figure is so large that what it is part of is no number', () => {
  const most = GOAL_FIGURE_MAX;
  expect(takes({ baseline: -most, target: most, curve: [most] })).toEqual([true, true]);
  expect(takes({ baseline: -most * 1.1 })).toEqual([false, false]);
  expect(takes({ target: most * 1.1 })).toEqual([false, false]);
  expect(takes({ curve: [most * 1.1] })).toEqual([false, false]);
  expect(takes({ value: most * 1.1 })[0]).toBe(false);
  expect([stands({ value: most, cases: most }), stands({ value: most * 1.1 })]).toEqual([true, false]);
  expect([stands({ cases: most * 1.1 }), stands({ cases: -1 })]).toEqual([false, false]);
});

test('a goal of the largest figures has a pace and a gap', () => {
  const days = { from: toDay(terms.from), to: toDay(terms.to), daysOff: noDaysOff };
  const most = { baseline: -GOAL_FIGURE_MAX, target: GOAL_FIGURE_MAX, value: 0, curve: [GOAL_FIGURE_MAX] };
  const goal = {
    ...days,
    ...most,
    kind: 'total',
    unit: 'money',
    up: true,
    cases: null,
    saidOn: toDay('2026-12-31'),
  } as const;
  const standing = [paceOf(goal, days.to).pace, gapOf(goal, days.to)?.amount];
  expect(standing.every((figure) => Number.isFinite(figure))).toBe(true);
});
