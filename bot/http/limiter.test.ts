import { expect, test } from 'vitest';
import { createLimiter, weightOf } from './limiter.ts';

test('who asks too much waits, and may go on after that; nobody else has to', () => {
  let now = 0;
  const { mayAsk } = createLimiter(() => now, 2, 1);
  expect([mayAsk('ali'), mayAsk('ali'), mayAsk('ali'), mayAsk('sara')]).toEqual([true, true, false, true]);
  now = 1;
  expect([mayAsk('ali'), mayAsk('ali')]).toEqual([true, false]);
});

test('a large reply counts as much as many small ones', () => {
  expect([weightOf(0), weightOf(16_383), weightOf(16_384), weightOf(160_000)]).toEqual([0, 0, 1, 9]);
  let now = 0;
  const { mayAsk, charge } = createLimiter(() => now, 4, 1);
  expect(mayAsk('ali')).toBe(true);
  charge('ali', 6);
  now = 3;
  expect(mayAsk('ali')).toBe(false);
  now = 4;
  expect(mayAsk('ali')).toBe(true);
});
