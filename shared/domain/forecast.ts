import type { DealId, GoalId, RhythmId, SessionId } from './ids.ts';
import { addDays, dayAt } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How sure the rep is that a deal comes in within the period (SKETCHES, `forecast`). */
export const forecastDegrees = ['sure', 'likely', 'possible', 'not-now'] as const;
export type ForecastDegree = (typeof forecastDegrees)[number];

/** A forecast's word about one deal, with what the deal was worth when it was said. */
export type ForecastWord = Readonly<{ deal: DealId; degree: ForecastDegree; value: number | null }>;

/** What the rep counts on for a period, as it was said in a session. */
export type Forecast = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  /** The goal whose period it is; null where there was none, and it is about a quarter. */
  goal: GoalId | null;
  from: CalendarDay;
  until: CalendarDay;
  /** What had come in by then, and what was to. */
  outcome: number;
  target: number | null;
  words: readonly ForecastWord[];
  at: Instant;
}>;

/** More deals than this are no longer coaching but a forecast call. */
export const FORECAST_WORDS_MAX = 10;

const COUNTED_ON: ReadonlySet<ForecastDegree> = new Set(['sure', 'likely']);

/** What is counted on in all, and what it comes to where everything possible comes in too. */
export const forecastSums = (
  outcome: number,
  words: readonly Readonly<{ degree: ForecastDegree | null; value: number | null }>[],
): Readonly<{ said: number; high: number }> => {
  const sum = (isIn: (degree: ForecastDegree) => boolean): number =>
    words.reduce((all, { degree, value }) => all + (degree !== null && isIn(degree) ? (value ?? 0) : 0), 0);
  return {
    said: outcome + sum((degree) => COUNTED_ON.has(degree)),
    high: outcome + sum((degree) => degree !== 'not-now'),
  };
};

/** How long before a period's end a forecast says something of how good forecasts are, in days. */
const AHEAD_DAYS = 14;

/**
 * What a period that is over was said to come to, of its forecasts, the latest first: the last one that was made while it could
 * still be affected, else the last.
 */
export const comparedForecast = (forecasts: readonly Forecast[], zone: string): Forecast | null =>
  forecasts.find(({ at, until }) => dayAt(at, zone) <= addDays(until, -AHEAD_DAYS)) ?? forecasts[0] ?? null;
