import type { GoalId, PersonId } from './ids.ts';
import type { CalendarDay } from './time.ts';
import { workingDaysIn } from './working-days.ts';
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
  name: string;
  unit: GoalUnit;
  kind: GoalKind;
  /** True when more is better. */
  up: boolean;
  baseline: number;
  target: number;
  value: number;
  from: CalendarDay;
  to: CalendarDay;
  /** Why the goal exists, in a sentence; empty if nobody has said. */
  why: string;
}>;

export const WHY_MAX = 200;
/** With more than this a company has a list instead of goals. */
export const COMPANY_GOALS_MAX = 3;

export const goalStatuses = ['ahead', 'on-track', 'at-risk', 'behind', 'early', 'none'] as const;
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
  'kind' | 'up' | 'baseline' | 'target' | 'value' | 'from' | 'to' | 'daysOff'
>;

/** The share of the period's working days that have passed at the close of `asOf`; not a number if it has none. */
const elapsedShare = ({ from, to, daysOff }: GoalMeasure, asOf: CalendarDay): number =>
  workingDaysIn(from, asOf < to ? asOf : to, daysOff) / workingDaysIn(from, to, daysOff);

/**
 * How far a goal has come, and how that compares with where it should be at the close of `asOf`, counted in working days. Progress and
 * pace are fractions; no pace while it is too early or when target equals baseline.
 */
export const paceOf = (goal: GoalMeasure, asOf: CalendarDay): Pace => {
  if (goal.kind === 'rate') {
    const pace = goal.up ? goal.value / goal.target : goal.target / goal.value;
    return Number.isFinite(pace)
      ? { progress: pace, pace, status: statusAt(pace) }
      : { progress: 0, pace: null, status: 'none' };
  }
  const progress = (goal.value - goal.baseline) / (goal.target - goal.baseline);
  if (!Number.isFinite(progress)) return { progress: 0, pace: null, status: 'none' };
  const expected = elapsedShare(goal, asOf);
  if (!(expected >= 0.1)) return { progress, pace: null, status: 'early' };
  const pace = progress / expected;
  return { progress, pace, status: statusAt(pace) };
};

export type GoalGap = Readonly<{ side: 'ahead' | 'behind' | 'even'; amount: number }>;

/** Within this share of the target a goal is on plan: nobody plans more closely. */
const EVEN_SHARE = 0.01;

/** How far a goal is from its plan, in its own unit; null when it has no pace. */
export const gapOf = (goal: GoalMeasure, asOf: CalendarDay): GoalGap | null => {
  if (paceOf(goal, asOf).pace === null) return null;
  const { kind, up, baseline, target, value } = goal;
  const planned = kind === 'rate' ? target : baseline + (target - baseline) * elapsedShare(goal, asOf);
  const more = kind === 'rate' ? up : target > baseline;
  const amount = Math.abs(value - planned);
  if (amount <= EVEN_SHARE * Math.abs(target)) return { side: 'even', amount };
  return { side: value > planned === more ? 'ahead' : 'behind', amount };
};
