import type { Goal, PacedGoal } from '../../../shared/domain/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { pacedGoals } from './goal-view.ts';

/** The store functions that reading a cascade uses. */
export type ReadableGoalStores = Uses<{
  goal: 'all' | 'serving';
  person: 'several';
  rhythm: 'ofPerson' | 'repsOf';
}>;

/** The goals of a cascade, and which of them the reader may see by themselves. */
type ReadableGoals = Readonly<{ goals: readonly PacedGoal[]; mine: (goal: Goal) => boolean }>;

/**
 * The running goals of the company, the reader and those they work with, with what serves them: also when its own period is over, for it
 * is a part of the whole. Somebody who leads gets every goal that serves the company's, to be shown in groups.
 */
export const readableGoals = async (
  { stores, actor, me }: UseCaseContext<ReadableGoalStores>,
  today: CalendarDay,
): Promise<ReadableGoals> => {
  const pairs = await stores.rhythm.ofPerson(me.id);
  const mine = (goal: Goal): boolean => maySeeGoal(goal, me.id, pairs);
  const owners = [...new Set([me.id, ...pairs.flatMap(({ manager, rep }) => [manager, rep])])];
  const running = (await stores.goal.all(owners)).filter((goal) => goal.to >= today && mine(goal));
  const found = new Map<GoalId, Goal>(running.map((goal) => [goal.id, goal]));
  const wide = running.filter(({ level }) => level !== 'individual').map(({ id }) => id);
  for (const goal of await stores.goal.serving(wide))
    if (mine(goal) || actor.leader) found.set(goal.id, goal);
  return { goals: await pacedGoals(stores, [...found.values()], me), mine };
};
