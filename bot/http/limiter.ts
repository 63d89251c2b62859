/** Calls that one person may make in a row, and how many come back each second. A panel makes a few a second at most. */
const BURST = 120;
const PER_SECOND = 20;
/** People remembered at once; those who have been quiet longest are forgotten first. */
const REMEMBERED = 50_000;

/** Crashes that one person's tabs may report in a row, and how many come back each second: one a minute. */
export const CRASH_BURST = 10;
export const CRASHES_PER_SECOND = 1 / 60;

/** A token bucket a person. `seconds` is a monotonic time. Gives false when the person has to wait. */
export const createLimiter = (seconds: () => number, burst = BURST, perSecond = PER_SECOND) => {
  const buckets = new Map<string, { left: number; at: number }>();
  return (person: string): boolean => {
    const at = seconds();
    const bucket = buckets.get(person) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + (at - bucket.at) * perSecond);
    buckets.delete(person);
    buckets.set(person, { left: left >= 1 ? left - 1 : left, at });
    const [oldest] = buckets.keys();
    if (buckets.size > REMEMBERED && oldest !== undefined) buckets.delete(oldest);
    return left >= 1;
  };
};
