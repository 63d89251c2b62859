import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { UseCase } from '../use-case.ts';
import { changeableGoal } from './changeable-goal.ts';
import type { ChangeGoalRefusal, ChangeGoalStores } from './changeable-goal.ts';
import { changedGoalView } from './goal-view.ts';
import { takeInValue } from './take-in-value.ts';
import { raiseServed } from './raise-served.ts';
import type { RaisingStores } from './raise-served.ts';
import type { Uses } from '../stores.ts';
import { ok } from '../../../shared/domain/result.ts';

type TypedGoalValue = Readonly<{ id: GoalId; version: number; value: number; cases: number | null }>;

/** Takes in where a goal stands today, from somebody's hand, and where that leaves the team's goal that it is a part of. */
export const updateGoalValue: UseCase<
  TypedGoalValue,
  GoalView,
  ChangeGoalRefusal,
  ChangeGoalStores & RaisingStores & Uses<{ goal: 'find' }>
> = async (context, { value, cases, ...seen }) => {
  const { me, now } = context;
  const found = await changeableGoal(context, seen);
  if (!found.ok) return found;
  const asOf = dayAt(now, me.zone);
  const taken = await takeInValue(context, {
    ...{ goal: seen.id, asOf, source: 'hand', value, cases, by: me.id },
  });
  if (!taken.ok) return taken;
  await raiseServed(context, taken.value.parent, asOf);
  return ok(await changedGoalView(context, taken.value));
};
