import { expect, test } from 'vitest';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { linesAnsweredFor, parentsIn } from './own-goals.ts';

const goal = (
  id: string,
  level: GoalView['level'],
  ownerId: string | null,
  parentId: string | null,
): GoalView => ({ id, level, ownerId, parentId }) as GoalView;
const company = goal('c', 'company', null, null);
const team = goal('t', 'team', 'maria', 'c');
const own = goal('a', 'individual', 'ali', 't');
const ids = (lines: readonly (readonly GoalView[])[]) => lines.map((line) => line.map(({ id }) => id).join());

test('a manager answers for the team’s goals, which serve the company’s', () => {
  expect(ids(linesAnsweredFor([[own, team, company]], { id: 'maria', leader: false }))).toEqual(['t,c']);
});

test('a leader answers for the company’s goals, a rep for none', () => {
  expect(ids(linesAnsweredFor([[team, company]], { id: 'eva', leader: true }))).toEqual(['c']);
  expect(linesAnsweredFor([[own, team, company]], { id: 'ali', leader: false })).toEqual([]);
});

test('a new goal can contribute to each goal above it, the nearest first', () => {
  const lines = [[own, team, company], [company]];
  expect(parentsIn(lines, ['team', 'company']).map(({ id }) => id)).toEqual(['t', 'c']);
});
