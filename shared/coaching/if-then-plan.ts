import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** A commitment due further ahead than this, in days, is offered a plan. */
const FAR_AHEAD = 7;

type PlannableCommitment = Readonly<{
  plan: string | null;
  moves: number;
  due: CalendarDay | null;
  /** Whether it serves a behaviour. */
  isPractice: boolean;
}>;

/**
 * Whether to offer an if–then plan for an open commitment: it has none, and it serves a behaviour, has been moved, or is due more than a
 * week ahead.
 */
export const offersPlan = (
  { plan, moves, due, isPractice }: PlannableCommitment,
  today: CalendarDay,
): boolean => plan === null && (isPractice || moves > 0 || (due !== null && due > addDays(today, FAR_AHEAD)));
