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

/** The store functions that changing a goal uses. */
export type ChangeGoalStores = Uses<{
  goal: 'find' | 'lock' | 'save';
  person: 'several';
  publish: true;
  rhythm: 'ofManager' | 'ofRep';
}>;

type ChangeRefusal = 'not-found' | 'changed' | 'not-yours-to-set';

/** The goal, locked, if the actor may set it and has seen its latest version. */
export const changeableGoal = async (
  context: UseCaseContext<ChangeGoalStores>,
  { id, version }: ExpectedVersion<GoalId>,
): Promise<Result<Goal, ChangeRefusal, GoalView>> => {
  const { stores, me } = context;
  const goal = await stores.goal.lock(id);
  const pairs = [...(await stores.rhythm.ofRep(me.id)), ...(await stores.rhythm.ofManager(me.id))];
  if (!goal || !maySeeGoal(goal, me.id, pairs)) return refuse('not-found');
  if (!(await mayChange(context, goal))) return refuse('not-yours-to-set');
  return goal.version === version ? ok(goal) : refuse('changed', await changedGoalView(context, goal));
};

/** Changes the version of a goal that the actor saw, if the actor may set it. */
export const changeGoal = async (
  context: UseCaseContext<ChangeGoalStores>,
  seen: ExpectedVersion<GoalId>,
  part: Partial<Pick<Goal, 'why'>>,
): Promise<Result<GoalView, ChangeRefusal, GoalView>> => {
  const { stores, me } = context;
  const found = await changeableGoal(context, seen);
  if (!found.ok) return found;
  const goal = found.value;
  await stores.goal.save({ ...goal, ...part }, goal.version);
  const people = goal.owner === null || goal.owner === me.id ? [me.id] : [me.id, goal.owner];
  await stores.publish({ noun: 'goal', session: null, people });
  return ok(await changedGoalView(context, { ...goal, ...part, version: goal.version + 1 }));
};
