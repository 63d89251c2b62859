import type { Goal } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** The rep's money goal for the period that goes on: of several the largest, which the others are parts of. One to earn nothing is none. */
export const moneyGoalOf = (goals: readonly Goal[], today: CalendarDay): Goal | null =>
  goals
    .filter(
      ({ unit, kind, up, target, from, to }) =>
        unit === 'money' && kind === 'total' && up && target > 0 && from <= today && today <= to,
    )
    .reduce<Goal | null>((first, one) => (first && first.target >= one.target ? first : one), null);
