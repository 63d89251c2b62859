import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from } from 'pg-copy-streams';
import type { Row, TableRow } from './seeded-organisation.ts';

/** How many rows are held before they are sent: all tables' together. */
const HELD_ROWS = 100_000;

/** A value as PostgreSQL reads it in COPY's text format. */
const cellOf = (value: Row[string]): string =>
  value === null
    ? '\\N'
    : String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');

/** Rows with the same columns go in one COPY. */
const copy = async (client: pg.Client, table: string, rows: readonly Row[]): Promise<void> => {
  const byColumns = new Map<string, Row[]>();
  for (const row of rows) {
    const columns = Object.keys(row).join(', ');
    const same = byColumns.get(columns);
    if (same) same.push(row);
    else byColumns.set(columns, [row]);
  }
  for (const [columns, same] of byColumns)
    await pipeline(
      Readable.from(
        (function* () {
          for (const row of same) yield `${Object.values(row).map(cellOf).join('\t')}\n`;
        })(),
      ),
      client.query(from(`copy ${table} (${columns}) from stdin`)),
    );
};

/** Puts all rows into their tables, some at a time, in the order in which their tables first come: references hold. Returns how many. */
export const copyRows = async (client: pg.Client, rows: Iterable<TableRow>): Promise<number> => {
  const held = new Map<string, Row[]>();
  let count = 0;
  const send = async (): Promise<void> => {
    for (const [table, some] of held) {
      await copy(client, table, some);
      some.length = 0;
    }
  };
  for (const { table, row } of rows) {
    const some = held.get(table);
    if (some) some.push(row);
    else held.set(table, [row]);
    count += 1;
    if (count % HELD_ROWS === 0) await send();
  }
  await send();
  return count;
};
