import { addDays } from './time.ts';
import type { CalendarDay } from './time.ts';
import { workingDaysIn } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

/** When something is to happen: from one day to another, and by month where it isn't even. */
export type GoalPlan = Readonly<{
  from: CalendarDay;
  to: CalendarDay;
  curve: readonly number[] | null;
  daysOff: DaysOff;
}>;

type Span = Pick<GoalPlan, 'from' | 'to'>;

/** A period's calendar months, the first and the last as far as the period reaches. */
export const monthsIn = ({ from, to }: Span): readonly Span[] => {
  const months: Span[] = [];
  for (let first = from; first <= to;) {
    const next = `${addDays(`${first.slice(0, 8)}01` as CalendarDay, 31).slice(0, 8)}01` as CalendarDay;
    const last = addDays(next, -1);
    months.push({ from: first, to: last < to ? last : to });
    first = next;
  }
  return months;
};

/** The share of a span's working days that have passed at the close of `asOf`; not a number if it has none. */
const passed = ({ from, to }: Span, asOf: CalendarDay, daysOff: DaysOff): number =>
  workingDaysIn(from, asOf < to ? asOf : to, daysOff) / workingDaysIn(from, to, daysOff);

/**
 * The share that is planned for the close of `asOf`: by working days, or by a curve with a share a month, of any sum, which follows
 * the working days within each month. Not a number if the period has no working day, or its curve no share.
 */
export const plannedShare = ({ from, to, curve, daysOff }: GoalPlan, asOf: CalendarDay): number => {
  if (curve === null) return passed({ from, to }, asOf, daysOff);
  const whole = curve.reduce((sum, share) => sum + share, 0);
  const planned = monthsIn({ from, to }).reduce((sum, month, nth) => {
    if (asOf < month.from) return sum;
    // A month that is nothing but leave is planned to be done when it is over.
    const part = passed(month, asOf, daysOff);
    return sum + (curve[nth] ?? 0) * (Number.isNaN(part) ? Number(asOf >= month.to) : part);
  }, 0);
  return planned / whole;
};
