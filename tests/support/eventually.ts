import { vi } from 'vitest';

/**
 * How long a test waits for what has to come. Generous, since the machine may be busy: only what never comes is a failure.
 * `expect.poll` waits as long by itself (vitest.config.ts).
 */
export const EVENTUALLY = { timeout: 60_000 };

/** Looks again and again until it holds, and gives what was seen. */
export const eventually = <Value>(see: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(see, { ...EVENTUALLY, interval: 20 });
