import type { CalendarDay } from '../domain/time.ts';
import type { Said } from './said.ts';

/** What is only asked for, or hangs on something else, is no surer than this. */
const ASKED_MOST = 0.45;
const CONDITIONAL_MOST = 0.3;
/** Below this, words are nothing to act upon: at most to propose. */
export const LEAST_TAKEN = 0.4;

type Known = Readonly<{
  ownerId: string | null;
  due: CalendarDay | null;
  marked: boolean;
  conditional: boolean;
}>;

/** How sure it is that the words promise this step, between 0 and 1. */
export const confidenceOf = (
  { action, spoken }: Said,
  { ownerId, due, marked, conditional }: Known,
): number => {
  const { known, vague, mode } = action;
  const sum =
    0.4 +
    (ownerId === null ? 0 : spoken ? 0.1 : 0.2) +
    (due === null ? 0 : 0.2) +
    (known || mode === 'will' ? 0.15 : 0) +
    (marked ? 0.1 : 0) -
    (vague ? 0.15 : 0) -
    (mode === 'can' ? 0.15 : 0);
  const asked = due === null ? ASKED_MOST - 0.1 : ASKED_MOST;
  const most = conditional ? CONDITIONAL_MOST : mode === 'asked' ? asked : 0.95;
  return Math.round(Math.min(most, Math.max(0.05, sum)) * 100) / 100;
};
