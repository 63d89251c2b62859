import { expect, test } from 'vitest';
import { ticksWithin } from './ticks-within.ts';

test.each([
  [1, 1],
  [4.9, 2],
  [9, 5],
  [63_000, 50_000],
  [0.34, 0.2],
])('an axis that goes to %d on both sides of zero is marked there, and at %d', (most, round) => {
  const [low = 0, zero, high = 0] = ticksWithin(most);
  expect(zero).toBe(0);
  expect(high).toBeCloseTo(round);
  expect(low).toBe(-high);
});
