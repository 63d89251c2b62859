import { expect, test } from 'vitest';
import { quantileOf } from './measured-person.ts';
import { resample } from './resample.ts';
import { seededRandom } from './seeded-random.ts';
import { rangeOf, shareOutside } from './widened-range.ts';

test.each([
  // By the printed tables: t₀.₉₅ is 2.132 with 4 degrees of freedom and 1.833 with 9, and Φ(−1.93) is 0.0268, Φ(−2.38) 0.0087.
  [5, -Math.sqrt(5 / 4) * 2.132, 0.0086],
  [10, -Math.sqrt(10 / 9) * 1.833, 0.0267],
])('with %i people less than 5 % is cut off at either end, as Hesterberg has it', (size, at, outside) => {
  expect(at).toBeCloseTo({ 5: -2.384, 10: -1.932 }[size] ?? 0, 3);
  expect(shareOutside(size)).toBeCloseTo(outside, 4);
});

test('with many people as much is cut off as in a plain percentile interval', () => {
  expect(shareOutside(10_000)).toBeCloseTo(0.05, 4);
});

test('the range is that of every draw there can be, as far as two thousand of them tell', () => {
  const changes = [-0.4, 0.1, 0.3, 0.9, 1.6];
  const everyMean = Array.from({ length: 5 ** 5 }, (_, nth) =>
    [1, 5, 25, 125, 625].reduce((sum, place) => sum + (changes[Math.floor(nth / place) % 5] ?? 0), 0),
  )
    .map((sum) => sum / 5)
    .toSorted((one, other) => one - other);
  const units = changes.map((sum) => ({ coached: { count: 1, sum }, others: { count: 0, sum: 0 } }));
  const { change, compared } = resample([units], seededRandom(7));
  const { low, mid, high } = rangeOf(change, 0.5, 5);
  const outside = shareOutside(5);
  expect(compared).toEqual([]);
  expect(mid).toBe(0.5);
  expect(low).toBeGreaterThanOrEqual(quantileOf(everyMean, outside / 2));
  expect(low).toBeLessThanOrEqual(quantileOf(everyMean, outside * 2));
  expect(high).toBeGreaterThanOrEqual(quantileOf(everyMean, 1 - outside * 2));
  expect(high).toBeLessThanOrEqual(quantileOf(everyMean, 1 - outside / 2));
});
