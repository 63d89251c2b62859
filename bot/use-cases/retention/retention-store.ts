import type { Trim } from './trim.ts';
import type { ExpiringCounts } from '../../../shared/contracts/settings.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RetentionPeriod } from '../../../shared/domain/retention-period.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** How long the organisation keeps what is over, and its deletion. */
export type RetentionStore = Readonly<{
  /** The organisation's own period, or the default. */
  find: () => Promise<RetentionPeriod>;
  /** False when another period was set since the version that this one follows. */
  save: (term: RetentionPeriod, by: PersonId, at: Instant) => Promise<boolean>;
  /** How much was over before then. */
  countOver: (before: Instant) => Promise<ExpiringCounts>;
  /** Deletes what was over before then, with everything that belongs to it; returns the most rows deleted from one table. */
  trim: Trim;
  /** Deletes what was removed before then. */
  trimRemoved: Trim;
}>;
