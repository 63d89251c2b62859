import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typedNumber } from './typed-number.ts';

test.each([
  ['', null],
  ['1 200 000', 1_200_000],
  ['1\u00a0200', 1_200],
  ['1,200', 1_200],
  ['1.200', 1_200],
  ['1,200,000', 1_200_000],
  ['1,200.50', 1_200.5],
  ['1.200,50', 1_200.5],
  ['1,5', 1.5],
  ['-3.25', -3.25],
  ['0,125', 0.125],
  ['1234,567', 1_234.567],
  ['18 %', 18],
  ['1.2m', 1_200_000],
  ['SEK 1 200 000', 1_200_000],
  ['250 kkr', 250_000],
  ['tre', undefined],
  ['1.2.3', undefined],
  ['1,200.300', 1_200.3],
  ['1e9', undefined],
  ['0x1f', undefined],
  ['Infinity', undefined],
] as const)('“%s” is %s', (typed, value) => {
  expect(typedNumber(typed)).toBe(value);
});

test('a number that is written as it is in Swedish or in English is read as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -999_999_999, max: 999_999_999 }),
      fc.constantFrom('sv-SE', 'en-GB'),
      (value, locale) => {
        expect(typedNumber(new Intl.NumberFormat(locale).format(value))).toBe(value === 0 ? 0 : value);
      },
    ),
  );
});
