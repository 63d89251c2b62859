import { metrics } from '../coaching/metrics.ts';
import { metricIds } from '../domain/metric.ts';
import type { NamedMetric } from './propose-mapping.ts';

/** The model's metrics that files and other systems have, by both languages' names; behaviours are rated in sessions. */
export const modelMetrics: readonly NamedMetric[] = metricIds
  .filter((id) => id !== 'behaviour-level')
  .map((id) => ({ id, names: Object.values(metrics[id].name) }));
