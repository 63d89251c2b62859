import type { Membership } from '../../domain/disclosure.ts';
import { standingsFrom } from '../../domain/goal-from-results.ts';
import { metricIds } from '../../domain/metric.ts';
import type { MetricId } from '../../domain/metric.ts';
import { calendarMonthOf, lastDayIn, monthBefore } from '../../domain/month.ts';
import type { CalendarMonth } from '../../domain/month.ts';
import type { SalesResult } from '../../domain/sales-result.ts';
import { addDays, weekdayOf } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import type { ChangeRange } from '../insight/change-range.ts';
import { measurementOf, metrics } from '../metrics.ts';
import type { GoalMeasurement } from '../metrics.ts';
import { coachedIn, groupChange, lookedAtUntil, windowUntil } from './group-change.ts';
import type { CoachedRep, GroupChange, MeasuredRep } from './group-change.ts';

/** A metric that results are told of: one of the model's, or of the organisation's own, counted as its goals say. */
export type ResultMetric = GoalMeasurement &
  Readonly<{
    /** The model's id, or one that tells an own metric from those and from behaviours. */
    id: string;
    /** What results are given by: an own metric's name, as people wrote it. */
    givenBy: string;
  }>;

/** One of the model's metrics, as its results are told of. */
export const modelMetric = (id: MetricId): ResultMetric => ({
  ...measurementOf(id, metrics[id]),
  ...{ id, givenBy: id },
});

const OWN = 'own:';

/** A metric of the organisation's own. */
export const ownMetric = (name: string, measurement: GoalMeasurement): ResultMetric => {
  const { unit, kind, up, lead } = measurement;
  return { ...{ unit, kind, up, lead }, id: `${OWN}${name}`, givenBy: name };
};

/** The metric that was kept by that id: the model's, or an own one with how it was counted; null of one that is neither. */
export const resultMetricOf = (id: string, measurement: GoalMeasurement | null): ResultMetric | null => {
  const known = metricIds.find((one) => one === id);
  if (known !== undefined) return modelMetric(known);
  return measurement && id.startsWith(OWN) ? ownMetric(id.slice(OWN.length), measurement) : null;
};

/** The model's metrics whose change is looked for: those that are told by results. A behaviour's level has figures of its own. */
export const measuredModelMetrics: readonly ResultMetric[] = metricIds
  .filter((metric) => metric !== 'behaviour-level')
  .map(modelMetric);

/** How long one measurement of a metric is: what a rep controls shows in weeks, what comes of it in months. */
export type MeasurementSpan = 'week' | 'month';

export const measuredBy = ({ lead }: Pick<ResultMetric, 'lead'>): MeasurementSpan =>
  lead === 'leading' ? 'week' : 'month';

/** Leading metrics are looked for four to eight weeks after (coaching model, section 10). */
const LEADING_WEEKS = { from: 4, until: 8 } as const;

/** The days after a window in which a change is looked for, and when the window has to end for it. */
type Lag = Readonly<{ windowsEnd: CalendarDay; after: CalendarDay }>;

/** Lagging metrics are looked for in the last two months, one sales cycle after. */
const lagOf = (metric: ResultMetric, month: CalendarMonth, cycleDays: number): Lag => {
  const last = lastDayIn(month);
  if (measuredBy(metric) === 'week') {
    const windowsEnd = addDays(last, -7 * LEADING_WEEKS.until);
    return { windowsEnd, after: addDays(windowsEnd, 7 * LEADING_WEEKS.from + 1) };
  }
  const after = monthBefore(month);
  return { windowsEnd: addDays(after, -1 - cycleDays), after };
};

/** The first day that a metric's change up to a month looks at. */
export const resultsFrom = (metric: ResultMetric, month: CalendarMonth, cycleDays: number): CalendarDay =>
  lookedAtUntil(lagOf(metric, month, cycleDays).windowsEnd);

/** What a rep's results say of one week or month, in one currency. */
type Figure = Readonly<{ from: CalendarDay; to: CalendarDay; currency: string | null; value: number }>;

/** A rep whose results of a metric are known. */
export type SellingRep = CoachedRep & Readonly<{ figures: readonly Figure[] }>;

const spanOf = (by: MeasurementSpan, day: CalendarDay): Pick<Figure, 'from' | 'to'> => {
  const from = by === 'month' ? calendarMonthOf(day) : addDays(day, 1 - weekdayOf(day));
  return { from, to: by === 'month' ? lastDayIn(calendarMonthOf(day)) : addDays(from, 6) };
};

/**
 * A rep's results of a metric, week by week or month by month, as goals reckon them: a total adds up, a rate is the latest. A week or month without
 * a result says nothing, and a result of a longer time belongs to none.
 */
export const figuresOf = (metric: ResultMetric, results: readonly SalesResult[]): readonly Figure[] => {
  const spans = new Map<string, Omit<Figure, 'value'> & { results: SalesResult[] }>();
  for (const result of results) {
    const span = spanOf(measuredBy(metric), result.from);
    if (result.to > span.to) continue;
    const key = `${span.from} ${result.currency ?? ''}`;
    const one = spans.get(key) ?? { ...span, currency: result.currency, results: [] };
    one.results.push(result);
    spans.set(key, one);
  }
  const { kind } = metric;
  return [...spans.values()].flatMap(({ results: some, ...span }) => {
    const value = standingsFrom({ ...span, kind, baseline: 0 }, some, span.to).at(-1)?.value;
    return value === undefined ? [] : [{ ...span, value }];
  });
};

/** The currency that most figures are in. Amounts in others are left out: nobody has said what they are worth. */
const usualCurrency = (reps: readonly SellingRep[]): string | null => {
  const counts = new Map<string | null, number>();
  for (const { currency } of reps.flatMap(({ figures }) => figures))
    counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? null;
};

/** What changed of a metric, per week or month where it is a total. */
export type ResultChange = GroupChange & Readonly<{ currency: string | null }>;

const turned = (range: ChangeRange | null): ChangeRange | null =>
  range && { low: -range.high, mid: -range.mid, high: -range.low };

/**
 * What changed of a metric up to the end of a month, given of whom its changes have been shown. Where less is better the change is looked at the
 * other way round, so that a start that was unusually poor is warned of.
 */
export const resultChange = (
  metric: ResultMetric,
  reps: readonly SellingRep[],
  { month, cycleDays }: Readonly<{ month: CalendarMonth; cycleDays: number }>,
  shown: readonly Membership[],
  seed: string,
): ResultChange | null => {
  const { windowsEnd, after } = lagOf(metric, month, cycleDays);
  const { up } = metric;
  const currency = usualCurrency(reps);
  const measuredIn = (weeks: number): readonly MeasuredRep[] => {
    const window = windowUntil(windowsEnd, weeks);
    return reps.map((rep) => {
      const valuesIn = (first: CalendarDay, last: CalendarDay): readonly number[] =>
        rep.figures
          .filter((one) => one.currency === currency && first <= one.from && one.to <= last)
          .toSorted((one, other) => (one.from < other.from ? -1 : 1))
          .map(({ value }) => (up ? value : -value));
      return {
        ...coachedIn(rep, window),
        before: valuesIn(window.before, addDays(window.from, -1)),
        after: valuesIn(after, lastDayIn(month)),
      };
    });
  };
  const found = groupChange(measuredIn, shown, seed);
  if (found === null) return null;
  const { insight } = found;
  const ranges = up ? {} : { change: turned(insight.change), compared: turned(insight.compared) };
  return { ...found, currency, insight: { ...insight, ...ranges } };
};
