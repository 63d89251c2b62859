import type { RhythmId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';

/**
 * Books the series as the two have agreed on it. A waiting attempt is made now instead: it may have booked a series without hearing
 * of it, and a second booking beside it would create another. What was agreed on since is booked when that attempt ends.
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

/** How the keys start of what puts Kadens into the chat of a rhythm's series. */
export const joiningKeys = (id: RhythmId): string => `join:${id}:`;
