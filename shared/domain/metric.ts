/** The metrics of the coaching model (§8); what each is stands in `shared/coaching/metrics.ts`. */
export const metricIds = [
  'quota-attainment',
  'order-intake',
  'recurring-revenue',
  'gross-margin',
  'win-rate',
  'average-deal',
  'sales-cycle',
  'new-customers',
  'retention',
  'forecast-error',
  'pipeline-created',
  'pipeline-coverage',
  'meetings-booked',
  'meetings-held',
  'quotes-sent',
  'behaviour-level',
] as const;
export type MetricId = (typeof metricIds)[number];

/** A rep controls a leading figure today; a lagging one shows what came of earlier work. */
export const goalLeads = ['leading', 'lagging'] as const;
export type GoalLead = (typeof goalLeads)[number];
