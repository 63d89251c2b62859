import type { DealId, GoalId, RhythmId, SessionId } from './ids.ts';
import { addDays, dayAt } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

/** How sure the rep is that a deal comes in within the period (SKETCHES, `forecast`). */
export const forecastDegrees = ['sure', 'likely', 'possible', 'not-now'] as const;
export type ForecastDegree = (typeof forecastDegrees)[number];

/** A forecast for one deal, with the deal's value when it was made. */
export type ForecastWord = Readonly<{ deal: DealId; degree: ForecastDegree; value: number | null }>;

/** What the rep counts on for a period, as said in a session. */
export type Forecast = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  /** The goal whose period it is; null when there was none, and the period is a quarter. */
  goal: GoalId | null;
  from: CalendarDay;
  until: CalendarDay;
  /** What had come in by then, and what should. */
  outcome: number;
  target: number | null;
  words: readonly ForecastWord[];
  at: Instant;
}>;

/** With more deals than this it is no longer coaching but a forecast call. */
export const FORECAST_WORDS_MAX = 10;

const COUNTED_ON: ReadonlySet<ForecastDegree> = new Set(['sure', 'likely']);

/** The sum of what is counted on, and of that and everything possible. */
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

/** How long before a period's end a forecast still tests how good forecasts are, in days. */
const AHEAD_DAYS = 14;

/**
 * The forecast to compare a past period's outcome with: the latest made while the outcome could still be affected, else the latest.
 * `forecasts` has the latest first.
 */
export const comparedForecast = (forecasts: readonly Forecast[], zone: string): Forecast | null =>
  forecasts.find(({ at, until }) => dayAt(at, zone) <= addDays(until, -AHEAD_DAYS)) ?? forecasts[0] ?? null;
