import type { Goal } from './goal.ts';
import type { SalesResult } from './sales-result.ts';
import { daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';

/** Where results say that a goal stood at the close of a day. */
export type StandingByResults = Readonly<{ asOf: CalendarDay; value: number; cases: number | null }>;

type MeasuredGoal = Pick<Goal, 'kind' | 'baseline' | 'from' | 'to' | 'currency'>;
type GoalResult = Pick<SalesResult, 'from' | 'to' | 'value' | 'cases' | 'currency'>;

/** A result that counts: its days, numbered from the goal's first, and the day at whose close it says something. */
type CountedResult = GoalResult & Readonly<{ first: number; last: number; closed: CalendarDay }>;

const lengthOf = ({ first, last }: CountedResult): number => last - first;

/**
 * The sum of the results that overlap none before them, the longest first: of a quarter and its months the quarter counts. One that is no
 * longer than those before it overlaps them only if its first or its last day is among theirs.
 */
const sumOf = (longestFirst: readonly CountedResult[]): number => {
  const counted = new Set<number>();
  let sum = 0;
  for (const { first, last, value } of longestFirst) {
    if (counted.has(first) || counted.has(last)) continue;
    for (let day = first; day <= last; day += 1) counted.add(day);
    sum += value;
  }
  return sum;
};

/** Where somebody has said by hand that a goal stood at the close of a day. */
export type StandingByHand = Readonly<{ asOf: CalendarDay; value: number }>;

/** Whether results say something of each day from the goal's first to that one. */
const isCovered = (results: readonly CountedResult[], until: number): boolean => {
  let next = 0;
  for (const { first, last } of results.toSorted((a, b) => a.first - b.first))
    if (first <= next) next = Math.max(next, last + 1);
  return next > until;
};

/**
 * A total by its results. What somebody has said by hand is of the whole period until its day: results take its place once they say
 * something of all those days, and until then those of later days are added to it. Null where they do neither.
 */
const totalOf = (
  goal: MeasuredGoal,
  counted: readonly CountedResult[],
  byHand: StandingByHand | null,
): number | null => {
  const until = byHand === null ? -1 : daysBetween(goal.from, byHand.asOf);
  if (byHand === null || isCovered(counted, until)) return goal.baseline + sumOf(counted);
  const after = counted.filter(({ first }) => first > until);
  const isCut = counted.some(({ first, last }) => first <= until && last > until);
  return after.length === 0 || isCut ? null : byHand.value + sumOf(after);
};

/** The result that says most of a day: the one that ends last, and of those the longest. */
const latest = (longestFirst: readonly CountedResult[]): CountedResult | undefined =>
  longestFirst.reduce<CountedResult | undefined>(
    (found, one) => (found === undefined || one.last > found.last ? one : found),
    undefined,
  );

/** The results that count for a goal, the longest first. */
const countedOf = (
  goal: MeasuredGoal,
  results: readonly GoalResult[],
  today: CalendarDay,
): readonly CountedResult[] =>
  results
    .filter(
      ({ from, to, currency }) =>
        from >= goal.from &&
        to <= goal.to &&
        from <= today &&
        (currency === null || goal.currency === null || currency === goal.currency),
    )
    .map((one): CountedResult => {
      const [first, last] = [daysBetween(goal.from, one.from), daysBetween(goal.from, one.to)];
      return { ...one, first, last, closed: one.to < today ? one.to : today };
    })
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.first - b.first);

/**
 * Where a goal has stood by its owner's results of its metric: at the end of each result's period, or today in one that hasn't ended. A
 * total adds up what lies within the goal's period, each day once; a rate is the latest figure. Amounts in another currency than the
 * goal's count for nothing: nobody has said what they are worth. A total that somebody has given by hand stands until results say
 * something of each day that it is of; those of later days are added to it.
 */
export const standingsFrom = (
  goal: MeasuredGoal,
  results: readonly GoalResult[],
  today: CalendarDay,
  byHand: StandingByHand | null = null,
): readonly StandingByResults[] => {
  const counting = countedOf(goal, results, today);
  const days = [...new Set(counting.map(({ closed }) => closed))].sort();
  return days.flatMap((asOf) => {
    const until = counting.filter(({ closed }) => closed <= asOf);
    if (goal.kind === 'rate') {
      const last = latest(until);
      return [{ asOf, value: last?.value ?? goal.baseline, cases: last?.cases ?? null }];
    }
    const sum = totalOf(goal, until, byHand !== null && byHand.asOf <= asOf ? byHand : null);
    return sum === null ? [] : [{ asOf, value: Number(sum.toPrecision(15)), cases: null }];
  });
};

/**
 * Where a team's total has stood by its reps' results of its metric: what each rep's add up to at the close of that day, taken together. A
 * rep without any adds nothing. One given by hand stands until each rep's results say something of all the days that it is of.
 */
export const teamStandingsFrom = (
  goal: MeasuredGoal,
  resultsOfReps: readonly (readonly GoalResult[])[],
  today: CalendarDay,
  byHand: StandingByHand | null = null,
): readonly StandingByResults[] => {
  const ofReps = resultsOfReps.map((results) => standingsFrom({ ...goal, baseline: 0 }, results, today));
  const days = [...new Set(ofReps.flat().map(({ asOf }) => asOf))].sort();
  const isReplaced = (asOf: CalendarDay): boolean =>
    byHand === null ||
    asOf < byHand.asOf ||
    resultsOfReps.every((results) => {
      const counted = countedOf(goal, results, today).filter(({ closed }) => closed <= asOf);
      return results.length === 0 || isCovered(counted, daysBetween(goal.from, byHand.asOf));
    });
  return days.filter(isReplaced).map((asOf) => {
    const values = ofReps.map((standings) => standings.findLast((one) => one.asOf <= asOf)?.value ?? 0);
    const sum = values.reduce((all, value) => all + value, goal.baseline);
    return { asOf, value: Number(sum.toPrecision(15)), cases: null };
  });
};
