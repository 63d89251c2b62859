import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import { morningOf, reminderAfterKey, reminderBeforeKey } from './reminders.ts';

/** Has the cards that were sent about a commitment, as it was before it changed, show how it is now: wherever it was answered. */
export const followReminders = async (
  stores: Uses<{ outbox: 'add'; person: 'several' }>,
  { id, owner, due, version }: Commitment,
  pair: Pick<Rhythm, 'manager' | 'rep'>,
  now: Instant,
): Promise<void> => {
  if (due === null) return;
  const manager = (await stores.person.several([pair.manager])).get(pair.manager);
  const morning = manager && morningOf(manager, dayAt(now, manager.zone)).key;
  const occasion = `${id}:${version}`;
  await stores.outbox.add([
    ...(owner === pair.manager
      ? []
      : [reminderBeforeKey(id, due), reminderAfterKey(id, due)].map((key) =>
          followCardNow(key, owner, occasion, now),
        )),
    ...(morning === undefined ? [] : [followCardNow(morning, pair.manager, occasion, now)]),
  ]);
};
