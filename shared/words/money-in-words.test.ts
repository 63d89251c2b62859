import { expect, test } from 'vitest';
import { moneyInWords, moneyToTheThousand } from './money-in-words.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test('a sum says its currency, and is short when it is large, as the reader writes it', () => {
  const said = (value: number) => [plain(moneyInWords('sv', value)), plain(moneyInWords('en', value))];
  expect(said(12.5)).toEqual(['12,5 kr', 'SEK 12.5']);
  expect(said(9_500)).toEqual(['9 500 kr', 'SEK 9,500']);
  expect(said(95_000)).toEqual(['95 tkr', 'SEK 95k']);
  expect(said(740_000)).toEqual(['740 tkr', 'SEK 740k']);
  expect(said(1_200_000)).toEqual(['1,2 mkr', 'SEK 1.2m']);
  expect(said(12_345_678_901)).toEqual(['12,3 mdkr', 'SEK 12.3bn']);
  expect(said(-2_000_000)).toEqual(['−2 mkr', '−SEK 2m']);
});

test('to the thousand, two sums that differ are told apart', () => {
  const spaced = (text: string) => text.replaceAll(/\s/g, ' ');
  expect([1_160_000, 1_200_000, 95_000].map((value) => spaced(moneyToTheThousand('sv', value)))).toEqual([
    ...['1 160 tkr', '1 200 tkr', '95 tkr'],
  ]);
  expect([1_160_000, 95_000].map((value) => spaced(moneyToTheThousand('en', value)))).toEqual([
    ...['SEK 1,160k', 'SEK 95k'],
  ]);
});
