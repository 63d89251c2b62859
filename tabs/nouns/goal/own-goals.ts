import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import type { GoalLevel } from '../../../shared/domain/goal.ts';

/** Every goal in the lines, once each, in order of first appearance. */
export const goalsIn = (lines: readonly GoalLine[]): readonly GoalView[] => [
  ...new Map(lines.flat().map((goal) => [goal.id, goal])).values(),
];

/** Goals of those levels that a new goal can contribute to, in the order of `levels`. */
export const parentsIn = (lines: readonly GoalLine[], levels: readonly GoalLevel[]): readonly GoalView[] =>
  levels.flatMap((level) => goalsIn(lines).filter((goal) => goal.level === level));

/** The goal with what it serves, as far as `known` tells. */
const lineFrom = (goal: GoalView, known: readonly GoalView[]): GoalLine => {
  const parent = known.find(({ id }) => id === goal.parentId);
  return parent && parent.id !== goal.id ? [goal, ...lineFrom(parent, known)] : [goal];
};

/** The lines that a person answers for: a manager's team goals, and the company's for a leader. */
export const linesAnsweredFor = (
  lines: readonly GoalLine[],
  me: Readonly<{ id: string; leader: boolean }>,
): readonly GoalLine[] => {
  const known = goalsIn(lines);
  return known
    .filter(
      ({ level, ownerId }) => (level === 'team' && ownerId === me.id) || (level === 'company' && me.leader),
    )
    .map((goal) => lineFrom(goal, known));
};
