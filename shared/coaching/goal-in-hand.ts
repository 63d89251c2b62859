import { paceOf } from '../domain/goal.ts';
import type { PacedGoal } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** The goal that the two begin with: the one with the lowest pace; those too early to judge, or without a pace, come last. */
export const goalInHand = (goals: readonly PacedGoal[], today: CalendarDay): PacedGoal | null => {
  const paceFor = (goal: PacedGoal): number => paceOf(goal, today).pace ?? Infinity;
  return goals.reduce<PacedGoal | null>(
    (lowest, one) => (lowest && paceFor(lowest) <= paceFor(one) ? lowest : one),
    null,
  );
};
