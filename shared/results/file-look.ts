import { csvRows } from './csv-rows.ts';
import { unguardedCell } from './csv-text.ts';
import { COLUMNS_MAX, STAGES_MAX, TITLE_MAX } from './column-mapping.ts';
import { delimiterOf } from './delimiter.ts';
import type { Delimiter } from './delimiter.ts';
import { encodingOf, textOf } from './encoding.ts';
import type { Encoding, FileBytes } from './encoding.ts';
import { decimalSignIn } from './number-in-cell.ts';
import type { DecimalSign } from './number-in-cell.ts';

/** A column of a file: its title, and the first cells of it that say something. */
export type FileColumn = Readonly<{ title: string; samples: readonly string[] }>;

/** What is seen of a file before anybody has said what its columns are. */
export type FileLook = Readonly<{
  encoding: Encoding;
  delimiter: Delimiter;
  columns: readonly FileColumn[];
  /** How many rows follow the header; no further than `most`. */
  rows: number;
  /** The sign that most numbers give away; null when none does. */
  decimal: DecimalSign | null;
}>;

/** Enough to see all of a sales process's stages. */
const SAMPLES = STAGES_MAX;
/** How much text is enough to see how a file is delimited. */
const START = 20_000;

const cleaned = (cell: string | undefined): string =>
  unguardedCell((cell ?? '').replace(/\s+/gu, ' ').trim());

const startOf = async (bytes: FileBytes, encoding: Encoding): Promise<string> => {
  let start = '';
  for await (const part of textOf(bytes, encoding)) {
    start += part;
    if (start.length >= START) break;
  }
  return start;
};

/** The rows of a file, as `look` has seen it, without the header; their cells are trimmed and unguarded. */
export async function* rowsOf(
  bytes: FileBytes,
  { encoding, delimiter }: Pick<FileLook, 'encoding' | 'delimiter'>,
): AsyncGenerator<Readonly<{ row: number; cells: readonly string[] }>> {
  let isHeader = true;
  for await (const { row, cells } of csvRows(textOf(bytes, encoding), delimiter)) {
    if (!isHeader) yield { row, cells: cells.slice(0, COLUMNS_MAX).map(cleaned) };
    isHeader = false;
  }
}

/** Looks through a file whose first row is its header. Stops at more than `most` rows, with one more than that. Null for what is no text. */
export const lookAtFile = async (bytes: FileBytes, most: number): Promise<FileLook | null> => {
  const encoding = await encodingOf(bytes);
  if (encoding === null) return null;
  const delimiter = delimiterOf(await startOf(bytes, encoding));
  let titles: readonly string[] = [];
  const samples: string[][] = [];
  const signs: Record<DecimalSign, number> = { ',': 0, '.': 0 };
  let rows = -1;
  for await (const { cells } of csvRows(textOf(bytes, encoding), delimiter)) {
    rows += 1;
    if (rows > most) break;
    const known = cells.slice(0, COLUMNS_MAX).map(cleaned);
    if (rows === 0) {
      titles = known.map((title) => title.slice(0, TITLE_MAX));
      continue;
    }
    for (const [index, cell] of known.entries()) {
      const of = (samples[index] ??= []);
      if (cell !== '' && of.length < SAMPLES && !of.includes(cell)) of.push(cell);
      const sign = decimalSignIn(cell);
      if (sign !== null) signs[sign] += 1;
    }
  }
  const decimal = signs[','] === signs['.'] ? null : signs[','] > signs['.'] ? ',' : '.';
  const columns = titles.map((title, index) => ({ title, samples: samples[index] ?? [] }));
  return { encoding, delimiter, columns, rows: Math.max(0, rows), decimal };
};
