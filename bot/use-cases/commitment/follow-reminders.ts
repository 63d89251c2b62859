import type { Commitment } from '../../../shared/domain/commitment.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { addDays, dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import { followCardNow } from '../outbox/follow-card.ts';
import type { Uses } from '../stores.ts';
import {
  helpWantedKey,
  morningOf,
  reminderAfterKey,
  reminderAgainKey,
  reminderBeforeKey,
} from './reminders.ts';

/** More days than anybody is reminded ahead: before that no reminder can have come again. */
const REMINDED_WITHIN_DAYS = 14;

/** Has the cards that were sent about a commitment, as it was before it changed, show how it is now: wherever it was answered. */
export const followReminders = async (
  stores: Uses<{ outbox: 'add'; person: 'several' }>,
  { id, owner, due, version, helpWantedAt }: Commitment,
  pair: Pick<Rhythm, 'manager' | 'rep'>,
  now: Instant,
): Promise<void> => {
  const manager = (await stores.person.several([pair.manager])).get(pair.manager);
  const morning = manager && morningOf(manager, dayAt(now, manager.zone)).key;
  const occasion = `${id}:${version}`;
  const first =
    due === null || owner === pair.manager ? [] : [reminderBeforeKey(id, due), reminderAfterKey(id, due)];
  const again =
    due !== null && due <= addDays(dayAt(now, 'UTC'), REMINDED_WITHIN_DAYS)
      ? [reminderAgainKey('before', id, due), reminderAgainKey('after', id, due)]
      : [];
  await stores.outbox.add([
    ...[...first, ...again].map((key) => followCardNow(key, owner, occasion, now)),
    ...(helpWantedAt === null
      ? []
      : [followCardNow(helpWantedKey(id, helpWantedAt), otherThan(pair, owner), occasion, now)]),
    ...(morning === undefined ? [] : [followCardNow(morning, pair.manager, occasion, now)]),
  ]);
};
