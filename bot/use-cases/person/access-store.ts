import type { Trim } from '../retention/trim.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';

export type AccessEntry = Readonly<{ at: Instant; reader: PersonId; subject: PersonId; what: string }>;

/** Who has read about whom. */
export type AccessStore = Readonly<{
  log: (entries: readonly AccessEntry[]) => Promise<void>;
  /** Those of the people about whom that reader has read the same after `since`. */
  readSince: (
    reading: Pick<AccessEntry, 'reader' | 'what'>,
    people: readonly PersonId[],
    since: Instant,
  ) => Promise<ReadonlySet<PersonId>>;
  about: (person: PersonId, limit: number) => Promise<readonly AccessEntry[]>;
  trim: Trim;
}>;
