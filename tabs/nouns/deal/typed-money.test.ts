import { expect, test } from 'vitest';
import { typedMoney } from './typed-money.ts';

test.each([
  ['', null],
  ['450 000', 450_000],
  ['450\u00a0000 kr', 450_000],
  ['450,000', 450_000],
  ['1,2 mkr', 1_200_000],
  ['SEK 1.2m', 1_200_000],
  ['800 tkr', 800_000],
  ['mycket', undefined],
  ['9999999 mkr', undefined],
] as const)('“%s” is %s kronor', (typed, value) => {
  expect(typedMoney(typed)).toBe(value);
});
