import type { PersonId } from '../../../shared/domain/ids.ts';
import type { SalesResult } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';

type Days = Readonly<{ from: CalendarDay; to: CalendarDay }>;

/** The results of one organisation's people. */
export type ResultStore = Readonly<{
  /** The results of that metric, of those people, whose periods lie within those days; by period. */
  within: (
    people: readonly PersonId[],
    metrics: readonly string[],
    days: Days,
  ) => Promise<readonly SalesResult[]>;
  /** The metrics that the organisation has results of, besides the model's; by name. */
  metrics: () => Promise<readonly string[]>;
}>;
