import type { DealStatement } from '../../../shared/domain/deal-statement.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { ResultImport } from '../../../shared/domain/sales-result.ts';

/**
 * Which system speaks of deals: files, of which there is one line of words whoever loads them, or one that sends with a key, by what the
 * key is called (a new key of the same name is the same system).
 */
export type DealSourceName = 'file' | `key:${string}`;

export const dealSourceNamed = ({
  source,
  fileName,
}: Pick<ResultImport, 'source' | 'fileName'>): DealSourceName =>
  source === 'file' ? 'file' : `key:${fileName.toLowerCase()}`;

/** A rep's deal as a system has it now. `said` is null for one that it no longer has. */
export type DealSourceChange = Readonly<{
  /** Where it stands in what the system brought, from 0. */
  place: number;
  rep: PersonId;
  /** By what the deal is known again: see `dealKeyOf`. */
  key: string;
  said: DealStatement | null;
}>;

/**
 * A system that has deals: a file is one, a CRM another. Whoever connects one writes this, finds the reps, and calls `takeInDeals`; what
 * the statements do to deals is the same for all.
 */
export type DealSource = Readonly<{
  name: DealSourceName;
  /**
   * What has changed since that cursor, some at a time and in the order in which it takes effect; null begins with everything that there
   * is. Goes on from the new cursor until nothing has changed. Telling of a deal that has not changed does no harm.
   */
  changesSince: (
    cursor: string | null,
  ) => Promise<Readonly<{ changes: readonly DealSourceChange[]; cursor: string | null }>>;
}>;
