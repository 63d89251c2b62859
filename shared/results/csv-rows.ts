import Papa from 'papaparse';
import { z } from 'zod/mini';
import type { Delimiter } from './delimiter.ts';

/** What Papaparse's own parser gives of a part of a file: its whole rows, and up to where they reach. */
const parsedPart = z.object({
  data: z.array(z.array(z.string())),
  errors: z.array(z.object({ code: z.string() })),
  meta: z.object({ cursor: z.int() }),
});

/** A longer row is no row: a quotation mark was opened and never closed. */
const ROW_MAX = 200_000;

const withLineFeeds = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');

const isEmpty = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** A row of a file that isn't empty, by its number there: the header is row 1. */
export type CsvRow = Readonly<{ row: number; cells: readonly string[] }>;

/**
 * The rows of delimited text (RFC 4180, and what spreadsheets make of it) whose parts come one at a time; a cell may hold line breaks.
 * A quotation mark that nothing closes is read as an ordinary character, from its row on.
 */
export async function* csvRows(
  parts: AsyncIterable<string> | Iterable<string>,
  delimiter: Delimiter,
): AsyncGenerator<CsvRow> {
  let rest = '';
  let row = 0;
  let isPlain = false;
  const parse = (text: string, ignoreLastRow: boolean) =>
    parsedPart.parse(
      new Papa.Parser({ delimiter, newline: '\n', fastMode: isPlain }).parse(text, 0, ignoreLastRow),
    );
  const taken = function* (data: readonly (readonly string[])[]): Generator<CsvRow> {
    for (const cells of data) {
      row += 1;
      if (!isEmpty(cells)) yield { row, cells };
    }
  };
  for await (const part of parts) {
    // The line break that the part ends in may have its other half in the next.
    const broken = part.endsWith('\r');
    rest = withLineFeeds(rest + (broken ? part.slice(0, -1) : part));
    const { data, meta } = parse(rest, true);
    rest = rest.slice(meta.cursor) + (broken ? '\r' : '');
    yield* taken(data);
    if (rest.length > ROW_MAX) isPlain = true;
  }
  const last = parse(withLineFeeds(rest), false);
  isPlain ||= last.errors.some(({ code }) => code === 'MissingQuotes');
  yield* taken(isPlain ? parse(withLineFeeds(rest), false).data : last.data);
}
