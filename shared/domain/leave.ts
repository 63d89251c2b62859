import type { LeaveId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addDays, daysBetween } from './time.ts';
import type { CalendarDay } from './time.ts';
import type { DaysOff } from './working-days.ts';

/**
 * Days on which somebody is away, first and last included. Why is nobody's business. `inCalendar`: found in their calendar; otherwise they
 * entered it here.
 */
export type Leave = Readonly<{ id: LeaveId; from: CalendarDay; to: CalendarDay; inCalendar: boolean }>;

/** How long one leave may be, in days: as far ahead as sessions are looked for after it. */
export const LEAVE_DAYS_MAX = 500;
/** The most current and coming leaves that somebody may have. */
export const LEAVES_MAX = 30;

/** Checks a leave that somebody enters: one that has begun is allowed, one that is over is not. */
export const planLeave = (
  leave: Leave,
  others: readonly Leave[],
  today: CalendarDay,
): Result<Leave, 'period-empty' | 'day-in-the-past' | 'leave-too-long' | 'enough-leave'> => {
  if (leave.to < leave.from) return refuse('period-empty');
  if (leave.to < today) return refuse('day-in-the-past');
  if (daysBetween(leave.from, leave.to) >= LEAVE_DAYS_MAX) return refuse('leave-too-long');
  if (others.filter(({ to }) => to >= today).length >= LEAVES_MAX) return refuse('enough-leave');
  return ok(leave);
};

/** The last day of somebody's leave on that day, with leaves that follow it directly; null when they are not away. */
export const awayUntil = (leaves: readonly Leave[], day: CalendarDay): CalendarDay | null => {
  const last = leaves
    .filter(({ from, to }) => from <= day && day <= to)
    .reduce<CalendarDay | null>((latest, { to }) => (latest !== null && latest >= to ? latest : to), null);
  return last === null ? null : (awayUntil(leaves, addDays(last, 1)) ?? last);
};

const daysOf = ({ from, to }: Leave): readonly CalendarDay[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => addDays(from, nth));

/** Adds every day of leave to the days off. */
export const withLeave = (off: DaysOff, leaves: readonly Leave[]): DaysOff => {
  if (leaves.length === 0) return off;
  const whole = new Set([...off.whole, ...leaves.flatMap(daysOf)]);
  return { whole: [...whole].sort(), half: off.half.filter((day) => !whole.has(day)) };
};
