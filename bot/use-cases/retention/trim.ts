import type { Instant } from '../../../shared/domain/time.ts';

/** Deletes what is older than that, at most `limit` rows, and returns how many it deleted. */
export type Trim = (before: Instant, limit: number) => Promise<number>;
