import type { Deal } from '../domain/deal.ts';
import { comparedForecast, forecastSums } from '../domain/forecast.ts';
import type { Forecast, ForecastWord } from '../domain/forecast.ts';
import type { Goal } from '../domain/goal.ts';
import type { DealId, SessionId } from '../domain/ids.ts';
import { quarterOf } from '../domain/quarter.ts';
import { daysBetween } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { moneyGoalOf } from './money-goal.ts';

/** A forecast for the period that goes on, as it would be said now, without its words. */
export type ForecastPeriod = Pick<Forecast, 'goal' | 'from' | 'until' | 'outcome' | 'target'>;

/** What a period that is over was said to come to, and what it came to. */
export type PastForecast = Readonly<{ until: CalendarDay; said: number; became: number }>;

/** What the two have forecast, and what became of it. */
export type ForecastFacts = Readonly<{
  period: ForecastPeriod;
  /** What was said in this session, and the last time before it about the same period. */
  now: Forecast | null;
  last: Forecast | null;
  /** The latest period that is over and was forecast. */
  past: PastForecast | null;
}>;

type KnownSales = Readonly<{ goals: readonly Goal[]; deals: readonly Deal[] }>;

/** What the rep won from one day to another, both counted. */
const wonBetween = (deals: readonly Deal[], from: CalendarDay, until: CalendarDay): number =>
  deals.reduce(
    (sum, deal) =>
      sum + (deal.state === 'won' && from <= deal.on && deal.on <= until ? (deal.value ?? 0) : 0),
    0,
  );

/** The period of the rep's money goal; where there is none, the quarter, with what was won in it. */
export const forecastPeriod = ({ goals, deals }: KnownSales, today: CalendarDay): ForecastPeriod => {
  const goal = moneyGoalOf(goals, today);
  if (goal)
    return { goal: goal.id, from: goal.from, until: goal.to, outcome: goal.value, target: goal.target };
  const { from, until } = quarterOf(today);
  return { goal: null, from, until, outcome: wonBetween(deals, from, until), target: null };
};

/** The latest period that is over and was forecast, by the pair's forecasts, the latest first. */
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

/** From which part of what a period came to a forecast of it missed, and for how many days after it that is worth saying. */
const MISS_SHARE = 0.2;
const MISS_DAYS = 92;

/**
 * How far off the last forecast was, as a share of what the period came to, where that is worth a word (coaching-model §3);
 * Infinity where nothing came in, null where it was near enough, or lies further back than the last period.
 */
export const forecastMiss = (past: PastForecast | null, on: CalendarDay): number | null => {
  if (past === null || daysBetween(past.until, on) > MISS_DAYS) return null;
  const off = Math.abs(past.said - past.became);
  const whole = Math.abs(past.became);
  if (off <= MISS_SHARE * whole) return null;
  return whole === 0 ? Infinity : off / whole;
};

/** What is known of forecasts in a session; `forecasts` are the pair's, the latest first, `goals` the rep's, also those whose period is over. */
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

/** What stands about each deal: what was said in this session, else, before anything was, what was said last time. */
export const wordsStanding = ({
  now,
  last,
}: Pick<ForecastFacts, 'now' | 'last'>): ReadonlyMap<DealId, ForecastWord> =>
  new Map((now ?? last)?.words.map((word) => [word.deal, word]) ?? []);
