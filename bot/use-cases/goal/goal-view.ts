import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { paceOf } from '../../../shared/domain/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

/** A goal and how it stands at the close of that day. */
export const goalView = (goal: Goal, today: CalendarDay): GoalView => {
  const { owner, parent, ...rest } = goal;
  return { ...rest, ownerId: owner, parentId: parent, ...paceOf(goal, today) };
};

/** A goal and the chain of what it serves; a chain that bites its own tail ends there. */
const lineFrom = (goal: Goal, all: ReadonlyMap<string, Goal>): readonly Goal[] => {
  const line: Goal[] = [];
  let next: Goal | undefined = goal;
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.parent === null ? undefined : all.get(next.parent);
  }
  return line;
};

/** Those goals, each with what it serves; those whose period has ended are left out. */
export const goalChainsOf = (
  goals: readonly Goal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): readonly (readonly Goal[])[] => {
  const all = new Map<string, Goal>(goals.map((goal) => [goal.id, goal]));
  return goals
    .filter((goal) => isFirst(goal) && goal.to >= today)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.name.localeCompare(b.name)))
    .map((goal) => lineFrom(goal, all));
};

/** The same, as they stand on that day. */
export const goalLinesOf = (
  goals: readonly Goal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): GoalLine[] => goalChainsOf(goals, today, isFirst).map((chain) => chain.map((one) => goalView(one, today)));

/** What a rep works towards. */
export const goalsOfRep =
  (rep: PersonId) =>
  ({ level, owner }: Goal): boolean =>
    level === 'individual' && owner === rep;
