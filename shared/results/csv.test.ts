import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { csvText, guardedCell, unguardedCell } from './csv-text.ts';
import { delimiterOf } from './delimiter.ts';
import { encodingOf, textOf } from './encoding.ts';
import type { Encoding } from './encoding.ts';
import { bytesOf, encoded } from './test-file.ts';

const rowsIn = async (parts: readonly string[]): Promise<readonly (readonly string[])[]> => {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of csvRows(parts, ';')) rows.push(cells);
  return rows;
};

/** The text cut into parts of those lengths. */
const cut = (text: string, sizes: readonly number[]): readonly string[] => {
  const parts: string[] = [];
  let from = 0;
  for (const size of sizes) {
    parts.push(text.slice(from, from + size));
    from += size;
  }
  return [...parts, text.slice(from)];
};

const cells = fc.array(
  fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')),
  {
    minLength: 2,
    maxLength: 4,
  },
);

test('what is written is read again, wherever the file is cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(cells, { maxLength: 5 }),
      fc.array(fc.nat(9), { maxLength: 20 }),
      async (rows, sizes) => {
        const text = csvText(rows).slice(1);
        const read = (await rowsIn(cut(text, sizes))).map((row) => row.map(unguardedCell));
        // A cell's own line break may be of any kind.
        const kept = rows.map((row) => row.map((cell) => cell.replaceAll(/\r\n?/gu, '\n')));
        expect(read).toEqual(kept.filter((row) => row.some((cell) => cell.trim() !== '')));
      },
    ),
  );
});

test.each(['=1+1', '+46', '-5', '@SUM(A1)', '\tx', '\r=x'])(
  '%j is written as what no spreadsheet runs',
  (cell) => {
    expect(guardedCell(cell)).toBe(`'${cell}`);
    expect(unguardedCell(guardedCell(cell))).toBe(cell);
    expect(csvText([[cell]])).not.toMatch(/(^|[;"\n\uFEFF])[=+\-@\t]/u);
  },
);

test('a cell that has an apostrophe of its own keeps it', () => {
  for (const cell of ["'=1", "''=1", "'t Hart", "it's"]) expect(unguardedCell(guardedCell(cell))).toBe(cell);
});

test('rows end as Windows, Unix and old Macs end them, and empty ones are counted and left out', async () => {
  const rows: number[] = [];
  for await (const { row } of csvRows(['a;b\r', '\nc;d\r\r', 'e;f\n;\n'], ';')) rows.push(row);
  expect(rows).toEqual([1, 2, 4]);
});

test('a quotation mark that nothing closes takes no other rows with it', async () => {
  expect(await rowsIn(['namn;x\n"Ali;1\nSara;2'])).toEqual([
    ['namn', 'x'],
    ['"Ali', '1'],
    ['Sara', '2'],
  ]);
});

test.each([
  ['a;b\n1,5;2,5\n1,7;3,5', ';'],
  ['a,b\n1.5,"2,500"', ','],
  ['a\tb\n1,5\t2', '\t'],
  ['a|b\n1|2', '|'],
  ['bara en kolumn\n1', ';'],
])('%j is delimited by %j', (text, delimiter) => {
  expect(delimiterOf(text)).toBe(delimiter);
});

const textIn = async (bytes: Uint8Array, size: number): Promise<readonly [Encoding | null, string]> => {
  const file = bytesOf(bytes, size);
  const encoding = await encodingOf(file);
  if (encoding === null) return [null, ''];
  let text = '';
  for await (const part of textOf(file, encoding)) text += part;
  return [encoding, text];
};

const TEXT = 'Säljare;Värde\r\nÅsa Öberg;1 234,5 €\r\n';
test.each(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const)(
  'a file in %s is read as what it says, with a mark and without, wherever its bytes are cut',
  async (encoding) => {
    for (const size of [1, 2, 3, 7, 4_096]) {
      expect(await textIn(encoded(TEXT, encoding), size)).toEqual([encoding, TEXT]);
      if (encoding !== 'windows-1252')
        expect(await textIn(encoded(`\uFEFF${TEXT}`, encoding), size)).toEqual([encoding, TEXT]);
    }
  },
);

test('a workbook is no text', async () => {
  const zip = Uint8Array.of(
    0x50,
    0x4b,
    3,
    4,
    20,
    0,
    6,
    0,
    8,
    0,
    0,
    0,
    33,
    0,
    ...encoded('[Content_Types].xml', 'utf-8'),
  );
  expect(await textIn(zip, 8)).toEqual([null, '']);
});

test('an empty file is an empty text', async () => {
  expect(await textIn(new Uint8Array(), 10)).toEqual(['utf-8', '']);
});
