import {
  applyResultImport,
  beginResultImport,
  checkResultImport,
  removeResultImport,
} from '../../../shared/contracts/result.ts';
import type { ResultImportView } from '../../../shared/contracts/result.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ROWS_A_REQUEST } from '../../../shared/domain/sales-result.ts';
import type { ImportKind } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { columnOf } from '../../../shared/results/column-mapping.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import { rowsOf } from '../../../shared/results/file-look.ts';
import type { FileLook } from '../../../shared/results/file-look.ts';
import type { NamedMetric } from '../../../shared/results/propose-mapping.ts';
import { call, RefusalError } from '../../platform/api.ts';
import { bytesOfFile } from './file-bytes.ts';
import { dealReader, resultReader } from './row-reader.ts';
import type { ImportFault, RowReader } from './row-reader.ts';

/** A row that isn't taken in, as it stands in the file, and why; `column` is the index of the column that the fault is in. */
export type FaultyRow = Readonly<{
  row: number;
  cells: readonly string[];
  fault: ImportFault;
  column: number | null;
}>;

/** The column that a fault found by the server is in; null where it is in none, or in several. */
const faultyColumn = (mapping: ColumnMapping, fault: ImportFault): number | null => {
  if (fault === 'period-ahead') return columnOf(mapping, 'period') ?? columnOf(mapping, 'from');
  return fault === 'unknown-person' || fault === 'several-people' || fault === 'not-a-rep'
    ? columnOf(mapping, 'person')
    : null;
};

/** A file that has been sent and has no effect yet. */
export type FileCheck = Readonly<{
  id: ResultImportId;
  counts: ReplyOf<typeof checkResultImport>['counts'];
  faults: readonly FaultyRow[];
  /** Whether all rows could be read, so that what isn't in the file has gone from it. */
  isWhole: boolean;
}>;

export type CheckedFile = Readonly<{
  file: File;
  look: FileLook;
  kind: ImportKind;
  mapping: ColumnMapping;
  metrics: readonly NamedMetric[];
  today: CalendarDay;
}>;

/** Where a place of the import stands in the file. */
type FileRow = Readonly<{ row: number; cells: readonly string[] }>;
type SentRow<Row> = Readonly<{ sent: Row & Readonly<{ place: number }>; at: FileRow }>;

/** The most letters in the names of one request: its rows then fit in what the server accepts. */
const PART_MAX = 60_000;
/** How often a part is sent again, and how long to wait before, in milliseconds: a second is enough to be let in again. */
const ATTEMPTS = 6;
const PAUSE_MS = 1_000;

const mayPass = (refused: unknown): boolean =>
  refused instanceof RefusalError && ['unavailable', 'too-many'].includes(refused.code);

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Asks the server again while it is busy: a repetition of what is asked here does nothing more. */
const again = async <Value extends object>(ask: () => Promise<Value>, attempt = 1): Promise<Value> => {
  try {
    return await ask();
  } catch (refused) {
    if (!mayPass(refused) || attempt >= ATTEMPTS) throw refused;
    await pause();
    return again(ask, attempt + 1);
  }
};

/** Lets a checked file take effect. A large one takes longer than the server is waited for; asked again, it says when it is done. */
export const applyFile = ({ id, faults, isWhole }: FileCheck): Promise<ResultImportView> =>
  again(() => call(applyResultImport, { params: { id }, body: { faults: faults.length, isWhole } }));

/** The rows of a file, each with its place, and the faults that are seen in the file. */
async function* placedRows<Row extends object>(
  { file, look }: CheckedFile,
  reader: RowReader<Row>,
  read: (share: number) => void = () => undefined,
): AsyncGenerator<SentRow<Row> | Readonly<{ fault: FaultyRow }>> {
  const bytes = bytesOfFile(file, (sum) => read(file.size === 0 ? 1 : sum / file.size));
  let place = 0;
  for await (const at of rowsOf(bytes, look))
    for (const value of reader.read(at.cells))
      if (value.ok) {
        yield { sent: { ...value.row, place }, at };
        place += 1;
      } else yield { fault: { ...at, fault: value.fault, column: value.column } };
}

/** The rows that the check found no room for, as they stand in the file, which is read again for them. */
const rowsWithout = async <Row extends object>(
  checked: CheckedFile,
  reader: RowReader<Row>,
  found: ReplyOf<typeof checkResultImport>['faults'],
): Promise<readonly FaultyRow[]> => {
  if (found.length === 0) return [];
  const faults = new Map(found.map(({ place, fault }) => [place, fault]));
  const rows: FaultyRow[] = [];
  for await (const one of placedRows(checked, reader)) {
    const fault = 'sent' in one ? faults.get(one.sent.place) : undefined;
    if ('sent' in one && fault !== undefined) rows.push({ ...one.at, fault, column: null });
  }
  return rows;
};

/** Faults in the file's order. What is wrong in a column is told once, however many values of the row it concerns. */
const oncePerRow = (faults: readonly FaultyRow[]): readonly FaultyRow[] => [
  ...new Map(
    faults.toSorted((a, b) => a.row - b.row).map((one) => [`${one.row}:${one.fault}:${one.column}`, one]),
  ).values(),
];

const checkRows = async <Row extends object>(
  checked: CheckedFile,
  reader: RowReader<Row>,
  read: (share: number) => void,
  signal: AbortSignal,
): Promise<FileCheck> => {
  const { file, look, kind, mapping } = checked;
  const titles = look.columns.map(({ title }) => title);
  const understood = { titles, mapping: { ...mapping, uses: [...mapping.uses] } };
  const { id } = await call(beginResultImport, { body: { kind, fileName: file.name, understood } });
  const faults: FaultyRow[] = [];
  let isWhole = true;
  let part: SentRow<Row>[] = [];
  let length = 0;
  const sendPart = async (): Promise<void> => {
    const sending = part;
    part = [];
    length = 0;
    const [first] = sending;
    if (first === undefined) return;
    const refused = await again(() =>
      reader.send(
        id,
        sending.map(({ sent }) => sent),
      ),
    );
    for (const { place, fault } of refused.faults) {
      const at = sending[place - first.sent.place]?.at;
      if (at) faults.push({ ...at, fault, column: faultyColumn(mapping, fault) });
    }
  };
  try {
    for await (const one of placedRows(checked, reader, read)) {
      signal.throwIfAborted();
      if ('fault' in one) {
        faults.push(one.fault);
        isWhole = false;
        continue;
      }
      part.push(one);
      length += reader.lengthOf(one.sent);
      if (part.length >= ROWS_A_REQUEST || length > PART_MAX) await sendPart();
    }
    await sendPart();
    signal.throwIfAborted();
    const query = isWhole ? {} : { whole: 'no' as const };
    const { counts, faults: full } = await call(checkResultImport, { params: { id }, query });
    faults.push(...(await rowsWithout(checked, reader, full)));
    signal.throwIfAborted();
    return { id, counts, faults: oncePerRow(faults), isWhole };
  } catch (stopped) {
    void call(removeResultImport, { params: { id } }).catch(() => undefined);
    throw stopped;
  }
};

/** Sends a file part by part and tells what it would do. Stops when `signal` says so, and then nothing of it is left. */
export const checkFile = (
  checked: CheckedFile,
  read: (share: number) => void,
  signal: AbortSignal,
): Promise<FileCheck> =>
  checked.kind === 'results'
    ? checkRows(checked, resultReader(checked), read, signal)
    : checkRows(checked, dealReader(checked), read, signal);
