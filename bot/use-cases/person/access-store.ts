import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

export type AccessEntry = Readonly<{ at: Instant; reader: PersonId; subject: PersonId; what: string }>;

/** Who has read about whom. */
export type AccessStore = Readonly<{
  log: (entries: readonly AccessEntry[]) => Promise<void>;
  /** Logs those of the readings by one reader of the same thing that haven't been logged after `since`. */
  logAfresh: (entries: readonly AccessEntry[], since: Instant) => Promise<void>;
  about: (person: PersonId, limit: number) => Promise<readonly AccessEntry[]>;
  trim: Trim;
}>;
