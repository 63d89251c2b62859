import { z } from 'zod/mini';
import { countedValue } from '../../domain/deal.ts';
import type { Deal, OpenDeal } from '../../domain/deal.ts';
import { dealId } from '../../domain/ids.ts';
import { calendarDay } from '../../domain/time.ts';
import type { SectionFacts } from '../section-facts.ts';
import { isPaused } from '../wanted-decision.ts';

/** A deal as one line among others. */
export const pipelineDeal = z.object({
  id: dealId,
  name: z.string(),
  value: z.nullable(z.number()),
  currency: z.string(),
  closesOn: z.nullable(calendarDay),
});
export type PipelineDeal = z.output<typeof pipelineDeal>;

export const pipelineDealOf = ({ id, name, value, currency, closesOn }: Deal): PipelineDeal => ({
  ...{ id, name, value, currency, closesOn },
});

/** The rep's open deals that count today: those that aren't paused. */
export const activeDeals = ({ sales, today }: Pick<SectionFacts, 'sales' | 'today'>): readonly OpenDeal[] =>
  sales.open.filter((deal) => !isPaused(deal, today));

/** The most paused deals listed: those taken up again first. */
const PAUSED_MAX = 20;

/** The paused deals: how many, and which are taken up again first. */
export const pausedDeals = z.object({
  count: z.int(),
  first: z.array(z.extend(pipelineDeal, { until: calendarDay })),
});
export type PausedDeals = z.output<typeof pausedDeals>;

export const pausedDealsOf = ({ sales, today }: Pick<SectionFacts, 'sales' | 'today'>): PausedDeals => {
  const paused = sales.open.flatMap((deal) =>
    isPaused(deal, today) && deal.pausedUntil !== null
      ? [{ ...pipelineDealOf(deal), until: deal.pausedUntil }]
      : [],
  );
  return {
    count: paused.length,
    first: paused
      .sort((one, other) => byText(one.until, other.until) || byValue(one, other))
      .slice(0, PAUSED_MAX),
  };
};

/** What the deals that are in kronor are worth together. */
export const valueOfDeals = (deals: readonly Pick<Deal, 'value' | 'currency'>[]): number =>
  deals.reduce((sum, deal) => sum + (countedValue(deal) ?? 0), 0);

/** How many deals a sum leaves out, by their currency. */
export const leftOut = z.array(z.object({ currency: z.string(), count: z.int() }));
export type LeftOut = z.output<typeof leftOut>;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The largest first; of equals the one that closes first. */
export const byValue = (one: PipelineDeal, other: PipelineDeal): number =>
  (countedValue(other) ?? 0) - (countedValue(one) ?? 0) ||
  byText(one.closesOn ?? '9', other.closesOn ?? '9') ||
  byText(one.id, other.id);
