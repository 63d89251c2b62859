import type { Instant } from '../../../shared/domain/time.ts';

/** Deletes what is older than that, at most so many rows, and gives how many there were. */
export type Trim = (before: Instant, limit: number) => Promise<number>;
