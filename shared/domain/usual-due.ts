import type { CalendarDay } from './time.ts';
import { workingDayBefore } from './working-days.ts';
import type { DaysOff } from './working-days.ts';

type Occasions = Readonly<{
  today: CalendarDay;
  daysOff: DaysOff;
  /** When the two meet next; null if that isn't booked. */
  next: CalendarDay | null;
  /** The customer meeting that the session prepares; null if it prepares none. */
  prepared: CalendarDay | null;
}>;

/**
 * The day that a next step gets when none is said: the working day before the two meet next, and what prepares a customer meeting at the
 * latest on the day of that meeting. Null when there is no such day ahead.
 */
export const usualDue = ({ today, daysOff, next, prepared }: Occasions): CalendarDay | null => {
  const ahead = (day: CalendarDay | null): readonly CalendarDay[] =>
    day !== null && day > today ? [day] : [];
  const before = (day: CalendarDay): CalendarDay => workingDayBefore(day, daysOff);
  const [meeting] = ahead(prepared);
  const [first = null] = [
    ...(meeting === undefined ? [] : before(meeting) > today ? [before(meeting)] : [meeting]),
    ...ahead(next && before(next)),
  ].sort();
  return first;
};
