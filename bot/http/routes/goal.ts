import * as goal from '../../../shared/contracts/goal.ts';
import { explainGoal } from '../../use-cases/goal/explain-goal.ts';
import { setGoal } from '../../use-cases/goal/set-goal.ts';
import { updateGoalValue } from '../../use-cases/goal/update-goal-value.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

export const goalRoutes: readonly Route[] = [
  route(goal.setGoal, setGoal),
  route(goal.updateGoalValue, updateGoalValue),
  route(goal.explainGoal, explainGoal),
];
