import { metrics } from '../../../shared/coaching/metrics.ts';
import { metricIds } from '../../../shared/domain/metric.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { modelMetrics } from '../../../shared/results/model-metrics.ts';
import type { NamedMetric } from '../../../shared/results/propose-mapping.ts';

const isOfModel = (metric: string): boolean => metricIds.some((id) => id === metric);

/** The metrics that a file may have: the model's, in both languages, and the organisation's own. */
export const namedMetrics = (stored: readonly string[]): readonly NamedMetric[] => [
  ...modelMetrics,
  ...stored.filter((metric) => !isOfModel(metric)).map((metric) => ({ id: metric, names: [metric] })),
];

/** A metric by its name: the model's in the reader's language, the organisation's own as they call it. */
export const metricName = (metric: string, language: Language): string => {
  const id = metricIds.find((one) => one === metric);
  return id === undefined ? metric : metrics[id].name[language];
};
