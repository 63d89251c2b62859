import { z } from 'zod/mini';
import { largeDeals } from '../../domain/deal.ts';
import { forecastDegrees } from '../../domain/forecast.ts';
import type { ForecastDegree } from '../../domain/forecast.ts';
import { daysBetween } from '../../domain/time.ts';
import { wordsStanding } from '../forecast-facts.ts';
import { EARLY_DAYS } from '../sales-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import { activeDeals, byValue, pipelineDeal, pipelineDealOf } from './pipeline-deal.ts';

/** The most deals offered, always including those that are chosen. */
const OFFERED_MAX = 20;

/** The deals in the order in which time pays off, which of them the two have chosen, and which have a next step. */
export const pipelineFocus = z.object({
  kind: z.literal('pipeline-focus'),
  deals: z.array(
    z.extend(pipelineDeal, {
      /** The rep's degree for it, if it closes in the period. */
      degree: z.nullable(z.enum(forecastDegrees)),
      isChosen: z.boolean(),
      hasNextStep: z.boolean(),
    }),
  ),
  /** How many there are in all. */
  count: z.int(),
});
export type PipelineFocus = z.output<typeof pipelineFocus>;

/**
 * The order in which time pays most (SKETCHES, `time_pays`): likely deals, which can be lost; possible ones, which can be won; large new
 * ones; the rest. Sure deals need it least.
 */
const payingOrder = (degree: ForecastDegree | null, isLargeAndNew: boolean): number => {
  if (degree === 'likely') return 0;
  if (degree === 'possible') return 1;
  if (degree === 'sure') return 4;
  return isLargeAndNew ? 2 : 3;
};

export const pipelineFocusOf = (facts: SectionFacts): PipelineFocus => {
  const { today, sales, forecast } = facts;
  const active = activeDeals(facts);
  const words = wordsStanding(forecast);
  const large = new Set(largeDeals(active, sales.target?.whole ?? null).map(({ id }) => id));
  const chosen = new Set(facts.priorities);
  const ordered = active
    .map((deal) => {
      const { id, closesOn, createdOn } = deal;
      const isInPeriod = closesOn !== null && closesOn <= forecast.period.until;
      const degree = isInPeriod ? (words.get(id)?.degree ?? null) : null;
      const isNew = large.has(id) && daysBetween(createdOn, today) <= EARLY_DAYS;
      return {
        order: payingOrder(degree, isNew),
        deal: { ...pipelineDealOf(deal), degree, isChosen: chosen.has(id) },
      };
    })
    .sort((one, other) => one.order - other.order || byValue(one.deal, other.deal))
    .map(({ deal }) => deal);
  const offered = ordered.filter(({ isChosen }, nth) => isChosen || nth < OFFERED_MAX);
  return {
    kind: 'pipeline-focus',
    deals: offered.map((deal) => ({ ...deal, hasNextStep: sales.withNextStep.has(deal.id) })),
    count: ordered.length,
  };
};
