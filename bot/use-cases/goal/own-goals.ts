import type { GoalView } from '../../../shared/contracts/goal.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { Uses } from '../stores.ts';
import type { UseCaseContext } from '../use-case.ts';
import { goalLinesOf, pacedGoals } from './goal-view.ts';

/** The actor's own goals whose period isn't over, those that end first before the others: a rep's own, a manager's for the team. */
export const ownGoals = async ({
  stores,
  me,
  now,
}: UseCaseContext<Uses<{ goal: 'all'; person: 'several'; rhythm: 'ofPerson' }>>): Promise<
  readonly GoalView[]
> => {
  const rhythms = await stores.rhythm.ofPerson(me.id);
  const goals = (await stores.goal.all([me.id])).filter((goal) => maySeeGoal(goal, me.id, rhythms));
  const paced = await pacedGoals(stores, goals, me);
  return goalLinesOf(paced, dayAt(now, me.zone), ({ owner }) => owner === me.id).flatMap(([goal]) =>
    goal ? [goal] : [],
  );
};
