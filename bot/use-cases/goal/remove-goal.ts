import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { Goal } from '../../../shared/domain/goal.ts';
import type { GoalId, PersonId } from '../../../shared/domain/ids.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import { maySeeGoal } from '../../../shared/domain/visibility.ts';
import type { UseCase } from '../use-case.ts';
import { changeableGoal, mayChange } from './changeable-goal.ts';
import type { ChangeGoalRefusal } from './changeable-goal.ts';
import { isCompanyFull } from './company-goals.ts';
import { changedGoalView } from './goal-view.ts';
import type { Uses } from '../stores.ts';
import type { ExpectedVersion } from '../use-case.ts';

/** Whoever removes a goal, and whose it is. */
const toldOf = ({ owner }: Pick<Goal, 'owner'>, by: PersonId): PersonId[] =>
  owner === null || owner === by ? [by] : [by, owner];

/**
 * Takes away a goal that should not be there; those that served it stand by themselves. It can be brought back for a day. Whose own it is sees
 * that it is gone (`list-goal-changes.ts`).
 */
export const removeGoal: UseCase<
  ExpectedVersion<GoalId>,
  GoalView,
  ChangeGoalRefusal,
  Uses<{
    goal: 'find' | 'lock' | 'remove' | 'save';
    person: 'several';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, expected) => {
  const found = await changeableGoal(context, expected);
  if (!found.ok) return found;
  const { id } = found.value;
  const { stores, me, now } = context;
  await stores.goal.remove(id, now);
  await stores.publish({ noun: 'goal', session: null, people: toldOf(found.value, me.id) });
  return ok(await changedGoalView(context, found.value));
};

/** Brings back a goal that was taken away, as it was, unless the company has got as many as it may have. */
export const restoreGoal: UseCase<
  Readonly<{ id: GoalId }>,
  GoalView,
  'not-found' | 'not-yours-to-set' | 'enough-goals',
  Uses<{
    goal: 'all' | 'findRemoved' | 'restore';
    person: 'several';
    publish: true;
    rhythm: 'ofManager' | 'ofRep';
  }>
> = async (context, { id }) => {
  const { stores, me, now } = context;
  const goal = await stores.goal.findRemoved(id);
  const pairs = [...(await stores.rhythm.ofRep(me.id)), ...(await stores.rhythm.ofManager(me.id))];
  if (!goal || !maySeeGoal(goal, me.id, pairs)) return refuse('not-found');
  if (!(await mayChange(context, goal))) return refuse('not-yours-to-set');
  if (goal.level === 'company' && (await isCompanyFull(stores, goal, dayAt(now, me.zone))))
    return refuse('enough-goals');
  await stores.goal.restore(id);
  await stores.publish({ noun: 'goal', session: null, people: toldOf(goal, me.id) });
  return ok(await changedGoalView(context, goal));
};
