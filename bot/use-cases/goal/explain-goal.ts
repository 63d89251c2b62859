import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import type { UseCase } from '../use-case.ts';
import { changeGoal } from './change-goal.ts';
import type { ChangeGoalStores } from './change-goal.ts';

type GoalExplanation = Readonly<{ id: GoalId; version: number; why: string }>;

/** Says why the goal exists, in a sentence to those who work towards it; an empty one removes the sentence. */
export const explainGoal: UseCase<
  GoalExplanation,
  GoalView,
  'not-found' | 'changed' | 'not-yours-to-set',
  ChangeGoalStores
> = (context, { why, ...seen }) => changeGoal(context, seen, { why });
