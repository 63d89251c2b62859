import { expect, test } from 'vitest';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { parentsIn } from './own-goals.ts';

const goal = (id: string, level: GoalView['level']): GoalView => ({ id, level }) as GoalView;
const company = goal('c', 'company');

test('a new goal can contribute to each goal above it, the nearest first', () => {
  const lines = [[goal('a', 'individual'), goal('t', 'team'), company], [company]];
  expect(parentsIn(lines, ['team', 'company']).map(({ id }) => id)).toEqual(['t', 'c']);
});
