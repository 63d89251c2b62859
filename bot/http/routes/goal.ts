import * as goal from '../../../shared/contracts/goal.ts';
import * as goalCascade from '../../../shared/contracts/goal-cascade.ts';
import * as goalChange from '../../../shared/contracts/goal-change.ts';
import { changeGoal } from '../../use-cases/goal/change-goal.ts';
import { answerGoalChange } from '../../use-cases/goal/answer-goal-change.ts';
import { getGoalHistory } from '../../use-cases/goal/get-goal-history.ts';
import { listGoalChanges } from '../../use-cases/goal/list-goal-changes.ts';
import { getGoalCascade } from '../../use-cases/goal/get-goal-cascade.ts';
import { explainGoal } from '../../use-cases/goal/explain-goal.ts';
import { removeGoal, restoreGoal } from '../../use-cases/goal/remove-goal.ts';
import { setGoal } from '../../use-cases/goal/set-goal.ts';
import { updateGoalValue } from '../../use-cases/goal/update-goal-value.ts';
import { route } from '../route.ts';
import type { Route } from '../route.ts';

export const goalRoutes: readonly Route[] = [
  route(goal.setGoal, setGoal),
  route(goal.updateGoalValue, updateGoalValue),
  route(goal.explainGoal, explainGoal),
  route(goal.changeGoal, changeGoal),
  route(goal.removeGoal, removeGoal),
  route(goal.restoreGoal, restoreGoal),
  route(goalCascade.getGoalCascade, getGoalCascade),
  route(goalChange.getGoalHistory, getGoalHistory),
  route(goalChange.listGoalChanges, listGoalChanges),
  route(goalChange.answerGoalChange, answerGoalChange),
];
