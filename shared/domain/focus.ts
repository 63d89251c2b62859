import type { FocusId, PersonId, RhythmId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addDays, dayAt } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** A behaviour that a rep practises: why, until when, and what the two will see. */
export type Focus = Readonly<{
  id: FocusId;
  version: number;
  rhythm: RhythmId;
  /** The behaviour's id in the library. */
  behaviour: string;
  why: string;
  until: CalendarDay;
  /** What the two will see; empty when the highest level says it. */
  sign: string;
  setBy: PersonId;
  setAt: Instant;
}> &
  Readonly<
    | { state: 'current' }
    | {
        state: FocusEnd;
        on: CalendarDay;
        endedBy: PersonId;
        /** What came of it; empty if nobody said. */
        outcome: string;
      }
  >;

/** How a focus ends: it was reached, or something else comes first. */
export const focusEnds = ['achieved', 'changed'] as const;
export type FocusEnd = (typeof focusEnds)[number];
export const focusStates = ['current', ...focusEnds] as const;

/** The most focuses at once. */
export const FOCUS_MAX = 2;
/** The longest why, what will be seen and what came of it, in characters: a line each. */
export const FOCUS_TEXT_MAX = 200;

/** Whether the rep may practise one more behaviour beside the current ones. */
export const mayPractise = (
  all: readonly Focus[],
  behaviour: string,
): Result<null, 'two-at-once' | 'already-practised'> => {
  const current = all.filter(({ state }) => state === 'current');
  if (current.some((one) => one.behaviour === behaviour)) return refuse('already-practised');
  return current.length < FOCUS_MAX ? ok(null) : refuse('two-at-once');
};

/** Ends a focus, with what came of it. */
export const finishFocus = (
  focus: Focus,
  { how, outcome }: Readonly<{ how: FocusEnd; outcome: string }>,
  by: PersonId,
  on: CalendarDay,
): Result<Focus, 'not-open'> =>
  focus.state === 'current' ? ok({ ...focus, state: how, on, endedBy: by, outcome }) : refuse('not-open');

/** Takes back a focus's end. */
export const continueFocus = ({
  id,
  version,
  rhythm,
  behaviour,
  why,
  until,
  sign,
  setBy,
  setAt,
}: Focus): Focus => ({ id, version, rhythm, behaviour, why, until, sign, setBy, setAt, state: 'current' });

/** How many must practise the same for a session together to be worth it. */
export const TOGETHER_MIN = 3;
/** How many days after the last of them began it is suggested; after that it has been said. */
export const TOGETHER_DAYS = 14;

/** The behaviour that most of a manager's reps practise, if they are enough for a session together and one of them began lately. */
export const practisedTogether = (
  all: readonly Focus[],
  today: CalendarDay,
  zone: string,
): Readonly<{ behaviour: string; rhythms: readonly RhythmId[] }> | null => {
  const current = all.filter(({ state }) => state === 'current');
  const since = addDays(today, -TOGETHER_DAYS);
  const [most] = [...new Set(current.map(({ behaviour }) => behaviour))]
    .map((behaviour) => ({ behaviour, those: current.filter((one) => one.behaviour === behaviour) }))
    .filter(
      ({ those }) => those.length >= TOGETHER_MIN && those.some(({ setAt }) => dayAt(setAt, zone) > since),
    )
    .sort((a, b) => b.those.length - a.those.length || (a.behaviour < b.behaviour ? -1 : 1));
  return most ? { behaviour: most.behaviour, rhythms: most.those.map(({ rhythm }) => rhythm) } : null;
};
