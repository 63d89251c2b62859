import type { EndedGoal, GoalView } from '../../../shared/contracts/goal.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { endedGoalViews } from './ended-goals.ts';
import { goalLinesOf, pacedGoals } from './goal-view.ts';

type OwnGoals = Readonly<{ goals: readonly GoalView[]; ended: readonly EndedGoal[] }>;

/**
 * The actor's own goals whose period isn't over, those that end first before the others, and the ended ones that none follows yet: a rep's
 * own, a manager's for the team.
 */
export const ownGoals = async ({
  stores,
  me,
  now,
}: UseCaseContext<Uses<{ goal: 'all'; person: 'several'; rhythm: 'ofPerson' }>>): Promise<OwnGoals> => {
  const rhythms = await stores.rhythm.ofPerson(me.id);
  const seen = (await stores.goal.all([me.id])).filter((goal) => maySeeGoal(goal, me.id, rhythms));
  const goals = await pacedGoals(stores, seen, me);
  const today = dayAt(now, me.zone);
  const isOwn = ({ owner }: Goal): boolean => owner === me.id;
  return {
    goals: goalLinesOf(goals, today, isOwn).flatMap(([goal]) => (goal ? [goal] : [])),
    ended: endedGoalViews(goals, today, isOwn),
  };
};
