import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

export type AccessEntry = Readonly<{ at: Instant; reader: PersonId; subject: PersonId; what: string }>;

/** Who has read about whom. */
export type AccessStore = Readonly<{
  log: (entry: AccessEntry) => Promise<void>;
  about: (person: PersonId, limit: number) => Promise<readonly AccessEntry[]>;
  trim: Trim;
}>;
