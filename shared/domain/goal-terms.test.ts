import { describe, expect, test } from 'vitest';
import type { Goal } from './goal.ts';
import { changedTerms, faultIn, isFullDuring } from './goal-terms.ts';
import type { GoalTerms } from './goal-terms.ts';
import { toDay } from './time.ts';

const terms: GoalTerms & Pick<Goal, 'kind' | 'unit'> = {
  ...{ kind: 'total', unit: 'count', baseline: 0, target: 12, parent: null, curve: null },
  ...{ from: toDay('2026-10-01'), to: toDay('2026-12-31') },
};

describe('the terms of a goal', () => {
  test.each([
    ['hold as they are', {}, null],
    ['need a period that doesn’t end before it starts', { to: toDay('2026-09-30') }, 'period-empty'],
    ['take a single day', { from: terms.to }, null],
    ['need a target that is not where it began', { target: 0 }, 'target-is-baseline'],
    ['let a level be one to stay at', { kind: 'rate', target: 0 }, null],
    ['count nothing below nothing', { target: -5 }, 'count-below-nothing'],
    ['may have an amount below nothing', { unit: 'money', target: -5 }, null],
    ['need a share for each month', { curve: [1, 2] }, 'curve-unfit'],
    ['need a share of something', { curve: [0, 0, 0] }, 'curve-unfit'],
    ['take a plan by month', { curve: [0, 1, 2] }, null],
    ['have no plan by month for a level', { kind: 'rate', curve: [1, 1, 1] }, 'curve-unfit'],
  ] as const)('%s', (_rule, part, fault) => expect(faultIn({ ...terms, ...part })).toBe(fault));

  test('tell what differs', () => {
    expect(changedTerms(terms, { ...terms, target: 10, to: toDay('2026-11-30'), curve: [1, 1] })).toEqual([
      ...['target', 'period', 'curve'],
    ]);
    expect(changedTerms({ ...terms, curve: [1, 2, 3] }, { ...terms, curve: [1, 2, 3] })).toEqual([]);
  });
});

test('the company has three goals at a time: next quarter’s are others than this one’s, and a year’s are of both', () => {
  const q4 = { from: '2026-10-01', to: '2026-12-31' };
  const q1 = { from: '2027-01-01', to: '2027-03-31' };
  const both = { from: '2026-10-01', to: '2027-03-31' };
  expect([isFullDuring(q4, [q4, q4, q1]), isFullDuring(q1, [q4, q4, q4])]).toEqual([false, false]);
  expect([isFullDuring(q4, [q4, q4, both]), isFullDuring(q1, [q1, q1, both])]).toEqual([true, true]);
  // Two of either quarter are never three at a time, and leave room for one over both.
  expect([isFullDuring(both, [q4, q4, q1, q1]), isFullDuring(both, [q1, q1, q1])]).toEqual([false, true]);
});
