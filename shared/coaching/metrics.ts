import type { GoalKind, GoalUnit } from '../domain/goal.ts';
import { metricIds } from '../domain/metric.ts';
import type { GoalLead, MetricId } from '../domain/metric.ts';
import type { InBoth } from './in-both.ts';

/** How goals that serve another are reckoned together: added up, weighed into a mean, or not at all. */
export type CascadeKind = 'sum' | 'average' | 'none';

/** What a rate is divided by, and so weighed by in a mean. */
export type MetricWeight = 'order-intake' | 'deals-closed' | 'deals-won' | 'revenue-base';

export type Metric = Readonly<{
  unit: GoalUnit;
  kind: GoalKind;
  /** True when more is better. */
  up: boolean;
  lead: GoalLead;
  name: InBoth;
}> &
  Readonly<{ cascade: 'sum' | 'none' } | { cascade: 'average'; weight: MetricWeight }>;

const lagging = { up: true, lead: 'lagging' } as const;
const leading = { up: true, lead: 'leading' } as const;
const money = { unit: 'money', kind: 'total', cascade: 'sum' } as const;
const count = { unit: 'count', kind: 'total', cascade: 'sum' } as const;
const rate = { kind: 'rate', cascade: 'average' } as const;

/** The metrics of the coaching model (§8). */
export const metrics: Readonly<Record<MetricId, Metric>> = {
  'quota-attainment': {
    ...{ ...lagging, unit: 'percent', kind: 'total', cascade: 'none' },
    name: { sv: 'Måluppfyllelse', en: 'Quota attainment' },
  },
  'order-intake': { ...lagging, ...money, name: { sv: 'Orderingång', en: 'Order intake' } },
  'recurring-revenue': { ...lagging, ...money, name: { sv: 'Ny ARR', en: 'New annual recurring revenue' } },
  'gross-margin': {
    ...{ ...lagging, ...rate, unit: 'percent', weight: 'order-intake' },
    name: { sv: 'Bruttomarginal', en: 'Gross margin' },
  },
  'win-rate': {
    ...{ ...lagging, ...rate, unit: 'percent', weight: 'deals-closed' },
    name: { sv: 'Andel vunna affärer', en: 'Win rate' },
  },
  'average-deal': {
    ...{ ...lagging, ...rate, unit: 'money', weight: 'deals-won' },
    name: { sv: 'Snittaffär', en: 'Average deal size' },
  },
  'sales-cycle': {
    ...{ ...lagging, ...rate, up: false, unit: 'days', weight: 'deals-won' },
    name: { sv: 'Säljcykel', en: 'Sales cycle' },
  },
  'new-customers': { ...lagging, ...count, name: { sv: 'Nya kunder', en: 'New customers' } },
  retention: {
    ...{ ...lagging, ...rate, unit: 'percent', weight: 'revenue-base' },
    name: { sv: 'Bibehållna intäkter', en: 'Revenue retention' },
  },
  'forecast-error': {
    ...{ ...lagging, up: false, unit: 'percent', kind: 'rate', cascade: 'none' },
    name: { sv: 'Prognosavvikelse', en: 'Forecast error' },
  },
  'pipeline-created': { ...leading, ...money, name: { sv: 'Ny pipeline', en: 'Pipeline created' } },
  'pipeline-coverage': {
    ...{ ...leading, unit: 'times', kind: 'rate', cascade: 'none' },
    name: { sv: 'Pipelinetäckning', en: 'Pipeline coverage' },
  },
  'meetings-booked': { ...leading, ...count, name: { sv: 'Bokade kundmöten', en: 'Meetings booked' } },
  'meetings-held': { ...leading, ...count, name: { sv: 'Genomförda kundmöten', en: 'Meetings held' } },
  'quotes-sent': { ...leading, ...count, name: { sv: 'Skickade offerter', en: 'Quotes sent' } },
  'behaviour-level': {
    ...{ ...leading, unit: 'scale', kind: 'rate', cascade: 'none' },
    name: { sv: 'Bedömt beteende', en: 'Rated behaviour' },
  },
};

/** Whether that is one of the model's metrics that count something, and so can't be less than nothing. */
export const isCount = (metric: string | null): boolean =>
  metricIds.some((id) => id === metric && metrics[id].unit === 'count');

/** The model's metrics that are a part of a whole: no more than all of it. How much of a quota was met, or of revenue kept, may be more. */
const SHARES: readonly string[] = ['win-rate', 'gross-margin'] satisfies readonly MetricId[];

/** Whether a figure of that metric is more than all there is: 315 % of the deals can't be won. */
export const isMoreThanAll = (metric: string | null, value: number): boolean =>
  metric !== null && SHARES.includes(metric) && value > 100;

/** What a goal is counted in and how, whichever metric it has. */
export type GoalMeasurement = Pick<Metric, 'unit' | 'kind' | 'up' | 'lead'>;

/** The model's word on a metric takes precedence over what was sent with it. */
export const measurementOf = (metric: MetricId | null, own: GoalMeasurement): GoalMeasurement => {
  const { unit, kind, up, lead } = metric === null ? own : metrics[metric];
  return { unit, kind, up, lead };
};
