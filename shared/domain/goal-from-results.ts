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

/** The result that says most of a day: the one that ends last, and of those the longest. */
const latest = (longestFirst: readonly CountedResult[]): CountedResult | undefined =>
  longestFirst.reduce<CountedResult | undefined>(
    (found, one) => (found === undefined || one.last > found.last ? one : found),
    undefined,
  );

/**
 * Where a goal has stood by its owner's results of its metric: at the end of each result's period, or today in one that hasn't ended. A
 * total adds up what lies within the goal's period, each day once; a rate is the latest figure. Amounts in another currency than the
 * goal's count for nothing: nobody has said what they are worth.
 */
export const standingsFrom = (
  goal: MeasuredGoal,
  results: readonly GoalResult[],
  today: CalendarDay,
): readonly StandingByResults[] => {
  const counting = results
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
  const days = [...new Set(counting.map(({ closed }) => closed))].sort();
  return days.map((asOf) => {
    const until = counting.filter(({ closed }) => closed <= asOf);
    if (goal.kind === 'rate') {
      const last = latest(until);
      return { asOf, value: last?.value ?? goal.baseline, cases: last?.cases ?? null };
    }
    return { asOf, value: Number((goal.baseline + sumOf(until)).toPrecision(15)), cases: null };
  });
};

/**
 * Where a team's total has stood by its reps' results of its metric: what each rep's add up to at the close of that day, taken together. A
 * rep without any adds nothing.
 */
export const teamStandingsFrom = (
  goal: MeasuredGoal,
  resultsOfReps: readonly (readonly GoalResult[])[],
  today: CalendarDay,
): readonly StandingByResults[] => {
  const ofReps = resultsOfReps.map((results) => standingsFrom({ ...goal, baseline: 0 }, results, today));
  const days = [...new Set(ofReps.flat().map(({ asOf }) => asOf))].sort();
  return days.map((asOf) => {
    const values = ofReps.map((standings) => standings.findLast((one) => one.asOf <= asOf)?.value ?? 0);
    const sum = values.reduce((all, value) => all + value, goal.baseline);
    return { asOf, value: Number(sum.toPrecision(15)), cases: null };
  });
};
