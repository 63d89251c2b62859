import { addMinutes, minutesBetween } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';

/** The first wait after a failure and the longest, in minutes; each wait is twice the one before. */
const FIRST_WAIT_MINUTES = 0.5;
const LONGEST_WAIT_MINUTES = 2 * 60;
/** The share by which a wait may be longer, so that effects that failed together don't come back together. */
const JITTER = 0.2;
/** How long a failure may last before an effect is given up, in minutes; time spent waiting for working hours doesn't count. */
const GIVE_UP_AFTER_MINUTES = 24 * 60;

type Failure = Readonly<{
  /** How often it has been tried, this time included. */
  attempts: number;
  failingSince: Instant;
  now: Instant;
  /** The least wait, as the other end asks for. */
  retryAfterSeconds?: number | undefined;
}>;

/**
 * When to try again; null when it has failed so long that it is given up. That goes by time and never by count: an end that keeps
 * asking to be left alone for a second would otherwise use up every attempt in a minute. `random` gives 0 to 1.
 */
export const retryAt = (
  { attempts, failingSince, now, retryAfterSeconds = 0 }: Failure,
  random: () => number,
): Instant | null => {
  const end = addMinutes(failingSince, GIVE_UP_AFTER_MINUTES);
  if (now >= end) return null;
  const wait =
    Math.min(FIRST_WAIT_MINUTES * 2 ** (attempts - 1), LONGEST_WAIT_MINUTES) * (1 + JITTER * random());
  // The last attempt is at the end of that time, or later if the other end asks for it.
  return addMinutes(now, Math.max(Math.min(wait, minutesBetween(now, end)), retryAfterSeconds / 60));
};
