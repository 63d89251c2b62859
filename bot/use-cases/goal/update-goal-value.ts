import type { GoalView } from '../../../shared/contracts/goal.ts';
import type { GoalId } from '../../../shared/domain/ids.ts';
import type { UseCase } from '../use-case.ts';
import { changeGoal } from './change-goal.ts';
import type { Uses } from '../stores.ts';

type GoalValue = Readonly<{ id: GoalId; version: number; value: number }>;

/** Updates a goal's current value. */
export const updateGoalValue: UseCase<
  GoalValue,
  GoalView,
  'not-found' | 'changed' | 'not-yours-to-set',
  Uses<{ goal: 'find' | 'save'; person: 'several'; publish: true; rhythm: 'ofManager' | 'ofRep' }>
> = (context, { value, ...seen }) => changeGoal(context, seen, { value });
