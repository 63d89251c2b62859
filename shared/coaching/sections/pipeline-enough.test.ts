import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largeDeals } from '../../domain/deal.ts';
import type { OpenDeal } from '../../domain/deal.ts';
import { addDays } from '../../domain/time.ts';
import { aDeal, factsAbout, onDay } from './test-facts.ts';
import { pipelineEnoughOf } from './pipeline-enough.ts';

const until = addDays(onDay, 28);
const deals = [
  aDeal(1, { value: 420_000, closesOn: addDays(onDay, 15) }),
  aDeal(2, { value: 310_000, closesOn: until }),
  aDeal(3, { value: 180_000, closesOn: addDays(until, 21) }),
  aDeal(4, { value: 95_000, closesOn: null }),
];
const target = { whole: 1_200_000, remaining: 460_000, until };

test('the pipeline is the deals that close by the goal’s last day against what remains to it', () => {
  const enough = pipelineEnoughOf(factsAbout(deals, { target }));
  expect(enough).toMatchObject({ target: { remaining: 460_000, until }, times: 1.5, gap: 650_000 });
  expect([enough.closing, enough.later].map(({ count, value }) => [count, value])).toEqual([
    [2, 730_000],
    [2, 275_000],
  ]);
  expect(enough.closing.largest.map(({ name }) => name)).toEqual(['Affär 1', 'Affär 2']);
});

test('a reached goal is compared with nothing, and tells what the next quarter has', () => {
  const reached = pipelineEnoughOf(factsAbout(deals, { target: { ...target, remaining: 0 } }));
  expect(reached).toMatchObject({ times: 0, gap: 0, next: 180_000 });
});

test('where there is no goal there is nothing to compare with', () =>
  expect(pipelineEnoughOf(factsAbout(deals)).target).toBeNull());

test('a paused deal is in no sum, and the sums together are every other open deal, however many', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          value: fc.nat(1_000_000),
          in: fc.option(fc.integer({ min: -30, max: 300 })),
          paused: fc.boolean(),
        }),
        { maxLength: 500 },
      ),
      (made) => {
        const open = made.map(({ value, in: days, paused }, nth) =>
          aDeal(nth, {
            value,
            closesOn: days === null ? null : addDays(onDay, days),
            pausedUntil: paused ? addDays(onDay, 20) : null,
          }),
        );
        const { closing, later } = pipelineEnoughOf(factsAbout(open, { target }));
        const counted = made.filter(({ paused }) => !paused);
        expect(closing.value + later.value).toBe(counted.reduce((sum, { value }) => sum + value, 0));
        expect(closing.count + later.count).toBe(counted.length);
        expect(Math.max(closing.largest.length, later.largest.length)).toBeLessThanOrEqual(20);
      },
    ),
    { numRuns: 30 },
  ));

test('deals in another currency are in no sum and large to nobody, and the sum says how many it leaves out', () => {
  const euro = [8, 9].map((nth) => aDeal(nth, { value: 5_000_000, currency: 'EUR', closesOn: until }));
  const facts = (open: readonly OpenDeal[]) => factsAbout(open, { target });
  const crowns = [aDeal(1, { value: 420, closesOn: until })];
  const [without, withEuro] = [
    pipelineEnoughOf(facts(crowns)),
    pipelineEnoughOf(facts([...crowns, ...euro])),
  ];
  expect(withEuro.closing.value).toBe(420);
  expect(withEuro.times).toBe(without.times);
  expect(withEuro.leftOut).toEqual([{ currency: 'EUR', count: 2 }]);
  expect(without.leftOut).toEqual([]);
  expect(largeDeals([...crowns, ...euro], null).map(({ currency }) => currency)).toEqual(['SEK']);
});
