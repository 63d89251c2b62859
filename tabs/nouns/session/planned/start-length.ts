import { LENGTHS } from '../../../../shared/coaching/agenda-for.ts';
import { addMinutes, minutesBetween } from '../../../../shared/domain/time.ts';
import type { Instant } from '../../../../shared/domain/time.ts';

/** From how many minutes a session counts as late: before that, nobody needs another agenda. */
const LATE_FROM = 5;
const STEP = 5;

type Length = Readonly<{
  suggested: number;
  /** Whole minutes; 0 when it is not late, or its whole time has passed. */
  late: number;
}>;

/** How long a planned session should be if it begins now, in minutes: the remaining time when it is late. */
export const lengthFor = (
  { startsAt, minutes }: Readonly<{ startsAt: Instant; minutes: number }>,
  now: Instant,
): Length => {
  const passed = Math.floor(minutesBetween(startsAt, now));
  const isLate = passed > LATE_FROM && now < addMinutes(startsAt, minutes);
  const remains = Math.floor((minutes - passed) / STEP) * STEP;
  const suggested = isLate ? Math.min(minutes, Math.max(LENGTHS[0], remains)) : minutes;
  return { suggested, late: isLate ? passed : 0 };
};
