import { EXTRA_MINUTES } from '../../../shared/domain/customer-meeting.ts';
import { addMinutes, dayAt, momentOf, wallTimeAt } from '../../../shared/domain/time.ts';
import { workingDayBefore } from '../../../shared/domain/working-days.ts';
import type { Locale } from '../../platform/locale.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/**
 * Suggests when to hold an extra session: at the same hour the working day before the meeting, else an hour before it, else just before.
 */
export const extraSessionTime = (
  meeting: Instant,
  now: Instant,
  { zone, daysOff }: Pick<Locale, 'zone' | 'daysOff'>,
): Instant => {
  const dayBefore = momentOf(
    workingDayBefore(dayAt(meeting, zone), daysOff),
    wallTimeAt(meeting, zone),
    zone,
  );
  const candidates = [dayBefore, addMinutes(meeting, -60)];
  return candidates.find((at) => at > now) ?? addMinutes(meeting, -EXTRA_MINUTES);
};
