import { expect, test } from 'vitest';
import type { Goal } from '../domain/goal.ts';
import { addDays, toDay } from '../domain/time.ts';
import { moneyGoalOf } from './money-goal.ts';
import { aGoal } from '../../tests/support/builders.ts';

const goal = aGoal({ level: 'individual', target: 1_200, value: 740, saidOn: toDay('2026-12-31') });
const today = toDay('2026-12-03');
const targetOf = (...goals: readonly Partial<Goal>[]) =>
  moneyGoalOf(
    goals.map((one) => ({ ...goal, ...one })),
    today,
  )?.target ?? null;

test('the largest money goal of the period that goes on is the one that others are parts of', () =>
  expect(targetOf({ target: 300 }, {}, { target: 2_000, to: addDays(today, -1) })).toBe(1_200));

test('a goal to earn nothing is no goal that could be reached', () =>
  expect([targetOf({ target: 0 }), targetOf({ target: 0 }, { target: 300 })]).toEqual([null, 300]));

test('a goal in a plain number or a rate is not compared with money', () =>
  expect([targetOf({ unit: 'count' }), targetOf({ kind: 'rate' }), targetOf({ up: false })]).toEqual([
    ...[null, null, null],
  ]));
