import { z } from 'zod/mini';
import { dealOutcomes, uncounted } from '../../domain/deal.ts';
import { calendarDay } from '../../domain/time.ts';
import { reviewOutcomes } from '../deal-review.ts';
import type { SectionFacts } from '../section-facts.ts';
import { byWantedDecision, wantedDecision, wantedReasons } from '../wanted-decision.ts';
import { wantedOf } from './deal-picture.ts';
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

/** The most deals decided on in one session (SKETCHES, `wants_decision`), and the most others listed. */
const REVIEWED_MAX = 7;
const LISTED_MAX = 20;

const dealsInAll = z.object({ count: z.int(), value: z.number() });

const reviewedDeal = z.extend(pipelineDeal, {
  version: z.int(),
  reason: z.enum(wantedReasons),
  /** The decision it wants; null once it is made. */
  wants: z.nullable(wantedDecision),
  decided: z.nullable(z.enum(reviewOutcomes)),
  pausedUntil: z.nullable(calendarDay),
  outcome: z.nullable(z.enum(dealOutcomes)),
});

/** The deals that want a decision, including those decided on in this session, and the others. */
export const pipelineAlive = z.object({
  kind: z.literal('pipeline-alive'),
  paused: pausedDeals,
  deals: z.array(reviewedDeal),
  /** How many others there are, and the largest of them. */
  others: z.object({ count: z.int(), largest: z.array(pipelineDeal) }),
  before: dealsInAll,
  after: dealsInAll,
  leftOut,
});
export type PipelineAlive = z.output<typeof pipelineAlive>;

export const pipelineAliveOf = (facts: SectionFacts): PipelineAlive => {
  const active = activeDeals(facts);
  const reviews = new Map(facts.reviews.map((review) => [review.deal, review]));
  const reviewed = facts.deals.flatMap((deal) => {
    const review = reviews.get(deal.id);
    return review ? [{ deal, wants: { reason: review.wanted }, review }] : [];
  });
  const waiting = active
    .filter(({ id }) => !reviews.has(id))
    .flatMap((deal) => {
      const wants = wantedOf(facts, deal);
      return wants ? [{ deal, wants, wanted: wants }] : [];
    })
    .sort(byWantedDecision)
    .slice(0, Math.max(0, REVIEWED_MAX - reviewed.length));
  const rows = [...reviewed, ...waiting].sort(byWantedDecision);
  const listed = new Set(rows.map(({ deal }) => deal.id));
  const others = active.filter(({ id }) => !listed.has(id));
  const left = reviewed.filter(({ deal }) => !active.some(({ id }) => id === deal.id));
  const after = { count: active.length, value: valueOfDeals(active) };
  return {
    kind: 'pipeline-alive',
    paused: pausedDealsOf(facts),
    deals: rows.map((row) => ({
      ...pipelineDealOf(row.deal),
      version: row.deal.version,
      reason: row.wants.reason,
      wants: 'wanted' in row ? row.wanted : null,
      decided: 'review' in row ? row.review.decided : null,
      pausedUntil: row.deal.pausedUntil,
      outcome: row.deal.state === 'open' ? null : row.deal.state,
    })),
    others: {
      count: others.length,
      largest: others.map(pipelineDealOf).sort(byValue).slice(0, LISTED_MAX),
    },
    before: {
      count: after.count + left.length,
      value: after.value + valueOfDeals(left.map(({ deal }) => deal)),
    },
    after,
    leftOut: [...uncounted([...active, ...left.map(({ deal }) => deal)])],
  };
};
