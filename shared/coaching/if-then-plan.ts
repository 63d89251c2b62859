import { addDays } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';

/** A step due further ahead than this, in days, is offered a plan. */
const FAR_AHEAD = 7;

type PlannableCommitment = Readonly<{
  plan: string | null;
  moves: number;
  due: CalendarDay | null;
  /** Whether it serves a behaviour. */
  isPractice: boolean;
}>;

/**
 * Whether an if–then plan is offered for an open step: one that serves a behaviour, has been moved, or
 * is due more than a week ahead, and has none.
 */
export const offersPlan = (
  { plan, moves, due, isPractice }: PlannableCommitment,
  today: CalendarDay,
): boolean => plan === null && (isPractice || moves > 0 || (due !== null && due > addDays(today, FAR_AHEAD)));
