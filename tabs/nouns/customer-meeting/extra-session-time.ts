import { EXTRA_MINUTES } from '../../../shared/domain/customer-meeting.ts';
import { addMinutes, dayAt, momentOf, wallTimeAt } from '../../../shared/domain/time.ts';
import { nextFree } from '../../../shared/domain/times-that-suit.ts';
import type { TakenTime } from '../../../shared/domain/times-that-suit.ts';
import { workingDayBefore } from '../../../shared/domain/working-days.ts';
import type { Locale } from '../../platform/locale.ts';
import type { Instant } from '../../../shared/domain/time.ts';

/**
 * Suggests when to hold an extra session: at the same hour the working day before the meeting, else an hour before it, or the next half hour
 * with no other 1:1 in it; else just before the meeting.
 */
export const extraSessionTime = (
  meeting: Instant,
  now: Instant,
  { zone, daysOff }: Pick<Locale, 'zone' | 'daysOff'>,
  taken: readonly TakenTime[] = [],
): Instant => {
  const dayBefore = momentOf(
    workingDayBefore(dayAt(meeting, zone), daysOff),
    wallTimeAt(meeting, zone),
    zone,
  );
  const last = addMinutes(meeting, -EXTRA_MINUTES);
  const candidates = [dayBefore, addMinutes(meeting, -60)].map((at) => nextFree(at, EXTRA_MINUTES, taken));
  return candidates.find((at) => at > now && at <= last) ?? last;
};
