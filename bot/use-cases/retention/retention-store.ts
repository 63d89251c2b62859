import type { Trim } from './trim.ts';
import type { ExpiringCounts } from '../../../shared/contracts/settings.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { RetentionPeriod } from '../../../shared/domain/retention-period.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/** For how long the organisation keeps what is over, and its deletion. */
export type RetentionStore = Readonly<{
  /** What the organisation has settled, else what is usual. */
  find: () => Promise<RetentionPeriod>;
  /** False when another has been settled since the version before it. */
  save: (term: RetentionPeriod, by: PersonId, at: Instant) => Promise<boolean>;
  /** How much was over before then. */
  countOver: (before: Instant) => Promise<ExpiringCounts>;
  /** Of what was over before then, with all that belongs to it; the most rows deleted from one table. */
  trim: Trim;
  /** Of what was removed before then. */
  trimRemoved: Trim;
}>;
