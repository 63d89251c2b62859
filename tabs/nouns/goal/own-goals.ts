import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import type { GoalLevel } from '../../../shared/domain/goal.ts';

/** Every goal in the lines, once each, in order of first appearance. */
export const goalsIn = (lines: readonly GoalLine[]): readonly GoalView[] => [
  ...new Map(lines.flat().map((goal) => [goal.id, goal])).values(),
];

/** Goals of those levels that a new goal can contribute to, in the order of `levels`. */
export const parentsIn = (lines: readonly GoalLine[], levels: readonly GoalLevel[]): readonly GoalView[] =>
  levels.flatMap((level) => goalsIn(lines).filter((goal) => goal.level === level));
