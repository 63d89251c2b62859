import { expect, test } from 'vitest';
import { costInWords } from './cost-in-words.ts';

const said = (cost: number) =>
  [costInWords('sv', cost), costInWords('en', cost)].map((text) => text.replace(/\s/g, ' '));

test('a cost is said to the hundredth, and a little is never nothing', () => {
  expect(said(1_234_567)).toEqual(['1,23 kr', 'SEK 1.23']);
  expect(said(3)).toEqual(['0,01 kr', 'SEK 0.01']);
  expect(said(0)).toEqual(['0,00 kr', 'SEK 0.00']);
});
