import type { GoalId } from '../../../shared/domain/ids.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Whether a goal of the actor's may serve that one: the company's, or their own team's or manager's. */
export const mayBeServed = async (
  { stores, me }: UseCaseContext<Uses<{ goal: 'find'; rhythm: 'ofRep' }>>,
  parent: GoalId,
): Promise<boolean> => {
  const goal = await stores.goal.find(parent);
  return (
    goal !== null && goal.level !== 'individual' && maySeeGoal(goal, me.id, await stores.rhythm.ofRep(me.id))
  );
};
