import type { TimelineGoal } from '../../../../shared/contracts/timeline.ts';
import type { CalendarDay } from '../../../../shared/domain/time.ts';

type DayValue = TimelineGoal['values'][number];

/** A goal over time: what it stood at, from where it began, and what its plan says. */
export type GoalCourse = Readonly<{
  values: readonly DayValue[];
  plan: readonly DayValue[];
  /** The least and the most of all that is drawn. */
  low: number;
  high: number;
}>;

/** A total begins at its baseline; nobody knows what a rate was before it was first said. */
export const goalCourse = ({ kind, from, baseline, target, values, plan }: TimelineGoal): GoalCourse => {
  const [first] = values;
  const begins = kind === 'total' && first !== undefined && first.day > from;
  const course = begins ? [{ day: from, value: baseline }, ...values] : values;
  const all = [...course, ...plan].map(({ value }) => value);
  const ends = kind === 'total' ? [baseline, target] : [target];
  return { values: course, plan, low: Math.min(...all, ...ends), high: Math.max(...all, ...ends) };
};

/** How high a value is drawn: 0 at the bottom, 1 at the top; half-way when nothing differs. */
export const heightOf = (value: number, { low, high }: Pick<GoalCourse, 'low' | 'high'>): number =>
  high === low ? 0.5 : (value - low) / (high - low);

/** What the plan said on a day, between the days it is drawn by; null outside its period. */
export const plannedOn = (day: CalendarDay, plan: readonly DayValue[]): number | null => {
  const next = plan.findIndex((one) => one.day >= day);
  const after = plan[next];
  if (after === undefined) return null;
  if (after.day === day) return after.value;
  const before = plan[next - 1];
  if (before === undefined) return null;
  const share = (Date.parse(day) - Date.parse(before.day)) / (Date.parse(after.day) - Date.parse(before.day));
  return before.value + share * (after.value - before.value);
};
