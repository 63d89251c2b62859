import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { changedGoalView } from './goal-view.ts';
import { mayChange } from './set-goal.ts';
import type { Uses } from '../stores.ts';

/** Changes the version of a goal that the actor saw, if the actor may set it. */
export const changeGoal = async (
  context: UseCaseContext<
    Uses<{ goal: 'find' | 'save'; person: 'several'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
  >,
  { id, version }: ExpectedVersion<GoalId>,
  part: Partial<Pick<Goal, 'value' | 'why'>>,
): Promise<Result<GoalView, 'not-found' | 'changed' | 'not-yours-to-set', GoalView>> => {
  const { stores, me } = context;
  const goal = await stores.goal.find(id);
  const pairs = [...(await stores.rhythm.ofRep(me.id)), ...(await stores.rhythm.ofManager(me.id))];
  if (!goal || !maySeeGoal(goal, me.id, pairs)) return refuse('not-found');
  if (!(await mayChange(context, goal))) return refuse('not-yours-to-set');
  const changed = { ...goal, ...part };
  if (goal.version !== version || !(await stores.goal.save(changed, version)))
    return refuse('changed', await changedGoalView(context, (await stores.goal.find(id)) ?? goal));
  const people = goal.owner === null || goal.owner === me.id ? [me.id] : [me.id, goal.owner];
  await stores.publish({ noun: 'goal', session: null, people });
  return ok(await changedGoalView(context, { ...changed, version: version + 1 }));
};
