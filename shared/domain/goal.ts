import type { GoalId, PersonId } from './ids.ts';
import type { GoalLead, MetricId } from './metric.ts';
import { plannedShare } from './planned-share.ts';
import type { CalendarDay } from './time.ts';
import { isWorkingDay, noDaysOff, workingDayBefore } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

export const goalLevels = ['company', 'team', 'individual'] as const;
export type GoalLevel = (typeof goalLevels)[number];
export const goalUnits = ['money', 'percent', 'count', 'days', 'times', 'scale'] as const;
export type GoalUnit = (typeof goalUnits)[number];
/** A total adds up over the period; a rate is a level. */
export const goalKinds = ['total', 'rate'] as const;
export type GoalKind = (typeof goalKinds)[number];

export type Goal = Readonly<{
  id: GoalId;
  version: number;
  level: GoalLevel;
  /** The rep of an individual goal, the manager of a team's; null for the company's. */
  owner: PersonId | null;
  parent: GoalId | null;
  /** What it measures; null for one of their own, whose name is the goal's. */
  metric: MetricId | null;
  name: string;
  unit: GoalUnit;
  /** ISO 4217, for an amount of money; otherwise null. */
  currency: string | null;
  kind: GoalKind;
  /** True when more is better. */
  up: boolean;
  lead: GoalLead;
  baseline: number;
  target: number;
  value: number;
  /** The day of the latest figure; null while nobody has said where it stands, beside where it began when it was set. */
  saidOn: CalendarDay | null;
  /** What the value of a rate rests on: deals, for instance; null where nobody has said. */
  cases: number | null;
  from: CalendarDay;
  to: CalendarDay;
  /** How a total is planned by calendar month of the period, in shares of any sum; null to follow working days. */
  curve: readonly number[] | null;
  /** Why the goal exists, in a sentence; empty if nobody has said. */
  why: string;
}>;

export const WHY_MAX = 200;
/** No figure of a goal is further from nothing: what many of them add up to is still a number. */
export const GOAL_FIGURE_MAX = 1e15;
/** A plan by month reaches at most this far. */
export const CURVE_MONTHS_MAX = 36;
/** What money is counted in when nothing else is said. */
export const DEFAULT_CURRENCY = 'SEK';
/** The currencies that are offered; a file may have others. */
export const commonCurrencies = [DEFAULT_CURRENCY, 'NOK', 'DKK', 'EUR', 'GBP', 'USD'] as const;
/** What somebody's amounts are most often in; where that is two, the one that comes first, and kronor where there are none. */
export const usualCurrency = (currencies: readonly (string | null)[]): string => {
  const said = currencies.filter((one) => one !== null);
  const count = (currency: string): number => said.filter((one) => one === currency).length;
  return said.reduce((most, one) => (count(one) > count(most) ? one : most), said[0] ?? DEFAULT_CURRENCY);
};

/** With more than this at a time a company has a list instead of goals. */
export const COMPANY_GOALS_MAX = 3;

/** `coming` until its period begins, `ended` once that is over; between them `unreported` until a figure comes in, then by its pace. */
export const goalStatuses = [
  ...(['ahead', 'on-track', 'at-risk', 'behind', 'early', 'few', 'none'] as const),
  ...(['unreported', 'coming', 'ended'] as const),
] as const;
export type GoalStatus = (typeof goalStatuses)[number];

export type Pace = Readonly<{ progress: number; pace: number | null; status: GoalStatus }>;

/** Ahead from 110 %, on track from 95 %, at risk from 85 %, behind below; compared unrounded. */
const statusAt = (pace: number): GoalStatus =>
  pace >= 1.1 ? 'ahead' : pace >= 0.95 ? 'on-track' : pace >= 0.85 ? 'at-risk' : 'behind';

/** A goal, with its owner's days off, on which it is not expected to move. */
export type PacedGoal = Goal & Readonly<{ daysOff: DaysOff }>;

/** The part of a goal that tells where it should be on a day, and where it is. */
type GoalMeasure = Pick<
  PacedGoal,
  | ('unit' | 'kind' | 'up' | 'baseline' | 'target' | 'value' | 'saidOn' | 'cases')
  | ('from' | 'to' | 'curve' | 'daysOff')
>;

/** A rate that rests on fewer cases says too little (coaching-model §8). */
const CASES_MIN = 10;
/** Sooner than this share of the plan a total says too little. */
const EARLY_SHARE = 0.1;

/** Whether the latest figure of a goal is of the last weekday of its period, or later: else how it ended isn't known. */
export const isSaidToEnd = ({ saidOn, to }: Pick<Goal, 'saidOn' | 'to'>): boolean =>
  saidOn !== null && saidOn >= (isWorkingDay(to, noDaysOff) ? to : workingDayBefore(to, noDaysOff));

/** The share of the way that a goal has come: of a level, of its target. Not finite where it goes nowhere. */
const progressOf = ({ kind, up, baseline, target, value }: GoalMeasure): number => {
  if (kind === 'rate') return up ? value / target : target / value;
  return (value - baseline) / (target - baseline);
};

/**
 * How far a goal has come, and how that compares with where it should be at the close of `asOf`, by its plan. Progress and pace
 * are fractions; no pace before its period or after, while nothing is reported or it is too early, on too few cases, or when target equals
 * baseline.
 */
export const paceOf = (goal: GoalMeasure, asOf: CalendarDay): Pace => {
  const reached = progressOf(goal);
  const progress = Number.isFinite(reached) ? reached : 0;
  if (asOf < goal.from) return { progress, pace: null, status: 'coming' };
  if (asOf > goal.to) return { progress, pace: null, status: 'ended' };
  if (goal.saidOn === null) return { progress: 0, pace: null, status: 'unreported' };
  if (!Number.isFinite(reached)) return { progress, pace: null, status: 'none' };
  if (goal.kind === 'rate') {
    if (goal.cases !== null && goal.cases < CASES_MIN) return { progress, pace: null, status: 'few' };
    return { progress, pace: progress, status: statusAt(progress) };
  }
  const expected = plannedShare(goal, asOf);
  if (!(expected >= EARLY_SHARE)) return { progress, pace: null, status: 'early' };
  const pace = progress / expected;
  return { progress, pace, status: statusAt(pace) };
};

/** Whether a goal has a plan that follows working days now, whose pace leave changes. */
export const followsWorkingDays = (goal: GoalMeasure, asOf: CalendarDay): boolean => {
  const { pace, status } = paceOf(goal, asOf);
  return goal.kind === 'total' && (pace !== null || status === 'early');
};

export type GoalGap = Readonly<{ side: 'ahead' | 'behind' | 'even'; amount: number }>;

/** Within this share of the target a goal is on plan: nobody plans more closely. */
const EVEN_SHARE = 0.01;

/** Where a goal should be at the close of `asOf`, in its own unit: a rate at its target all along. */
export const plannedValue = (
  goal: Pick<GoalMeasure, 'kind' | 'baseline' | 'target' | 'from' | 'to' | 'curve' | 'daysOff'>,
  asOf: CalendarDay,
): number =>
  goal.kind === 'rate'
    ? goal.target
    : goal.baseline + (goal.target - goal.baseline) * plannedShare(goal, asOf);

/** How far a goal is from its plan, in its own unit; null when it has no pace. Even, too, where the gap is written as nothing. */
export const gapOf = (goal: GoalMeasure, asOf: CalendarDay): GoalGap | null => {
  if (paceOf(goal, asOf).pace === null) return null;
  const { kind, up, baseline, target, value } = goal;
  const planned = plannedValue(goal, asOf);
  const more = kind === 'rate' ? up : target > baseline;
  const amount = Math.abs(value - planned);
  const isNoneWritten = amount < (goal.unit === 'count' ? 0.5 : 0.05);
  if (isNoneWritten || amount <= EVEN_SHARE * Math.abs(target)) return { side: 'even', amount };
  return { side: value > planned === more ? 'ahead' : 'behind', amount };
};
