import type { GoalView, GoalLine } from '../../../shared/contracts/goal.ts';
import { gapOf, paceOf } from '../../../shared/domain/goal.ts';
import type { Goal, PacedGoal } from '../../../shared/domain/goal.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';

/** Goals, each with the days off of whoever answers for it; nobody alone answers for the company's, and `reader`'s are taken. */
export const pacedGoals = async (
  stores: Uses<{ person: 'several' }>,
  goals: readonly Goal[],
  reader: Pick<Person, 'daysOff'>,
): Promise<readonly PacedGoal[]> => {
  const owners = await stores.person.several([...new Set(goals.flatMap(({ owner }) => owner ?? []))]);
  return goals.map((goal) => ({
    ...goal,
    daysOff: ((goal.owner && owners.get(goal.owner)) ?? reader).daysOff,
  }));
};

/** A goal and how it stands at the close of that day. */
export const goalView = (goal: PacedGoal, today: CalendarDay): GoalView => {
  const { owner, parent, daysOff: _, ...rest } = goal;
  return { ...rest, ownerId: owner, parentId: parent, ...paceOf(goal, today), gap: gapOf(goal, today) };
};

/** The same, of one goal, as whoever changes it is shown. */
export const changedGoalView = async (
  { stores, me, now }: UseCaseContext<Uses<{ person: 'several' }>>,
  goal: Goal,
): Promise<GoalView> => {
  const [paced] = await pacedGoals(stores, [goal], me);
  return goalView(paced ?? { ...goal, daysOff: me.daysOff }, dayAt(now, me.zone));
};

/** A goal and the chain of what it serves; a chain that bites its own tail ends there. */
const lineFrom = (goal: PacedGoal, all: ReadonlyMap<string, PacedGoal>): readonly PacedGoal[] => {
  const line: PacedGoal[] = [];
  let next: PacedGoal | undefined = goal;
  while (next && !line.includes(next)) {
    line.push(next);
    next = next.parent === null ? undefined : all.get(next.parent);
  }
  return line;
};

/** Those goals, each with what it serves; those whose period has ended are left out. */
export const goalChainsOf = (
  goals: readonly PacedGoal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): readonly (readonly PacedGoal[])[] => {
  const all = new Map<string, PacedGoal>(goals.map((goal) => [goal.id, goal]));
  return goals
    .filter((goal) => isFirst(goal) && goal.to >= today)
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.name.localeCompare(b.name)))
    .map((goal) => lineFrom(goal, all));
};

/** The same, as they stand on that day. */
export const goalLinesOf = (
  goals: readonly PacedGoal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): GoalLine[] => goalChainsOf(goals, today, isFirst).map((chain) => chain.map((one) => goalView(one, today)));

/** What a rep works towards. */
export const goalsOfRep =
  (rep: PersonId) =>
  ({ level, owner }: Goal): boolean =>
    level === 'individual' && owner === rep;
