import type { RememberedMapping } from '../../../shared/results/column-mapping.ts';
import type { PersonId, ResultImportId } from '../../../shared/domain/ids.ts';
import type { ResultEntry, ResultImport, ResultImportCounts } from '../../../shared/domain/sales-result.ts';
import type { Trim } from '../retention/trim.ts';

/** Somebody's results of one metric: what an import has changed. */
export type TouchedResult = Readonly<{ person: PersonId; metric: string }>;

/** What takes effect of an import of results. */
export type EntryCounts = Omit<ResultImportCounts, 'faults' | 'gone'>;

/** The imports, and the rows of those of results until they take effect; rows of deals are the `DealImportStore`'s. */
export type ResultImportStore = Readonly<{
  begin: (one: ResultImport, mapping: RememberedMapping | null) => Promise<void>;
  find: (id: ResultImportId) => Promise<ResultImport | null>;
  /** The import, which nobody removes until the transaction ends. */
  hold: (id: ResultImportId) => Promise<ResultImport | null>;
  /** The import with its row locked until the transaction ends; while somebody has one, nobody else's takes effect. */
  lock: (id: ResultImportId) => Promise<ResultImport | null>;
  /** Those done or undone, the latest first: that person's, or everyone's. */
  list: (by: PersonId | null, most: number) => Promise<readonly ResultImport[]>;
  /** What was last said of each kind of file: that person's word, or everyone's. */
  mappings: (by: PersonId | null, most: number) => Promise<readonly RememberedMapping[]>;
  /** Adds rows, and returns the places of those whose result an earlier row of the import has. A repetition adds nothing. */
  addEntries: (id: ResultImportId, entries: readonly ResultEntry[]) => Promise<readonly number[]>;
  /** What the import would do, as things are. */
  count: (id: ResultImportId) => Promise<EntryCounts>;
  /** Puts the rows into effect. Those that change nothing are left out of the import. */
  apply: (id: ResultImportId) => Promise<EntryCounts>;
  /** Puts back what was there before the import, whatever has come since. */
  revert: (id: ResultImportId) => Promise<void>;
  /** Whose results of what the import has changed. */
  touched: (id: ResultImportId) => Promise<readonly TouchedResult[]>;
  save: (one: ResultImport) => Promise<void>;
  remove: (id: ResultImportId) => Promise<void>;
  /** Deletes imports that were begun before then and never took effect. */
  trimUnfinished: Trim;
  /** Deletes the rows of imports that took effect before then: they can no longer be undone. */
  trimEntries: Trim;
  /** Deletes imports that took effect before then; their results stay. */
  trim: Trim;
}>;
