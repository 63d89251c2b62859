import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import { ok } from '../../../shared/domain/result.ts';
import type { UseCase } from '../use-case.ts';
import { changeableGoal, saveGoal } from './changeable-goal.ts';
import type { ChangeGoalRefusal, ChangeGoalStores } from './changeable-goal.ts';

type GoalExplanation = Readonly<{ id: GoalId; version: number; why: string }>;

/** Says why the goal exists, in a sentence to those who work towards it; an empty one removes the sentence. */
export const explainGoal: UseCase<GoalExplanation, GoalView, ChangeGoalRefusal, ChangeGoalStores> = async (
  context,
  { why, ...seen },
) => {
  const found = await changeableGoal(context, seen);
  return found.ok ? ok(await saveGoal(context, { ...found.value, why })) : found;
};
