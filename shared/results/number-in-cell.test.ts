import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalSignIn, numberInCell } from './number-in-cell.ts';

const valueIn = (cell: string, decimal: ',' | '.'): number | undefined => numberInCell(cell, decimal)?.value;

test.each([
  ['1 234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['1.234,5', 1234.5],
  ['1.234', 1234],
  ['−12,5', -12.5],
  ['–12,5', -12.5],
  ['12,5-', -12.5],
  ['(12,5)', -12.5],
  ['- 1 200 kr', -1200],
  ['740,5 tkr', 740_500],
  ['1,2 mkr', 1_200_000],
  ['1200:-', 1200],
  ['62 %', 62],
  ['62%', 62],
  ['€ 1.200', 1200],
  [',5', 0.5],
  ['-0', 0],
])('with a decimal comma "%s" is %d', (cell, value) => {
  expect(valueIn(cell, ',')).toBe(value);
});

test.each([
  ['1,234.5', 1234.5],
  ['1 234.5', 1234.5],
  ['$1,234.50', 1234.5],
  ['-$5', -5],
  ["1'234.5", 1234.5],
])('with a decimal point "%s" is %d', (cell, value) => {
  expect(valueIn(cell, '.')).toBe(value);
});

test.each(['', 'Ali', '12 34', '1,23,4', '30.11.2026', '12 st', '--', '1 200 kr €', '=1+1', '5 5 5'])(
  '"%s" is no number',
  (cell) => {
    expect(numberInCell(cell, ',')).toBeNull();
  },
);

test.each([
  '1e3',
  '1E3',
  '1,2E+05',
  '1e-3',
  '1e3 kr',
  '0x1F',
  '0b101',
  '0o17',
  'Infinity',
  '-Infinity',
  '∞',
  'NaN',
  '1_000',
  '1n',
])('"%s" is a number to a computer, and no amount', (cell) => {
  expect([numberInCell(cell, ','), numberInCell(cell, '.')]).toEqual([null, null]);
});

test('an amount says its currency, and a share that it is one', () => {
  expect(numberInCell('740,5 tkr', ',')).toMatchObject({ currency: 'SEK', isScaled: true });
  expect(numberInCell('1200 EUR', ',')).toMatchObject({ currency: 'EUR', isScaled: false });
  expect(numberInCell('62 %', ',')).toMatchObject({ currency: null, isPercent: true });
});

test.each([
  ['1.234,5', ','],
  ['12,5', ','],
  ['1.234.567', ','],
  ['1,234.5', '.'],
  ['0.125', '.'],
  ['1.234', null],
  ['1 234', null],
  ['30.11.2026', null],
  ['Ali', null],
])('"%s" gives away the decimal sign %s', (cell, sign) => {
  expect(decimalSignIn(cell)).toBe(sign);
});

test('what a Swede or an English speaker writes is read as the same number', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 }).map((number) => number / 100);
  fc.assert(
    fc.property(cents, fc.boolean(), (value, useGrouping) => {
      const written = (locale: string): string =>
        new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 2 }).format(value);
      expect(valueIn(written('sv'), ',')).toBe(value);
      expect(valueIn(written('de'), ',')).toBe(value);
      expect(valueIn(written('en'), '.')).toBe(value);
    }),
  );
});
