import { z } from 'zod/mini';
import { uncounted } from '../../domain/deal.ts';
import type { OpenDeal } from '../../domain/deal.ts';
import { addDays, calendarDay } from '../../domain/time.ts';
import { coverageOf } from '../coverage.ts';
import type { SectionFacts } from '../section-facts.ts';
import {
  activeDeals,
  byValue,
  leftOut,
  pausedDeals,
  pausedDealsOf,
  pipelineDeal,
  pipelineDealOf,
  valueOfDeals,
} from './pipeline-deal.ts';

/** The most deals listed behind a sum: the largest. */
const LISTED_MAX = 20;
/** The length of the next period that is looked at, in days: a quarter. */
const NEXT_PERIOD_DAYS = 92;

const dealSum = z.object({ count: z.int(), value: z.number(), largest: z.array(pipelineDeal) });
export type DealSum = z.output<typeof dealSum>;

/** The pipeline against what remains to the rep's money target. */
export const pipelineEnough = z.object({
  kind: z.literal('pipeline-enough'),
  paused: pausedDeals,
  /** Null if the rep has no money target for the period. */
  target: z.nullable(z.object({ remaining: z.number(), until: calendarDay })),
  /** The open deals that close by the period's end; without a target, all that have a day. */
  closing: dealSum,
  later: dealSum,
  /** The value that closes within a quarter after the period. */
  next: z.number(),
  times: z.number(),
  gap: z.number(),
  leftOut,
});
export type PipelineEnough = z.output<typeof pipelineEnough>;

const sumOfDeals = (deals: readonly OpenDeal[]): DealSum => ({
  count: deals.length,
  value: valueOfDeals(deals),
  largest: deals.map(pipelineDealOf).sort(byValue).slice(0, LISTED_MAX),
});

export const pipelineEnoughOf = (facts: SectionFacts): PipelineEnough => {
  const { target } = facts.sales;
  const active = activeDeals(facts);
  const until = target?.until ?? null;
  const closes = ({ closesOn }: OpenDeal): boolean =>
    closesOn !== null && (until === null || closesOn <= until);
  const later = active.filter((deal) => !closes(deal));
  const { times, gap } = coverageOf(active, target ?? { remaining: 0, until: facts.today });
  return {
    kind: 'pipeline-enough',
    paused: pausedDealsOf(facts),
    target: target && { remaining: target.remaining, until: target.until },
    closing: sumOfDeals(active.filter(closes)),
    later: sumOfDeals(later),
    next:
      until === null
        ? 0
        : valueOfDeals(later.filter(({ closesOn }) => (closesOn ?? '9') <= addDays(until, NEXT_PERIOD_DAYS))),
    ...{ times, gap },
    leftOut: [...uncounted(active)],
  };
};
