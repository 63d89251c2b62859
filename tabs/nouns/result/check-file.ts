import {
  addResultRows,
  applyResultImport,
  beginResultImport,
  checkResultImport,
  removeResultImport,
} from '../../../shared/contracts/result.ts';
import type { GivenResult, ResultImportView } from '../../../shared/contracts/result.ts';
import type { ReplyOf } from '../../../shared/contracts/endpoint.ts';
import type { ResultImportId } from '../../../shared/domain/ids.ts';
import { ROWS_A_REQUEST } from '../../../shared/domain/sales-result.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { ColumnMapping } from '../../../shared/results/column-mapping.ts';
import { rowsOf } from '../../../shared/results/file-look.ts';
import type { FileLook } from '../../../shared/results/file-look.ts';
import { resultsInRow } from '../../../shared/results/file-results.ts';
import type { RowFault } from '../../../shared/results/file-results.ts';
import type { NamedMetric } from '../../../shared/results/propose-mapping.ts';
import { call, RefusalError } from '../../platform/api.ts';
import { bytesOfFile } from './file-bytes.ts';

/** A row that isn't taken in, as it stands in the file, and why. */
export type FaultyRow = Readonly<{ row: number; cells: readonly string[]; fault: RowFault }>;

/** A file that has been sent and has no effect yet. */
export type FileCheck = Readonly<{
  id: ResultImportId;
  counts: ReplyOf<typeof checkResultImport>['counts'];
  faults: readonly FaultyRow[];
}>;

export type CheckedFile = Readonly<{
  file: File;
  look: FileLook;
  mapping: ColumnMapping;
  metrics: readonly NamedMetric[];
  today: CalendarDay;
}>;

type SentRow = GivenResult & Readonly<{ place: number }>;
/** Where a place of the import stands in the file. */
type FileRow = Readonly<{ row: number; cells: readonly string[] }>;

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

const send = (id: ResultImportId, rows: readonly SentRow[]) =>
  again(() => call(addResultRows, { params: { id }, body: { rows: [...rows] } }));

/** Lets a checked file take effect. A large one takes longer than the server is waited for; asked again, it says when it is done. */
export const applyFile = ({ id, faults }: FileCheck): Promise<ResultImportView> =>
  again(() => call(applyResultImport, { params: { id }, body: { faults: faults.length } }));

/** The results of a file, each with its place, and the faults that are seen in the file. */
async function* placedResults(
  { file, look, mapping, metrics, today }: CheckedFile,
  read: (share: number) => void,
): AsyncGenerator<Readonly<{ sent: SentRow; at: FileRow } | { fault: FaultyRow }>> {
  const bytes = bytesOfFile(file, (sum) => read(file.size === 0 ? 1 : sum / file.size));
  let place = 0;
  for await (const at of rowsOf(bytes, look))
    for (const value of resultsInRow(at.cells, mapping, metrics, today))
      if (value.ok) {
        yield { sent: { place, ...value.result }, at };
        place += 1;
      } else yield { fault: { ...at, fault: value.fault } };
}

/** Faults in the file's order. A row with several values that are wrong for the same reason is told once. */
const oncePerRow = (faults: readonly FaultyRow[]): readonly FaultyRow[] => [
  ...new Map(
    faults.toSorted((a, b) => a.row - b.row).map((one) => [`${one.row}:${one.fault}`, one]),
  ).values(),
];

/** Sends a file part by part and tells what it would do. Stops when `signal` says so, and then nothing of it is left. */
export const checkFile = async (
  checked: CheckedFile,
  read: (share: number) => void,
  signal: AbortSignal,
): Promise<FileCheck> => {
  const { file, look, mapping } = checked;
  const titles = look.columns.map(({ title }) => title);
  const understood = { titles, mapping: { ...mapping, uses: [...mapping.uses] } };
  const { id } = await call(beginResultImport, { body: { fileName: file.name, understood } });
  const faults: FaultyRow[] = [];
  let part: Readonly<{ sent: SentRow; at: FileRow }>[] = [];
  let length = 0;
  const sendPart = async (): Promise<void> => {
    if (part.length === 0) return;
    const sending = part;
    part = [];
    length = 0;
    const [first] = sending;
    const refused = await send(
      id,
      sending.map(({ sent }) => sent),
    );
    for (const { place, fault } of refused.faults) {
      const at = sending[place - (first?.sent.place ?? 0)]?.at;
      if (at) faults.push({ ...at, fault });
    }
  };
  try {
    for await (const one of placedResults(checked, read)) {
      signal.throwIfAborted();
      if ('fault' in one) {
        faults.push(one.fault);
        continue;
      }
      part.push(one);
      length += one.sent.person.length + one.sent.metric.length;
      if (part.length >= ROWS_A_REQUEST || length > PART_MAX) await sendPart();
    }
    await sendPart();
    signal.throwIfAborted();
    const { counts } = await call(checkResultImport, { params: { id } });
    signal.throwIfAborted();
    return { id, counts, faults: oncePerRow(faults) };
  } catch (stopped) {
    void call(removeResultImport, { params: { id } }).catch(() => undefined);
    throw stopped;
  }
};
