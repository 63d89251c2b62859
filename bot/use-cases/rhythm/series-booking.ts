import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/**
 * Has the series booked as the two have agreed on it. A try that waits is made now instead: it may have booked a series that was not
 * heard of, and a second booking beside it would make another. What has been agreed on since follows when it ends.
 */
export const queueBooking = async (
  stores: Uses<{ outbox: 'add' | 'hasten' }>,
  rhythm: Rhythm,
  now: Instant,
): Promise<void> => {
  const ofRhythm = `book:${rhythm.id}:`;
  if (await stores.outbox.hasten(ofRhythm, now)) return;
  await stores.outbox.add([
    {
      key: `${ofRhythm}${rhythm.version}`,
      effect: {
        kind: 'book-series',
        ...{ rhythm: rhythm.id, version: rhythm.version, cadence: rhythm.cadence },
      },
      person: rhythm.manager,
      dueAt: now,
    },
  ]);
};
