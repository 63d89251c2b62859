import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { ExpectedVersion, UseCaseContext } from '../use-case.ts';
import { changedGoalView } from './goal-view.ts';
import type { Uses } from '../stores.ts';

/** The store functions that changing a goal uses. */
export type ChangeGoalStores = Uses<{
  goal: 'find' | 'lock' | 'save';
  person: 'several';
  publish: true;
  rhythm: 'ofManager' | 'ofRep';
}>;

export type ChangeGoalRefusal = 'not-found' | 'changed' | 'not-yours-to-set';

/**
 * Whether the actor may: a leader sets the company's goals, a manager their team's and their reps'. Whom nobody coaches sets their own
 * until somebody does (decision 76).
 */
export const mayChange = async (
  { stores, me, actor }: UseCaseContext<Uses<{ rhythm: 'ofManager' | 'ofRep' }>>,
  { level, owner }: Pick<Goal, 'level' | 'owner'>,
): Promise<boolean> => {
  if (level === 'company') return actor.leader && owner === null;
  if (level === 'individual' && owner === me.id) return (await stores.rhythm.ofRep(me.id)).length === 0;
  const mine = await stores.rhythm.ofManager(me.id);
  return level === 'team'
    ? owner === me.id && mine.length > 0
    : owner !== null && mine.some(({ rep }) => rep === owner);
};

/** The goal, locked, if the actor may set it and has seen its latest version. */
export const changeableGoal = async (
  context: UseCaseContext<ChangeGoalStores>,
  { id, version }: ExpectedVersion<GoalId>,
): Promise<Result<Goal, ChangeGoalRefusal, GoalView>> => {
  const { stores, me } = context;
  const goal = await stores.goal.lock(id);
  const pairs = [...(await stores.rhythm.ofRep(me.id)), ...(await stores.rhythm.ofManager(me.id))];
  if (!goal || !maySeeGoal(goal, me.id, pairs)) return refuse('not-found');
  if (!(await mayChange(context, goal))) return refuse('not-yours-to-set');
  return goal.version === version ? ok(goal) : refuse('changed', await changedGoalView(context, goal));
};

/** Stores a goal that is locked, and tells whoever has it. */
export const saveGoal = async (context: UseCaseContext<ChangeGoalStores>, goal: Goal): Promise<GoalView> => {
  const { stores, me } = context;
  await stores.goal.save(goal, goal.version);
  const people = goal.owner === null || goal.owner === me.id ? [me.id] : [me.id, goal.owner];
  await stores.publish({ noun: 'goal', session: null, people });
  return changedGoalView(context, { ...goal, version: goal.version + 1 });
};
