import { addMinutes, toInstant } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { PlannedEffect } from './outbox-store.ts';

/** The end of the second that `at` is in: notifications within it share one look at that time, and later ones get another key. */
export const secondAfter = (at: Instant): Instant => addMinutes(toInstant(`${at.slice(0, 19)}Z`), 1 / 60);

/**
 * Looks at once for what somebody is waiting to see, and again when the second is over: one change is notified several times, and
 * another may be made after the first look.
 */
export const looksFromNow = (
  lookAt: (key: string, dueAt: Instant) => PlannedEffect,
  now: Instant,
): readonly PlannedEffect[] => {
  const second = secondAfter(now);
  return [lookAt(`${second}:at-once`, now), lookAt(second, second)];
};
