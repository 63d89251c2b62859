import { vi } from 'vitest';

/**
 * How long a test waits for what must come. Generous, since the machine may be busy: only what never comes is a failure. `expect.poll`
 * waits as long by default (vitest.config.ts).
 */
export const EVENTUALLY = { timeout: 60_000 };

/** Checks again and again until it holds, and returns what was seen. */
export const eventually = <Value>(see: () => Value | Promise<Value>): Promise<Value> =>
  vi.waitFor(see, { ...EVENTUALLY, interval: 20 });
