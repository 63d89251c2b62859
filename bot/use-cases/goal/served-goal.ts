import type { Goal } from '../../../shared/domain/goal.ts';
import { overlap } from '../../../shared/domain/goal-terms.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** Why a goal of the actor's can't serve that one; null if it can: the company's, their own team's or manager's, over the same days in part. */
export const whyNotServed = async (
  { stores, me }: UseCaseContext<Uses<{ goal: 'find'; rhythm: 'ofRep' }>>,
  parent: GoalId,
  period: Pick<Goal, 'from' | 'to'>,
): Promise<'not-found' | 'periods-apart' | null> => {
  const goal = await stores.goal.find(parent);
  if (goal === null || goal.level === 'individual') return 'not-found';
  if (!maySeeGoal(goal, me.id, await stores.rhythm.ofRep(me.id))) return 'not-found';
  return overlap(goal, period) ? null : 'periods-apart';
};
