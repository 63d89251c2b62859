import { z } from 'zod/mini';
import { FORECAST_WORDS_MAX, forecastDegrees, forecastSums } from '../../domain/forecast.ts';
import { countedValue, uncounted } from '../../domain/deal.ts';
import type { OpenDeal } from '../../domain/deal.ts';
import { calendarDay, dayAt } from '../../domain/time.ts';
import { wordsStanding } from '../forecast-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import {
  activeDeals,
  byValue,
  leftOut,
  pausedDeals,
  pausedDealsOf,
  pipelineDeal,
  pipelineDealOf,
} from './pipeline-deal.ts';

/** The most deals won in the period that are listed: the largest. */
const LISTED_MAX = 20;

const degree = z.nullable(z.enum(forecastDegrees));

/** Last time's forecast against the result, and the degree of each deal that closes in the period, with their sum. */
export const pipelineForecast = z.object({
  kind: z.literal('pipeline-forecast'),
  paused: pausedDeals,
  until: calendarDay,
  /** The latest past period: what it was forecast to come to, and what it came to. */
  past: z.nullable(z.object({ said: z.number(), became: z.number() })),
  /** The latest forecast for the current period before this session. */
  last: z.nullable(z.object({ on: calendarDay, said: z.number() })),
  /** The largest deals that close in the period, filled in from last time until something is said. */
  deals: z.array(z.extend(pipelineDeal, { degree, last: degree })),
  /** How many more close in it. */
  others: z.int(),
  won: z.object({ count: z.int(), largest: z.array(pipelineDeal) }),
  /** Whether anything was said in this session. */
  isSaid: z.boolean(),
  /** The sum counted on, the target if there is a goal, and the sum with everything possible. */
  ...{ said: z.number(), target: z.nullable(z.number()), high: z.number() },
  leftOut,
});
export type PipelineForecast = z.output<typeof pipelineForecast>;

/** The deals in a forecast for the period, the largest first: open, not paused, and closing by its end. */
export const dealsInForecast = (
  facts: Pick<SectionFacts, 'sales' | 'today' | 'forecast'>,
): readonly OpenDeal[] => {
  const { until } = facts.forecast.period;
  return activeDeals(facts)
    .filter(({ closesOn }) => closesOn !== null && closesOn <= until)
    .sort(byValue);
};

export const pipelineForecastOf = (facts: SectionFacts): PipelineForecast => {
  const { period, now, last, past } = facts.forecast;
  const closing = dealsInForecast(facts);
  const words = wordsStanding(facts.forecast);
  const before = new Map(last?.words.map((word) => [word.deal, word.degree]) ?? []);
  const won = facts.deals.filter(
    (deal) => deal.state === 'won' && period.from <= deal.on && deal.on <= period.until,
  );
  const said = closing.map((deal) => ({
    degree: words.get(deal.id)?.degree ?? null,
    value: countedValue(deal),
  }));
  return {
    kind: 'pipeline-forecast',
    paused: pausedDealsOf(facts),
    until: period.until,
    past: past && { said: past.said, became: past.became },
    last: last && {
      on: dayAt(last.at, facts.skill.zone),
      said: forecastSums(last.outcome, last.words).said,
    },
    deals: closing.slice(0, FORECAST_WORDS_MAX).map((deal) => ({
      ...pipelineDealOf(deal),
      degree: words.get(deal.id)?.degree ?? null,
      last: before.get(deal.id) ?? null,
    })),
    others: Math.max(0, closing.length - FORECAST_WORDS_MAX),
    won: { count: won.length, largest: won.map(pipelineDealOf).sort(byValue).slice(0, LISTED_MAX) },
    isSaid: now !== null,
    target: period.target,
    ...forecastSums(period.outcome, said),
    leftOut: [...uncounted(closing)],
  };
};
