import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import type { Goal, PacedGoal } from '../../../shared/domain/goal.ts';
import { endedGoals, nextServed, outcomeOf } from '../../../shared/domain/goal-succession.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { toDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { goalView } from './goal-view.ts';

/** Before anything that has been said of a goal. */
const EVER = toDay('0001-01-01');

/** Those of which somebody has said where they stood, beside where they began when they were set. */
const saidOf = async (
  stores: Uses<{ goal: 'valuesSince' }>,
  goals: readonly Goal[],
): Promise<(goal: Goal) => boolean> => {
  const unmoved = goals.filter(({ value, baseline }) => value === baseline).map(({ id }) => id);
  const values = unmoved.length === 0 ? [] : await stores.goal.valuesSince(unmoved, EVER);
  return ({ id, value, baseline }) =>
    value !== baseline || values.filter(({ goal }) => goal === id).length > 1;
};

/** Of the goals that the reader may see, those that `isFirst` picks whose period is over and that none follows yet: how each ended. */
export const endedGoalViews = async (
  stores: Uses<{ goal: 'valuesSince' }>,
  goals: readonly PacedGoal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): Promise<EndedGoal[]> => {
  const ended = endedGoals(goals, today).filter(isFirst);
  const isSaid = await saidOf(stores, ended);
  return ended.map((goal) => {
    const served = nextServed(goal, goals, today);
    return {
      ...goalView(goal, today),
      outcome: outcomeOf(goal, isSaid(goal)),
      nextServed: served && goalView(served, today),
    };
  });
};
