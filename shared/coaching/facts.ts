import type { ConversationType } from '../domain/conversation-type.ts';
import { SEEN_APART } from '../domain/rating.ts';
import { addDays, daysBetween, wholeWeeks } from '../domain/time.ts';
import { lastDayOf } from '../domain/quarter.ts';
import type { CalendarDay } from '../domain/time.ts';
import { forecastMiss, statedForecastMiss } from './forecast-facts.ts';
import type { ForecastError, PastForecast } from './forecast-facts.ts';
import type { Practice } from './practice.ts';
import type { ReasonValues, Signal, SignalId } from './reasons.ts';
import { noSales, signalsOfSales } from './sales-facts.ts';
import type { SalesFacts } from './sales-facts.ts';
import type { ConversionFall } from './stage-conversion.ts';

/**
 * The facts about a rep from which a session's type is chosen, whatever they were read from. A source that is not connected gives no facts,
 * and nothing is then said of it.
 */
export type RepFacts = Readonly<{
  /** The day on which this is known, in the rhythm's zone; null for facts that hold on whatever day is asked about. */
  asOf: CalendarDay | null;
  /** Whether the two have ever closed a session. */
  haveMet: boolean;
  /** Open commitments that somebody wants help with, and the type of session for each. */
  helpWanted: readonly Readonly<{ commitment: string; type: ConversationType }>[];
  /** The rep's commitments that are overdue or were moved in the last thirty days. */
  slipped: number;
  /** The rep's own goals for current periods; pace as a fraction of the plan. */
  goals: readonly Readonly<{ name: string; pace: number | null }>[];
  /** The periods the rep has goals for. */
  goalPeriods: readonly Readonly<{ from: CalendarDay; to: CalendarDay }>[];
  sales: SalesFacts;
  /** The latest past period that was forecast. */
  pastForecast: PastForecast | null;
  /** How far off a forecast of the latest past period was, by the rep's results. */
  forecastError: ForecastError | null;
  /** The stage from which fewer of the rep's deals go on than before. */
  conversionFall: ConversionFall | null;
  /** The state of each behaviour that the rep practises or has been rated on. */
  practices: readonly Practice[];
  /** The last day that an observation was written down; if none ever was, the day from which one could have been. */
  seenOn: CalendarDay | null;
}>;

/** The facts about a session further ahead than the next: only that the two will have met. */
export const noFacts: RepFacts = {
  asOf: null,
  ...{ haveMet: true, helpWanted: [], slipped: 0, goals: [], goalPeriods: [] },
  sales: noSales,
  pastForecast: null,
  forecastError: null,
  conversionFall: null,
  ...{ practices: [], seenOn: null },
};

/** The thresholds at which facts count for a type: shares of a goal’s pace, counts, and ages in days. */
const BEHIND = 0.85;
const ON_TRACK = 0.95;
const SLIPPED_MIN = 2;
const NEW_PERIOD_DAYS = 14;
const UNPRACTISED = { level: 2, days: 28 };
const UNSEEN_DAYS = 42;
const PERIOD_END_DAYS = { from: 8, to: 21 };

const signal = (id: SignalId, type: ConversationType, values: ReasonValues = {}): Signal => ({
  id,
  type,
  values,
});

const ofPeriods = (on: CalendarDay, today: CalendarDay): readonly Signal[] => {
  const daysTo = (last: CalendarDay): number => Math.max(0, daysBetween(today, last));
  const quarter = daysBetween(on, lastDayOf(on, 3));
  const month = daysBetween(on, lastDayOf(on, 1));
  const isEnding = quarter >= PERIOD_END_DAYS.from && quarter <= PERIOD_END_DAYS.to;
  return [
    ...(isEnding ? [signal('pipeline.period-end', 'pipeline', { days: daysTo(lastDayOf(on, 3)) })] : []),
    ...(month < PERIOD_END_DAYS.from
      ? [signal('pipeline.period-close', 'pipeline', { days: daysTo(lastDayOf(on, 1)) })]
      : []),
  ];
};

const ofGoals = ({ goals }: RepFacts): readonly Signal[] => {
  const [lowest] = goals
    .flatMap(({ name, pace }) => (pace === null ? [] : [{ name, pace }]))
    .sort((a, b) => a.pace - b.pace || (a.name < b.name ? -1 : 1));
  if (!lowest || lowest.pace >= ON_TRACK) return [];
  const id = lowest.pace < BEHIND ? 'performance.behind' : 'performance.at-risk';
  return [signal(id, 'performance', { goal: lowest.name, pace: lowest.pace })];
};

/** A goal period without goals that begins near the session, right after one that had goals. */
const ofGoalPeriods = ({ goalPeriods }: RepFacts, on: CalendarDay): readonly Signal[] => {
  const starts = goalPeriods
    .map(({ to }) => addDays(to, 1))
    .filter((from) => Math.abs(daysBetween(from, on)) <= NEW_PERIOD_DAYS)
    .filter((from) => !goalPeriods.some((period) => period.from <= from && period.to >= from))
    .sort();
  const [from] = starts;
  return from === undefined ? [] : [signal('performance.period', 'performance', { day: from })];
};

/** How far off the last forecast was; if nothing came in there is no share, and the forecast itself is told instead. */
const ofForecast = ({ pastForecast, forecastError }: RepFacts, on: CalendarDay): readonly Signal[] => {
  const stated = statedForecastMiss(forecastError, pastForecast, on);
  if (stated !== null) return [signal('pipeline.forecast-miss', 'pipeline', { share: stated })];
  const miss = forecastMiss(pastForecast, on);
  if (pastForecast === null || miss === null) return [];
  const values = miss === Infinity ? { share: 'none', value: pastForecast.said } : { share: miss };
  return [signal('pipeline.forecast-miss', 'pipeline', values)];
};

const weeksBetween = (from: CalendarDay, to: CalendarDay): number => wholeWeeks(daysBetween(from, to));

/** Behaviours that need practice and have rested, those that the two see differently, and a lack of written observations. */
const ofPractice = ({ practices, seenOn }: RepFacts, today: CalendarDay): readonly Signal[] => [
  ...practices.flatMap(({ behaviour, inFocus, level, touchedOn }) =>
    inFocus &&
    level !== null &&
    level <= UNPRACTISED.level &&
    touchedOn !== null &&
    daysBetween(touchedOn, today) >= UNPRACTISED.days
      ? [signal('skill.unpractised', 'skill', { behaviour, weeks: weeksBetween(touchedOn, today) })]
      : [],
  ),
  ...(seenOn !== null && daysBetween(seenOn, today) >= UNSEEN_DAYS
    ? [signal('skill.unseen', 'skill', { weeks: weeksBetween(seenOn, today) })]
    : []),
  ...practices
    .filter(({ gap }) => gap !== null && gap >= SEEN_APART)
    .map(({ behaviour }) => signal('skill.gap', 'skill', { behaviour })),
];

/**
 * The signals for each type in a session on that day, worded as of today. What lies ahead (a period's end, a closing, a customer meeting)
 * is judged from the session's day; what stands still is counted until today, since nobody knows what happens before the session; and
 * every number is true on the day it is read.
 */
export const signalsOf = (facts: RepFacts, on: CalendarDay): readonly Signal[] => [
  ...facts.helpWanted.map(({ commitment, type }) => signal('help', type, { commitment })),
  ...ofPeriods(on, facts.asOf ?? on),
  ...ofPractice(facts, facts.asOf ?? on),
  ...(facts.conversionFall === null
    ? []
    : [signal('skill.conversion', 'skill', { stage: facts.conversionFall.stage })]),
  ...ofGoals(facts),
  ...(facts.slipped >= SLIPPED_MIN
    ? [signal('performance.slipped', 'performance', { n: facts.slipped })]
    : []),
  ...ofGoalPeriods(facts, on),
  ...signalsOfSales(facts.sales, on, facts.asOf ?? on),
  ...ofForecast(facts, on),
  ...(facts.haveMet ? [] : [signal('performance.first', 'performance')]),
];
