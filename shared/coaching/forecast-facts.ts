import { countedValue } from '../domain/deal.ts';
import type { Deal } from '../domain/deal.ts';
import { comparedForecast, forecastSums } from '../domain/forecast.ts';
import type { Forecast, ForecastWord } from '../domain/forecast.ts';
import type { Goal } from '../domain/goal.ts';
import type { DealId, SessionId } from '../domain/ids.ts';
import type { SalesResult } from '../domain/sales-result.ts';
import { quarterOf } from '../domain/quarter.ts';
import { daysBetween } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { moneyGoalOf } from './money-goal.ts';

/** A forecast for the current period as it would be made now, without its degrees. */
export type ForecastPeriod = Pick<Forecast, 'goal' | 'from' | 'until' | 'outcome' | 'target'>;

/** What a past period was forecast to come to, and what it came to. */
export type PastForecast = Readonly<{ until: CalendarDay; said: number; became: number }>;

/** How far off a past forecast was by what another system or a file says, as a share of the outcome. */
export type ForecastError = Readonly<{ until: CalendarDay; share: number }>;

/** The two's forecasts, and their results. */
export type ForecastFacts = Readonly<{
  period: ForecastPeriod;
  /** The forecast of this session, and the latest one before it about the same period. */
  now: Forecast | null;
  last: Forecast | null;
  /** The latest past period that was forecast. */
  past: PastForecast | null;
}>;

type KnownSales = Readonly<{ goals: readonly Goal[]; deals: readonly Deal[] }>;

/** What the rep won from one day to another, both included. */
const wonBetween = (deals: readonly Deal[], from: CalendarDay, until: CalendarDay): number =>
  deals.reduce(
    (sum, deal) =>
      sum + (deal.state === 'won' && from <= deal.on && deal.on <= until ? (countedValue(deal) ?? 0) : 0),
    0,
  );

/** The period of the rep's money goal; without one, the quarter, with what was won in it. */
export const forecastPeriod = ({ goals, deals }: KnownSales, today: CalendarDay): ForecastPeriod => {
  const goal = moneyGoalOf(goals, today);
  if (goal)
    return { goal: goal.id, from: goal.from, until: goal.to, outcome: goal.value, target: goal.target };
  const { from, until } = quarterOf(today);
  return { goal: null, from, until, outcome: wonBetween(deals, from, until), target: null };
};

/** The latest past period that was forecast, from the pair's forecasts, the latest first. */
export const pastForecast = (
  { forecasts, goals, deals }: KnownSales & Readonly<{ forecasts: readonly Forecast[] }>,
  { today, zone }: Readonly<{ today: CalendarDay; zone: string }>,
): PastForecast | null => {
  const isOver = forecasts.find(({ until }) => until < today);
  const past = comparedForecast(
    forecasts.filter(({ until }) => until === isOver?.until),
    zone,
  );
  return (
    past && {
      until: past.until,
      said: forecastSums(past.outcome, past.words).said,
      became: goals.find(({ id }) => id === past.goal)?.value ?? wonBetween(deals, past.from, past.until),
    }
  );
};

/** A forecast missed if it was off by this share of the result, and it is worth saying for this many days after the period. */
const MISS_SHARE = 0.2;
const MISS_DAYS = 92;

/**
 * How far off the last forecast was, as a share of the result, if that is worth saying (coaching-model §3); Infinity when nothing came in,
 * null when it was near enough, or about an earlier period than the last.
 */
export const forecastMiss = (past: PastForecast | null, on: CalendarDay): number | null => {
  if (past === null || daysBetween(past.until, on) > MISS_DAYS) return null;
  const off = Math.abs(past.said - past.became);
  const whole = Math.abs(past.became);
  if (off <= MISS_SHARE * whole) return null;
  return whole === 0 ? Infinity : off / whole;
};

/** The metric that says how far off forecasts were, in percent of the outcome (coaching-model §8). */
export const FORECAST_ERROR = 'forecast-error';

/** The forecast error of the latest period that is over, from the rep's results of that metric. */
export const latestForecastError = (
  results: readonly Pick<SalesResult, 'to' | 'value'>[],
  today: CalendarDay,
): ForecastError | null => {
  const [last] = results.filter(({ to }) => to < today).toSorted((a, b) => (a.to < b.to ? 1 : -1));
  return last ? { until: last.to, share: Math.abs(last.value) / 100 } : null;
};

/** The share by which the last forecast was off, by what a file says, if that is worth saying; the two's own, of a period as late, takes precedence. */
export const statedForecastMiss = (
  stated: ForecastError | null,
  own: PastForecast | null,
  on: CalendarDay,
): number | null => {
  if (stated === null || (own !== null && own.until >= stated.until)) return null;
  return daysBetween(stated.until, on) <= MISS_DAYS && stated.share > MISS_SHARE ? stated.share : null;
};

/**
 * The facts about forecasts in a session; `forecasts` are the pair's, the latest first, and `goals` the rep's, including those whose period
 * is over.
 */
export const forecastFactsOf = (
  session: SessionId,
  { forecasts, ...known }: KnownSales & Readonly<{ forecasts: readonly Forecast[] }>,
  { today, zone }: Readonly<{ today: CalendarDay; zone: string }>,
): ForecastFacts => {
  const period = forecastPeriod(known, today);
  const earlier = forecasts.filter((one) => one.session !== session);
  return {
    period,
    now: forecasts.find((one) => one.session === session) ?? null,
    last: earlier.find(({ until }) => until === period.until) ?? null,
    past: pastForecast({ ...known, forecasts: earlier }, { today, zone }),
  };
};

/** The forecast for each deal that applies: this session's, or, until there is one, last time's. */
export const wordsStanding = ({
  now,
  last,
}: Pick<ForecastFacts, 'now' | 'last'>): ReadonlyMap<DealId, ForecastWord> =>
  new Map((now ?? last)?.words.map((word) => [word.deal, word]) ?? []);
