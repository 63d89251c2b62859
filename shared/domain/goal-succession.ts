import { isSaidToEnd, paceOf } from './goal.ts';
import type { Goal } from './goal.ts';
import { overlap } from './goal-terms.ts';
import { calendarMonthOf, lastDayIn, monthsEarlier } from './month.ts';
import { addDays, daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';
import { noDaysOff } from './working-days.ts';

/** How long a goal whose period is over is told of, in days, where none follows it: a quarter (decision 65). */
const TOLD_DAYS = 92;

type Period = Readonly<{ from: CalendarDay; to: CalendarDay }>;

/** The words of a name that say when: they differ from one period to the next. */
const WHEN =
  /\b(?:[QKH][1-4]|(?:19|20)\d\d|jan(?:uari|uary)?|feb(?:ruari|ruary)?|mars|march|april|ma[jy]|jun[ie]|jul[iy]|augusti?|september|o[kc]tober|november|december)\b/giu;

/** What a goal measures: one of the model's metrics, else what it is called, but for when. */
const measureOf = ({ metric, name }: Pick<Goal, 'metric' | 'name'>): string =>
  metric ?? name.replace(WHEN, '').replace(/\s+/gu, ' ').trim().toLowerCase();

type Succeeding = Pick<Goal, 'level' | 'owner' | 'metric' | 'name' | 'from' | 'to'>;

/** Whether a goal follows another: of the same thing, for the same people, and later. */
export const succeeds = (goal: Succeeding, earlier: Succeeding): boolean =>
  goal.level === earlier.level &&
  goal.owner === earlier.owner &&
  measureOf(goal) === measureOf(earlier) &&
  goal.from > earlier.from &&
  goal.to > earlier.to;

/** The goals whose period is over and that nothing follows yet, the latest first: at most a quarter after. */
export const endedGoals = <One extends Goal>(goals: readonly One[], today: CalendarDay): readonly One[] =>
  goals
    .filter(
      (goal) =>
        goal.to < today &&
        daysBetween(goal.to, today) <= TOLD_DAYS &&
        !goals.some((other) => succeeds(other, goal)),
    )
    .sort((one, other) =>
      one.to === other.to ? one.name.localeCompare(other.name) : one.to < other.to ? 1 : -1,
    );

/** The period right after one, as long: whole months are followed by as many. */
const periodAfter = ({ from, to }: Period): Period => {
  const first = calendarMonthOf(from);
  const last = calendarMonthOf(to);
  const next = addDays(to, 1);
  if (from !== first || to !== lastDayIn(last))
    return { from: next, to: addDays(next, daysBetween(from, to)) };
  const count = (year: string, month: string): number => Number(year) * 12 + Number(month);
  const months = count(last.slice(0, 4), last.slice(5, 7)) - count(first.slice(0, 4), first.slice(5, 7));
  return { from: next, to: lastDayIn(monthsEarlier(calendarMonthOf(next), -months)) };
};

/** The next period as long as one that is over, that isn't over too. */
export const nextPeriod = (period: Period, today: CalendarDay): Period => {
  let next = periodAfter(period);
  while (next.to < today) next = periodAfter(next);
  return next;
};

/** What a goal's next one serves: what it served itself, while that goes on, else what follows that; null where there is none. */
export const nextServed = <One extends Goal>(
  goal: Goal,
  goals: readonly One[],
  today: CalendarDay,
): One | null => {
  const served = goals.find(({ id }) => id === goal.parent);
  const next = nextPeriod(goal, today);
  if (!served) return null;
  return (
    [served, ...goals.filter((other) => succeeds(other, served))].find((other) => overlap(other, next)) ??
    null
  );
};

/**
 * How a goal ended: it was reached, nearly or not; too few cases to say, nothing to compare with, or nobody said where it stood, or where
 * it stood at the end.
 */
export const goalOutcomes = ['reached', 'nearly', 'missed', 'few', 'none', 'unsaid', 'outdated'] as const;
export type GoalOutcome = (typeof goalOutcomes)[number];

/** From this share of the way on a goal was nearly reached: what is on plan while it goes on. */
const NEARLY = 0.95;

/** How a goal ended, by what was last said of it. What counts up and had got there stays there, whatever came later. */
export const outcomeOf = (goal: Goal): GoalOutcome => {
  if (goal.saidOn === null) return 'unsaid';
  const { progress, status } = paceOf({ ...goal, daysOff: noDaysOff }, goal.to);
  const isThere = goal.kind === 'total' && goal.target > goal.baseline && progress >= 1;
  if (!isThere && !isSaidToEnd(goal)) return 'outdated';
  if (status === 'few' || status === 'none') return status;
  if (progress >= 1) return 'reached';
  return progress >= NEARLY ? 'nearly' : 'missed';
};
