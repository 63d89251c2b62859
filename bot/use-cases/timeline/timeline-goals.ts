import { goalStandingOf } from '../../../shared/coaching/sections/goal-standing.ts';
import type { TimelineGoal } from '../../../shared/contracts/timeline.ts';
import { plannedValue } from '../../../shared/domain/goal.ts';
import type { PacedGoal } from '../../../shared/domain/goal.ts';
import type { GoalValue } from '../../../shared/domain/goal-value.ts';
import { addDays, daysBetween } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { TIMELINE_MOST } from '../../../shared/domain/timeline.ts';
import type { DaySpan } from '../../../shared/domain/timeline.ts';
import type { Uses } from '../stores.ts';

const WEEK = 7;

/** The days on which a goal's plan is drawn, as far as they are seen: its first, each week after it, and its last. */
const planDays = (goal: DaySpan, span: DaySpan): readonly CalendarDay[] => {
  const before = Math.max(0, Math.floor(daysBetween(goal.from, span.from) / WEEK));
  const until = addDays(span.to, WEEK);
  const days: CalendarDay[] = [];
  for (let day = addDays(goal.from, before * WEEK); day < goal.to && day <= until; day = addDays(day, WEEK))
    days.push(day);
  return goal.to <= until ? [...days, goal.to] : days;
};

const isWithin = ({ from, to }: DaySpan, goal: DaySpan): boolean => goal.from <= to && goal.to >= from;

/** Where a goal stood: once a day, from the last value before the span on, since the course enters from there; nowhere while nothing is reported. */
const courseOf = (
  goal: PacedGoal,
  stood: readonly GoalValue[],
  span: DaySpan,
  today: CalendarDay,
): TimelineGoal['values'] => {
  if (goal.saidOn === null) return [];
  const byDay = new Map(
    stood.filter((one) => one.goal === goal.id).map(({ asOf, value }) => [asOf, value] as const),
  );
  const values = [...byDay].map(([day, value]) => ({ day, value }));
  const before = values.findLastIndex(({ day }) => day < span.from);
  const seen = values.slice(Math.max(0, before), values.length).slice(-TIMELINE_MOST.values);
  return seen.length > 0 ? seen : [{ day: today < goal.to ? today : goal.to, value: goal.value }];
};

/** A rep's goals as a timeline shows them: those of its days, the ones that end last first. */
export const timelineGoals = async (
  stores: Uses<{ goal: 'valuesSince' }>,
  goals: readonly PacedGoal[],
  span: DaySpan,
  today: CalendarDay,
): Promise<TimelineGoal[]> => {
  const shown = goals
    .filter((goal) => isWithin(span, goal))
    .sort((a, b) => (a.to < b.to ? 1 : a.to > b.to ? -1 : a.name.localeCompare(b.name)))
    .slice(0, TIMELINE_MOST.goals);
  const [first] = shown.map(({ from }) => from).sort();
  const stood =
    first === undefined
      ? []
      : await stores.goal.valuesSince(
          shown.map(({ id }) => id),
          first,
        );
  return shown.map((goal) => ({
    ...goalStandingOf(goal, today),
    ...{ up: goal.up, baseline: goal.baseline, from: goal.from },
    values: courseOf(goal, stood, span, today),
    plan: planDays(goal, span).map((day) => ({ day, value: plannedValue(goal, day) })),
  }));
};
