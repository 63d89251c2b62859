import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { behaviourNamed } from './behaviours.ts';

/** A step due further ahead than this, in days, is offered a plan. */
const FAR_AHEAD = 7;

type Step = Readonly<{
  plan: string | null;
  serves: string | null;
  moves: number;
  due: CalendarDay | null;
}>;

/**
 * Whether an if–then plan is offered for an open step (coaching-model §4): one that serves a behaviour, has been moved, or
 * is due more than a week ahead, and has none.
 */
export const offersPlan = ({ plan, serves, moves, due }: Step, today: CalendarDay): boolean =>
  plan === null &&
  (moves > 0 || (due !== null && due > addDays(today, FAR_AHEAD)) || behaviourNamed(serves) !== undefined);
