import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ComingHours } from '../../shared/coaching/balance/coming-hours.ts';
import { planHours } from '../../shared/coaching/balance/plan-hours.ts';
import { bestByTrying } from './enumerate-plans.fixture.ts';
import { solveWithin } from './solve-within.fixture.ts';

/** As many as take a second or two. */
const TRIED = 30;

const rep = (weeks: number) =>
  fc.record({
    length: fc.constantFrom(10, 15, 20, 30, 45, 50),
    interval: fc.integer({ min: 1, max: 3 }),
    due: fc.array(fc.nat({ max: weeks - 1 }), { maxLength: 2 }),
    need: fc.constantFrom(0, 50, 58, 85, 100),
    booked: fc.array(fc.record({ week: fc.nat({ max: weeks - 1 }), minutes: fc.constantFrom(15, 30, 45) }), {
      maxLength: 2,
    }),
  });

const fewHours: fc.Arbitrary<ComingHours> = fc
  .constantFrom([1, 3], [2, 3], [3, 2], [4, 1], [3, 1])
  .chain(([weeks = 1, reps = 1]) =>
    fc.record({
      weeks: fc.array(fc.record({ capacity: fc.constantFrom(0, 15, 37, 45, 60, 75, 90) }), {
        ...{ minLength: weeks, maxLength: weeks },
      }),
      reps: fc
        .array(rep(weeks), { minLength: reps, maxLength: reps })
        .map((made) => made.map((one, nth) => ({ ...one, id: `rep ${nth}` }))),
    }),
  );

const minutesIn = async (hours: ComingHours) => {
  const outcome = await planHours(hours, solveWithin(10));
  if (outcome.state !== 'planned') return null;
  expect(outcome.isOptimal).toBe(true);
  return hours.reps.map(({ id }) =>
    hours.weeks.map(
      (_, week) => outcome.plan.sessions.find((one) => one.rep === id && one.week === week)?.minutes ?? 0,
    ),
  );
};

test('the plan is the one that is found by trying every plan there is, down to the last tie', async () => {
  await fc.assert(
    fc.asyncProperty(fewHours, async (hours) => {
      expect(await minutesIn(hours)).toEqual(bestByTrying(hours));
    }),
    { numRuns: TRIED },
  );
});
