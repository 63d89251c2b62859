import type { CalendarDay } from '../domain/time.ts';
import type { Act, SpeechAct } from './act.ts';

/** Below this, words are nothing to act upon: at most to propose. */
export const LEAST_TAKEN = 0.4;

/**
 * How often what is read as such an act was one, and whose and when, of the sentences in bench/capture: `npm run bench` shows
 * what is left between this and what comes true.
 */
const rightOf: Readonly<Record<Act, number>> = {
  promise: 0.93,
  instruction: 0.93,
  joint: 0.88,
  request: 0.88,
  passive: 0.85,
  imperative: 0.8,
  colleague: 0.8,
  offer: 0.75,
  note: 0.6,
};

const DAY = 0.02;

type StepFacts = Readonly<{ due: CalendarDay | null; marked: boolean; isMuddled: boolean }>;

/** How sure it is that the words make this step, between 0 and 1. */
export const confidenceOf = ({ act, action }: SpeechAct, { due, marked, isMuddled }: StepFacts): number => {
  const sum =
    rightOf[act] +
    (due === null ? -0.25 : DAY) +
    (action.known || action.mode === 'will' || act === 'note' ? 0 : -0.15) +
    (marked ? 0.05 : 0) -
    (action.vague ? 0.1 : 0) -
    (isMuddled ? 0.1 : 0);
  return rounded(sum);
};

const rounded = (sum: number): number => Math.round(Math.min(0.95, Math.max(0.05, sum)) * 100) / 100;

/** As sure as a step is whose day is said later than the rest of it. */
export const surerByDay = (without: number): number => rounded(without + 0.25 + DAY);
