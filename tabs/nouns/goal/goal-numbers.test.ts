import { expect, test } from 'vitest';
import { expectedBy, progressShare, typedNumber } from './goal-numbers.ts';

test('a bar is never filled beyond itself', () => {
  expect([-0.2, 0.4, 1.3].map((progress) => progressShare({ progress }))).toEqual([0, 0.4, 1]);
});

test('a number is read as it is typed in either language', () => {
  expect(typedNumber('1 200 000')).toBe(1_200_000);
  expect(typedNumber('1,5')).toBe(1.5);
  expect(typedNumber('-3.25')).toBe(-3.25);
  for (const text of ['', 'tre', '1.2.3', '1e9']) expect(typedNumber(text)).toBeNull();
});

test('the mark on the bar is where the goal was to be by now', () => {
  expect(expectedBy({ kind: 'total', progress: 0.4, pace: 0.8 })).toBeCloseTo(0.5);
  expect(expectedBy({ kind: 'total', progress: 0.4, pace: null })).toBeNull();
  expect(expectedBy({ kind: 'rate', progress: 0.4, pace: 0.4 })).toBeNull();
});
