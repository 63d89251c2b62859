import type { EndedGoal } from '../../../shared/contracts/goal.ts';
import type { Goal, PacedGoal } from '../../../shared/domain/goal.ts';
import { endedGoals, nextServed, outcomeOf } from '../../../shared/domain/goal-succession.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { goalView } from './goal-view.ts';

/** Of the goals that the reader may see, those that `isFirst` picks whose period is over and that none follows yet: how each ended. */
export const endedGoalViews = (
  goals: readonly PacedGoal[],
  today: CalendarDay,
  isFirst: (goal: Goal) => boolean,
): EndedGoal[] =>
  endedGoals(goals, today)
    .filter(isFirst)
    .map((goal) => {
      const served = nextServed(goal, goals, today);
      return {
        ...goalView(goal, today),
        outcome: outcomeOf(goal),
        nextServed: served && goalView(served, today),
      };
    });
