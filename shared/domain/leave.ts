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

/** Days of leave in a row, first and last included. */
export type LeaveDays = Pick<Leave, 'from' | 'to'>;

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

const daysOf = ({ from, to }: LeaveDays): readonly CalendarDay[] =>
  Array.from({ length: daysBetween(from, to) + 1 }, (_, nth) => addDays(from, nth));

/** Whether nothing is worked between two days. */
const isInRow = (day: CalendarDay, next: CalendarDay, isWorked: (day: CalendarDay) => boolean): boolean => {
  for (let between = addDays(day, 1); between < next; between = addDays(between, 1))
    if (isWorked(between)) return false;
  return true;
};

/**
 * The leave that takes working days from a period, as far as it lies there, in order. `isWorked` tells the days that would be worked
 * without it. Days with nothing but days off between them are in a row.
 */
export const leaveWithin = (
  leaves: readonly LeaveDays[],
  { from, to }: LeaveDays,
  isWorked: (day: CalendarDay) => boolean,
): readonly LeaveDays[] => {
  const days = [...new Set(leaves.flatMap(daysOf))].filter(
    (day) => from <= day && day <= to && isWorked(day),
  );
  return days.sort().reduce<readonly LeaveDays[]>((rows, day) => {
    const last = rows.at(-1);
    return last && isInRow(last.to, day, isWorked)
      ? [...rows.slice(0, -1), { from: last.from, to: day }]
      : [...rows, { from: day, to: day }];
  }, []);
};

/** Adds every day of leave to the days off. */
export const withLeave = (off: DaysOff, leaves: readonly Leave[]): DaysOff => {
  if (leaves.length === 0) return off;
  const whole = new Set([...off.whole, ...leaves.flatMap(daysOf)]);
  return { whole: [...whole].sort(), half: off.half.filter((day) => !whole.has(day)) };
};
