import { DEFAULT_CURRENCY } from '../domain/goal.ts';
import type { Goal } from '../domain/goal.ts';
import type { CalendarDay } from '../domain/time.ts';

/** The rep's money goal in kronor, as deals are, for the current period: the largest of several, since the others are parts of it. A target of 0 is no goal. */
export const moneyGoalOf = (goals: readonly Goal[], today: CalendarDay): Goal | null =>
  goals
    .filter(
      ({ unit, currency, kind, up, target, from, to }) =>
        unit === 'money' &&
        currency === DEFAULT_CURRENCY &&
        kind === 'total' &&
        up &&
        target > 0 &&
        from <= today &&
        today <= to,
    )
    .reduce<Goal | null>((first, one) => (first && first.target >= one.target ? first : one), null);
