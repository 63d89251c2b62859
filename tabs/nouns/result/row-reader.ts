import { addDealRows, addResultRows } from '../../../shared/contracts/result.ts';
import type { TakingFault } from '../../../shared/contracts/result.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import { dealInRow } from '../../../shared/results/deal-in-row.ts';
import type { DealRowFault, FileDeal } from '../../../shared/results/deal-in-row.ts';
import { resultsInRow } from '../../../shared/results/file-results.ts';
import type { FileResult, RowFault } from '../../../shared/results/file-results.ts';
import type { DealTakingFault } from '../../../shared/contracts/given-deal.ts';
import type { NamedMetric } from '../../../shared/results/propose-mapping.ts';
import { call } from '../../platform/api.ts';

/** What is wrong with a row, of either kind of file. */
export type ImportFault = RowFault | TakingFault | DealRowFault | DealTakingFault;

type PlacedFaults = Readonly<{ faults: readonly Readonly<{ place: number; fault: ImportFault }>[] }>;

/** How the rows of one kind of file are read and sent. */
export type RowReader<Row extends object> = Readonly<{
  /** What a row comes to: one result for each of its values, or its deal. */
  read: (
    cells: readonly string[],
  ) => readonly Readonly<{ ok: true; row: Row } | { ok: false; fault: ImportFault; column: number | null }>[];
  send: (id: ResultImportId, rows: readonly (Row & Readonly<{ place: number }>)[]) => Promise<PlacedFaults>;
  /** How many letters of its texts a request has. */
  lengthOf: (row: Row) => number;
}>;

type FileMeaning = Readonly<{ mapping: ColumnMapping; metrics: readonly NamedMetric[]; today: CalendarDay }>;

/** How results are read and sent. */
export const resultReader = ({ mapping, metrics, today }: FileMeaning): RowReader<FileResult> => ({
  read: (cells) =>
    resultsInRow(cells, mapping, metrics, today).map((one) => (one.ok ? { ok: true, row: one.result } : one)),
  send: (id, rows) => call(addResultRows, { params: { id }, body: { rows: [...rows] } }),
  lengthOf: ({ person, metric }) => person.length + metric.length,
});

/** How deals are read and sent. */
export const dealReader = ({ mapping, today }: FileMeaning): RowReader<FileDeal> => ({
  read: (cells) => {
    const one = dealInRow(cells, mapping, today);
    return [one.ok ? { ok: true, row: one.deal } : one];
  },
  send: (id, rows) => call(addDealRows, { params: { id }, body: { rows: [...rows] } }),
  // The days and the amounts of a deal have names as long as themselves.
  lengthOf: ({ id, owner, name, customer }) =>
    100 + owner.length + name.length + (customer?.length ?? 0) + (id?.length ?? 0),
});
