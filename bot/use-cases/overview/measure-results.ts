import { USUAL_CYCLE_DAYS } from '../../../shared/domain/deal.ts';
import { lastDayIn, monthsEarlier } from '../../../shared/domain/month.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import type { SalesResult } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { CoachedRep } from '../../../shared/coaching/overview/group-change.ts';
import {
  figuresOf,
  measuredModelMetrics,
  ownMetric,
  resultsFrom,
} from '../../../shared/coaching/overview/result-change.ts';
import type { ResultMetric, SellingRep } from '../../../shared/coaching/overview/result-change.ts';
import type { Uses } from '../stores.ts';

/** The results of so many reps are read at a time: a day's each, over what a metric looks at, are within what is read at once. */
const AT_A_TIME = 50;
/** How far back won deals tell how long a sale takes. */
const CYCLE_MONTHS = 12;

/** Of more metrics of its own than this nothing is told: they would take as long as all the others. */
const OWN_METRICS_MAX = 12;

/**
 * The metrics that the organisation has results of, the model's and its own whose goals say how they are counted, how long a sale takes
 * in it, and the first day that a change of any looks at.
 */
export type ResultQuestions = Readonly<{
  metrics: readonly ResultMetric[];
  cycleDays: number;
  from: CalendarDay | null;
}>;

/** What can be asked of the organisation's results for a month. */
export const resultQuestions = async (
  stores: Uses<{ goal: 'ownMeasurements'; overview: 'medianSale'; result: 'metrics' }>,
  month: CalendarMonth,
): Promise<ResultQuestions> => {
  const known = await stores.result.metrics();
  const own = known.filter((name) => measuredModelMetrics.every(({ id }) => id !== name));
  const measured = own.length === 0 ? new Map<string, never>() : await stores.goal.ownMeasurements(own);
  const metrics = [
    ...measuredModelMetrics.filter(({ id }) => known.includes(id)),
    ...[...measured].slice(0, OWN_METRICS_MAX).map(([name, as]) => ownMetric(name, as)),
  ];
  if (metrics.length === 0) return { metrics, cycleDays: USUAL_CYCLE_DAYS, from: null };
  const decided = { from: monthsEarlier(month, CYCLE_MONTHS - 1), to: lastDayIn(month) };
  const cycleDays = (await stores.overview.medianSale(decided)) ?? USUAL_CYCLE_DAYS;
  const [from = null] = metrics.map((metric) => resultsFrom(metric, month, cycleDays)).sort();
  return { metrics, cycleDays, from };
};

const byPerson = (results: readonly SalesResult[]): ReadonlyMap<string, readonly SalesResult[]> => {
  const groups = new Map<string, SalesResult[]>();
  for (const one of results) {
    const own = groups.get(one.person) ?? [];
    own.push(one);
    groups.set(one.person, own);
  }
  return groups;
};

/** Everybody's results of one metric, as a change of it looks at them. */
export const sellingReps = async (
  { result }: Uses<{ result: 'within' }>,
  coached: readonly CoachedRep[],
  metric: ResultMetric,
  { month, cycleDays }: Readonly<{ month: CalendarMonth; cycleDays: number }>,
): Promise<readonly SellingRep[]> => {
  const days = { from: resultsFrom(metric, month, cycleDays), to: lastDayIn(month) };
  const reps: SellingRep[] = [];
  for (let first = 0; first < coached.length; first += AT_A_TIME) {
    const some = coached.slice(first, first + AT_A_TIME);
    const found = byPerson(
      await result.within(
        some.map(({ rep }) => rep),
        [metric.givenBy],
        days,
      ),
    );
    for (const one of some) reps.push({ ...one, figures: figuresOf(metric, found.get(one.rep) ?? []) });
  }
  return reps;
};
