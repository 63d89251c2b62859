import { expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';

const at = (place: number): number => place;

test('what has room stands alone, in its own place', () => {
  expect(clustersOf([0, 24, 60], at, 24)).toEqual([
    { at: 0, items: [0] },
    { at: 24, items: [24] },
    { at: 60, items: [60] },
  ]);
});

test('what stands too near becomes one, in the middle', () => {
  expect(clustersOf([0, 20, 100], at, 24)).toEqual([
    { at: 10, items: [0, 20] },
    { at: 100, items: [100] },
  ]);
});

test('a gathering that moves too near what is before it takes that in as well', () => {
  const places = [0, 30, 44, 47, 90, 91, 93, 94, 200];
  const clusters = clustersOf(places, at, 24);
  expect(clusters.flatMap(({ items }) => items)).toEqual(places);
  for (const [nth, cluster] of clusters.entries())
    expect(cluster.at - (clusters[nth - 1]?.at ?? -Infinity)).toBeGreaterThanOrEqual(24);
});
