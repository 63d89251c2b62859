import { expect, test } from 'vitest';
import { calendarDay } from '../domain/time.ts';
import { missingUses } from './column-mapping.ts';
import type { FileBytes } from './encoding.ts';
import { lookAtFile, rowsOf } from './file-look.ts';
import type { FileLook } from './file-look.ts';
import { resultsInRow } from './file-results.ts';
import { periodInCell } from './period-in-cell.ts';
import { proposeMapping } from './propose-mapping.ts';
import { bytesOf, encoded } from './test-file.ts';

const TODAY = calendarDay.parse('2026-12-03');
const METRICS = [
  { id: 'recurring-revenue', names: ['Ny ARR', 'New annual recurring revenue'] },
  { id: 'win-rate', names: ['Andel vunna affärer', 'Win rate'] },
  { id: 'meetings-held', names: ['Genomförda kundmöten', 'Meetings held'] },
];
const MOST = 100;

test.each([
  ['2026-11', '2026-11-01', '2026-11-30'],
  ['11/2026', '2026-11-01', '2026-11-30'],
  ['202611', '2026-11-01', '2026-11-30'],
  ['nov 2026', '2026-11-01', '2026-11-30'],
  ['Oktober 2026', '2026-10-01', '2026-10-31'],
  ['maj-2026', '2026-05-01', '2026-05-31'],
  ['Q4 2026', '2026-10-01', '2026-12-31'],
  ['kv 1 2026', '2026-01-01', '2026-03-31'],
  ['2026 Q2', '2026-04-01', '2026-06-30'],
  ['2026', '2026-01-01', '2026-12-31'],
  ['v. 48 2026', '2026-11-23', '2026-11-29'],
  ['2026-W01', '2025-12-29', '2026-01-04'],
  ['2026-11-30', '2026-11-30', '2026-11-30'],
  ['20261130', '2026-11-30', '2026-11-30'],
  ['30.11.2026', '2026-11-30', '2026-11-30'],
  ['2026-11-30 00:00:00', '2026-11-30', '2026-11-30'],
])('the period "%s" is from %s to %s', (cell, from, to) => {
  expect(periodInCell(cell, TODAY)).toEqual({ from, to });
});

test.each(['', '2026-13', 'Q5 2026', 'marketing 2026', 'v 54 2026', '2026-02-30', 'Ali'])(
  '"%s" is no period',
  (cell) => {
    expect(periodInCell(cell, TODAY)).toBeNull();
  },
);

const lookAt = async (file: FileBytes, most = MOST): Promise<FileLook> => {
  const look = await lookAtFile(file, most);
  if (look === null) throw new Error('the file is no text');
  return look;
};
const fileOf = (text: string) => bytesOf(encoded(text, 'windows-1252'), 16);
const readFile = async (text: string, most = MOST) => {
  const file = fileOf(text);
  const look = await lookAt(file, most);
  const mapping = proposeMapping(look, METRICS, [], TODAY);
  const values = [];
  for await (const { row, cells } of rowsOf(file, look))
    values.push(...resultsInRow(cells, mapping, METRICS, TODAY).map((value) => ({ row, ...value })));
  return { look, mapping, values };
};

test('a file as a CRM exports it is understood by itself', async () => {
  const { look, mapping, values } = await readFile(
    'Saljare;Period;ARR_kkr\nali.rezai@nordvik.example;nov 2026;740,5\nÅsa Öberg;nov 2026;1.200\n',
  );
  expect(look).toMatchObject({ encoding: 'windows-1252', delimiter: ';', rows: 2, decimal: ',' });
  expect(missingUses(mapping)).toEqual([]);
  expect(values).toEqual([
    {
      row: 2,
      ok: true,
      result: {
        person: 'ali.rezai@nordvik.example',
        ...{ metric: 'recurring-revenue', from: '2026-11-01', to: '2026-11-30' },
        ...{ value: 740_500, cases: null, currency: 'SEK' },
      },
    },
    {
      row: 3,
      ok: true,
      result: {
        person: 'Åsa Öberg',
        ...{ metric: 'recurring-revenue', from: '2026-11-01', to: '2026-11-30' },
        ...{ value: 1_200_000, cases: null, currency: 'SEK' },
      },
    },
  ]);
});

test('a wide file gives a result for each column of values, and an empty cell gives none', async () => {
  const { values } = await readFile(
    'Owner,Month,New ARR,Meetings held\nAli,2026-11,"1,200.5",12\nSara,2026-11,,9\n',
  );
  expect(values.map((one) => (one.ok ? [one.row, one.result.metric, one.result.value] : one.fault))).toEqual([
    [2, 'recurring-revenue', 1200.5],
    [2, 'meetings-held', 12],
    [3, 'meetings-held', 9],
  ]);
});

test('a long file says the metric in each row, and what the model has not is their own', async () => {
  const { values } = await readFile(
    'Namn\tMått\tFrån\tTill\tVärde\tAntal\nAli\tWin rate\t2026-10-01\t2026-12-31\t31,5 %\t44\nAli\tDemor\t2026-10\t2026-11\t7\t\n',
  );
  expect(values).toMatchObject([
    { result: { metric: 'win-rate', from: '2026-10-01', to: '2026-12-31', value: 31.5, cases: 44 } },
    { result: { metric: 'Demor', from: '2026-10-01', to: '2026-11-30', value: 7, cases: null } },
  ]);
});

test('each fault of a row is told', async () => {
  const { values } = await readFile(
    'Namn;Mått;Från;Till;Värde\n;Ny ARR;2026-10;2026-10;1\nAli;;2026-10;2026-10;1\nAli;Ny ARR;;;1\nAli;Ny ARR;2026-11;2026-10;1\nAli;Ny ARR;2026-10;2026-10;många\nAli;Ny ARR;2026-10;2026-10;100000000000000\nAli;Ny ARR;2026-10;2026-10;\n',
  );
  expect(values.map((one) => (one.ok ? null : one.fault))).toEqual([
    ...['no-person', 'no-metric', 'no-period', 'period-unfit', 'no-number', 'too-large', 'no-number'],
  ]);
});

test('a count of cases that is no whole number is a fault of its row, and an empty one is none', async () => {
  const row = 'Ali;Win rate;2026-10;31';
  const { mapping, values } = await readFile(
    `Namn;Mått;Period;Värde;Antal\n${['44', '', '12,5', '1e3', 'några', '-2'].map((n) => `${row};${n}\n`).join('')}`,
  );
  expect(values.map((one) => (one.ok ? one.result.cases : [one.fault, one.column]))).toEqual([
    ...[44, null],
    ...Array.from({ length: 4 }, () => ['no-cases', mapping.uses.findIndex(({ as }) => as === 'cases')]),
  ]);
});

test('what a file does not say is asked for', async () => {
  const { mapping } = await readFile('Foo;Bar\nx;1\n');
  expect(missingUses(mapping)).toEqual(['person', 'value', 'period']);
});

test('the next file with the same titles is understood as the last one was, but for its own period', async () => {
  const look = await lookAt(fileOf('Foo;Bar\nAli;1,5\n'));
  const mapping = {
    uses: [{ as: 'person' }, { as: 'value', metric: 'win-rate', times: 1, currency: null }],
    decimal: '.',
    period: { from: TODAY, to: TODAY },
  } as const;
  const remembered = [{ titles: ['Foo', 'Bar'], mapping: { ...mapping, uses: [...mapping.uses] } }];
  expect(proposeMapping(look, METRICS, remembered, TODAY)).toEqual({
    ...mapping,
    decimal: ',',
    period: null,
  });
});

test('a file with too many rows is not read to its end', async () => {
  const file = fileOf(`a;b\n${'1;2\n'.repeat(50)}`);
  expect((await lookAt(file, 10)).rows).toBe(11);
});
