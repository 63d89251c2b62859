/** A quarter of an hour, in minutes: the step in which sessions are made longer or shorter (coaching model, section 9). */
export const QUARTER = 15;

/** What tells one of a manager's reps from the others in one question. */
export type RepKey = string | number;

/** A rep's agreement and need over the coming weeks, which are counted from 0. Lengths are in minutes, the interval in weeks. */
export type RepToCoach = Readonly<{
  id: RepKey;
  length: number;
  interval: number;
  /** The week of each session that the rhythm gives. */
  due: readonly number[];
  /** From 0 to 100: how much speaks for giving this rep more than what was agreed. */
  need: number;
  booked: readonly Readonly<{ week: number; minutes: number }>[];
}>;

/** A manager's coming weeks, each with the minutes that may go to coaching, and the reps who share them. */
export type ComingHours = Readonly<{
  weeks: readonly Readonly<{ capacity: number }>[];
  reps: readonly RepToCoach[];
  /** The minutes that all weeks together may have, where that is less. */
  most?: number;
}>;

/** The order in which ties are settled: numbers by size, before texts by their characters. */
export const compareKeys = (one: RepKey, other: RepKey): number => {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
  return one < other ? -1 : Number(one > other);
};

/** The shortest session a rep may have: a quarter shorter than agreed, where that leaves anything. */
export const shortestOf = ({ length }: Readonly<{ length: number }>): number =>
  length > QUARTER ? length - QUARTER : length;

/** How many quarters of an hour a rep's longest session, of at most double length, has more than the shortest. */
export const quartersAbove = (rep: Readonly<{ length: number }>): number =>
  Math.floor((2 * rep.length - shortestOf(rep)) / QUARTER);

/** The longest session a rep may have: quarters of an hour more than the shortest, up to double the length agreed. */
export const longestOf = (rep: Readonly<{ length: number }>): number =>
  shortestOf(rep) + QUARTER * quartersAbove(rep);

/** The minutes that were agreed with a rep for these weeks. */
export const agreedMinutes = ({ due, length }: Pick<RepToCoach, 'due' | 'length'>): number =>
  due.length * length;

/**
 * The runs of weeks in each of which a rep must have a session, so as to wait no longer than their interval and a week: every `interval + 1`
 * weeks in a row that hold something due. Where nothing is due, as during leave, nobody waits.
 */
export const runsWithSession = (
  { due, interval }: Pick<RepToCoach, 'due' | 'interval'>,
  weeks: number,
): readonly (readonly number[])[] =>
  Array.from({ length: Math.max(0, weeks - interval) }, (_, first) =>
    Array.from({ length: interval + 1 }, (_, nth) => first + nth),
  ).filter((run) => run.some((week) => due.includes(week)));
