import { addMinutes, toInstant } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from './outbox-store.ts';

/** The end of the second that a moment is in: what is told of within it is seen then, and what is told of later has another key. */
export const secondAfter = (at: Instant): Instant => addMinutes(toInstant(`${at.slice(0, 19)}Z`), 1 / 60);

/**
 * What somebody waits to see is looked at at once, and again when the second is over, since what was done is told of several times and
 * something may have been done after it was looked at.
 */
export const looksFromNow = (
  lookAt: (key: string, dueAt: Instant) => PlannedEffect,
  now: Instant,
): readonly PlannedEffect[] => {
  const second = secondAfter(now);
  return [lookAt(`${second}:at-once`, now), lookAt(second, second)];
};
