import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addMinutes, minutesBetween, toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { retryAt } from './retry.ts';

const START = toInstant('2026-11-23T08:00:00.000Z');
const half = () => 0.5;

/** The moments at which an effect that always fails is tried, from the first on. */
const tries = (retryAfterSeconds?: number, random = half): readonly Instant[] => {
  const moments = [START];
  for (let now: Instant | null = START; now !== null;) {
    now = retryAt({ attempts: moments.length, failingSince: START, now, retryAfterSeconds }, random);
    if (now !== null) moments.push(now);
  }
  return moments;
};

test('each wait is twice the one before, up to two hours', () => {
  const waits = tries()
    .slice(0, 12)
    .map((at, nth, all) => minutesBetween(all[nth - 1] ?? START, at) / 1.1);
  expect(waits.map((wait) => Math.round(wait * 10) / 10)).toEqual([
    0, 0.5, 1, 2, 4, 8, 16, 32, 64, 120, 120, 120,
  ]);
});

test('an end that asks to be left alone for a second each time is tried for a day, and not fourteen times in a minute', () => {
  const moments = tries(1);
  expect(moments).toEqual(tries());
  expect(moments.at(-1)).toBe(addMinutes(START, 24 * 60));
  expect(moments.length).toBeLessThan(30);
});

test('it is never tried sooner than what is asked, nor given up before a day has passed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 0, max: 24 * 60 - 1 }),
      fc.integer({ min: 0, max: 100_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempts, passed, retryAfterSeconds, jitter) => {
        const now = addMinutes(START, passed);
        const again = retryAt({ attempts, failingSince: START, now, retryAfterSeconds }, () => jitter);
        expect(again && minutesBetween(now, again) * 60).toBeGreaterThanOrEqual(retryAfterSeconds - 0.001);
      },
    ),
  );
});

test('what failed together doesn’t come back together', () => {
  expect(tries(undefined, () => 0)[1]).not.toBe(tries(undefined, () => 1)[1]);
});
