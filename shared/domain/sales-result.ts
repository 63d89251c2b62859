import type { PersonId, ResultImportId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addMinutes } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** What a result is about: whose it is, of which metric, over which days. There is one result of each. */
export type ResultSubject = Readonly<{
  person: PersonId;
  /** A metric of the model by its id, or the organisation's own by its name. */
  metric: string;
  from: CalendarDay;
  to: CalendarDay;
}>;

/** A number from sales. */
export type SalesResult = ResultSubject &
  Readonly<{
    /** In the metric's own unit; percent as written: 62 is 62 %. */
    value: number;
    /** How many cases a rate rests on, if that is known. */
    cases: number | null;
    /** The code of an amount's currency, ISO 4217, if that is known. */
    currency: string | null;
  }>;

/** A result in a file: its place among those that the file has, from 0. */
export type ResultEntry = SalesResult & Readonly<{ place: number }>;

/** `gone`: open deals that came with an earlier file and aren't in this one; no result is ever gone. */
export type ResultImportCounts = Readonly<{
  added: number;
  changed: number;
  same: number;
  gone: number;
  faults: number;
}>;

/** What an import brings. */
export const importKinds = ['results', 'deals'] as const;
export type ImportKind = (typeof importKinds)[number];

/** A file of results or of deals, or what another system sent. Its rows are read first, and take effect all at once. */
export type ResultImport = Readonly<{
  id: ResultImportId;
  kind: ImportKind;
  by: PersonId;
  source: 'file' | 'interface';
  fileName: string;
  begunAt: Instant;
  counts: ResultImportCounts;
}> &
  Readonly<
    | { state: 'reading' }
    | { state: 'done'; doneAt: Instant }
    | { state: 'undone'; doneAt: Instant; undoneAt: Instant; undoneBy: PersonId }
  >;

/** For how many days an import can be undone. */
export const UNDO_DAYS = 30;
/** For how many days the rows of an import that never took effect are kept. */
export const UNFINISHED_DAYS = 1;
/** The most rows that one import takes: a figure a month, in ten metrics, for the largest sales force that we know of. */
export const IMPORT_ROWS_MAX = 200_000;
/** The most rows that one request brings. */
export const ROWS_A_REQUEST = 1_000;
export const METRIC_NAME_MAX = 60;
/** No result is larger, whatever the currency. */
export const RESULT_MAX = 1e13;

/** Until when an import can be undone; null when it has no effect to undo. */
export const undoableUntil = (one: ResultImport): Instant | null =>
  one.state === 'done' ? addMinutes(one.doneAt, UNDO_DAYS * 24 * 60) : null;

/** The import once its rows have taken effect. */
export const finishImport = (
  { id, kind, by, source, fileName, begunAt }: ResultImport,
  counts: ResultImportCounts,
  doneAt: Instant,
): ResultImport => ({ id, kind, by, source, fileName, begunAt, counts, state: 'done', doneAt });

/** The import once its effect has been undone. */
export const undoImport = (
  one: ResultImport,
  undoneBy: PersonId,
  undoneAt: Instant,
): Result<ResultImport, 'not-in-effect' | 'undo-over'> => {
  if (one.state !== 'done') return refuse('not-in-effect');
  if (undoneAt > addMinutes(one.doneAt, UNDO_DAYS * 24 * 60)) return refuse('undo-over');
  return ok({ ...one, state: 'undone', undoneAt, undoneBy });
};
