import type { Goal } from './goal.ts';
import type { SalesResult } from './sales-result.ts';
import { daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';

/** Where results say that a goal stood at the close of a day. */
export type StandingByResults = Readonly<{ asOf: CalendarDay; value: number; cases: number | null }>;

type MeasuredGoal = Pick<Goal, 'kind' | 'baseline' | 'from' | 'to' | 'currency'>;
type GoalResult = Pick<SalesResult, 'from' | 'to' | 'value' | 'cases' | 'currency'>;

const lengthOf = ({ from, to }: GoalResult): number => daysBetween(from, to);

/** Results that overlap none of those before them: of a quarter and its months the quarter counts. */
const apart = (results: readonly GoalResult[]): readonly GoalResult[] => {
  const kept: GoalResult[] = [];
  for (const one of results.toSorted((a, b) => lengthOf(b) - lengthOf(a) || (a.from < b.from ? -1 : 1)))
    if (!kept.some((other) => one.from <= other.to && other.from <= one.to)) kept.push(one);
  return kept;
};

/** The result that says most of a day: the one that ends last, and of those the longest. */
const latest = (results: readonly GoalResult[]): GoalResult | undefined =>
  results.toSorted((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : lengthOf(b) - lengthOf(a)))[0];

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
  const counting = results.filter(
    ({ from, to, currency }) =>
      from >= goal.from &&
      to <= goal.to &&
      from <= today &&
      (currency === null || goal.currency === null || currency === goal.currency),
  );
  const closed = (one: GoalResult): CalendarDay => (one.to < today ? one.to : today);
  const days = [...new Set(counting.map(closed))].sort();
  return days.map((asOf) => {
    const until = counting.filter((one) => closed(one) <= asOf);
    if (goal.kind === 'rate') {
      const last = latest(until);
      return { asOf, value: last?.value ?? goal.baseline, cases: last?.cases ?? null };
    }
    const sum = apart(until).reduce((total, { value }) => total + value, goal.baseline);
    return { asOf, value: Number(sum.toPrecision(15)), cases: null };
  });
};
