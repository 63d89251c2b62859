/** How many calls one person may make in a row, and how many they regain each second. A panel makes a few a second at most. */
const BURST = 120;
const PER_SECOND = 20;
/** How many people are remembered; those who have been quiet longest are forgotten first. */
const REMEMBERED = 50_000;

/** How many crashes one person's tabs may report in a row, and how many they regain each second: one a minute. */
export const CRASH_BURST = 10;
export const CRASHES_PER_SECOND = 1 / 60;

/** A reply counts as one more call for each of this many bytes: most of ours are smaller. */
const BYTES_A_CALL = 16_384;

/** How many more calls a reply of that size counts as. By size, not by time: a busy machine is nobody's fault. */
export const weightOf = (bytes: number): number => Math.floor(bytes / BYTES_A_CALL);

export type Limiter = Readonly<{
  /** False when the person has to wait. */
  mayAsk: (person: string) => boolean;
  /** Counts a call's weight beyond the call itself; it is paid before the next one. */
  charge: (person: string, weight: number) => void;
}>;

/** A token bucket for each person. `seconds` is a monotonic clock. */
export const createLimiter = (seconds: () => number, burst = BURST, perSecond = PER_SECOND): Limiter => {
  const buckets = new Map<string, { left: number; at: number }>();
  const leftOf = (person: string, at: number): number => {
    const bucket = buckets.get(person) ?? { left: burst, at };
    return Math.min(burst, bucket.left + (at - bucket.at) * perSecond);
  };
  const keep = (person: string, left: number, at: number): void => {
    buckets.delete(person);
    buckets.set(person, { left, at });
    const [oldest] = buckets.keys();
    if (buckets.size > REMEMBERED && oldest !== undefined) buckets.delete(oldest);
  };
  return {
    mayAsk: (person) => {
      const at = seconds();
      const left = leftOf(person, at);
      keep(person, left >= 1 ? left - 1 : left, at);
      return left >= 1;
    },
    charge: (person, weight) => {
      const at = seconds();
      // However large one reply was, a few seconds make up for it.
      if (weight > 0) keep(person, Math.max(-burst, leftOf(person, at) - weight), at);
    },
  };
};
