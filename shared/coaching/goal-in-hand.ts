import { paceOf } from '../domain/goal.ts';
import type { Goal } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** The goal that the two begin with: that with the lowest pace; those too early to judge, or without a pace, come last. */
export const goalInHand = (goals: readonly Goal[], today: CalendarDay): Goal | null => {
  const paceFor = (goal: Goal): number => paceOf(goal, today).pace ?? Infinity;
  return goals.reduce<Goal | null>(
    (lowest, one) => (lowest && paceFor(lowest) <= paceFor(one) ? lowest : one),
    null,
  );
};
