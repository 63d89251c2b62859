import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pauseDaysOffered } from '../../domain/pause-days.ts';
import { addDays } from '../../domain/time.ts';
import { isWorkingDay, noDaysOff } from '../../domain/working-days.ts';
import { reviewedDeal, unreviewedDeal } from '../deal-review.ts';
import type { DealReview, ReviewVerdict } from '../deal-review.ts';
import { pipelineAliveOf } from './pipeline-alive.ts';
import { aDeal, factsAbout, onDay } from './test-facts.ts';

const still = aDeal(1, { value: 95_000, lastActivityOn: addDays(onDay, -36) });
const slipped = aDeal(2, { value: 180_000, slips: 2 });
const moving = [aDeal(3, { value: 420_000 }), aDeal(4, { value: 310_000 })];
const deals = [still, slipped, ...moving];
const review = (deal: DealReview['deal'], known: Partial<DealReview> = {}): DealReview => ({
  ...{ deal, decided: 'alive', wanted: 'slipped', pausedBefore: null, step: null },
  ...known,
});
const namesIn = (facts: Parameters<typeof pipelineAliveOf>[0]) =>
  pipelineAliveOf(facts).deals.map(({ name, decided }) => [name, decided]);

describe('the deals that want a decision', () => {
  test('are those alone, by what they want', () => {
    const alive = pipelineAliveOf(factsAbout(deals));
    expect(alive.deals.map(({ name, wants }) => [name, wants?.reason])).toEqual([
      ['Affär 2', 'slipped'],
      ['Affär 1', 'still'],
    ]);
    expect(alive.others.largest.map(({ name }) => name)).toEqual(['Affär 3', 'Affär 4']);
  });

  test('want none once the two have said that they are alive, and keep their place', () =>
    expect(namesIn(factsAbout(deals, {}, { reviews: [review(slipped.id)] }))).toEqual([
      ['Affär 2', 'alive'],
      ['Affär 1', null],
    ]));

  test('are counted off from those there were, when they have been left or closed', () => {
    const lost = { ...still, state: 'lost' as const, on: onDay };
    const open = [slipped, ...moving];
    const after = pipelineAliveOf({
      ...factsAbout(open, {}, { reviews: [review(still.id, { decided: 'closed', wanted: 'still' })] }),
      deals: [lost, ...open],
    });
    expect([after.before, after.after]).toEqual([
      { count: 4, value: 1_005_000 },
      { count: 3, value: 910_000 },
    ]);
  });

  test('are seven in a session at most, of however many there are', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.nat(12), (count, decided) => {
        const open = Array.from({ length: count }, (_, nth) => aDeal(nth, { slips: 2 }));
        const reviews = open.slice(0, decided).map(({ id }) => review(id));
        const { deals: listed, others } = pipelineAliveOf(factsAbout(open, {}, { reviews }));
        expect(listed).toHaveLength(Math.max(reviews.length, Math.min(7, count)));
        expect(listed.length + others.count).toBe(count);
      }),
      { numRuns: 20 },
    ));
});

test('what is decided about a deal can be taken back whole', () =>
  fc.assert(
    fc.property(
      fc.constantFrom<ReviewVerdict>(
        { is: 'alive' },
        { is: 'paused', until: addDays(onDay, 30) },
        { is: 'closed', outcome: 'let-go' },
      ),
      fc.option(fc.integer({ min: -60, max: 0 })),
      (verdict, days) => {
        const deal = aDeal(1, { pausedUntil: days === null ? null : addDays(onDay, days) });
        const decided = reviewedDeal(deal, verdict, onDay);
        if (!decided.ok) throw new Error(decided.refusal);
        const taken = review(deal.id, { decided: verdict.is, pausedBefore: deal.pausedUntil });
        expect(unreviewedDeal(decided.value, taken, onDay)).toEqual(deal);
      },
    ),
  ));

test('a pause is offered until two months begin on a working day, from a month ahead', () => {
  expect(pauseDaysOffered(onDay, noDaysOff)).toEqual(['2027-02-01', '2027-03-01']);
  fc.assert(
    fc.property(fc.nat(3000), (days) => {
      const today = addDays(onDay, days);
      const [first, second] = pauseDaysOffered(today, noDaysOff);
      if (!first || !second) throw new Error('none');
      expect(first >= addDays(today, 30) && second > first && second <= addDays(today, 120)).toBe(true);
      expect([first, second].every((one) => isWorkingDay(one, noDaysOff))).toBe(true);
    }),
  );
});
