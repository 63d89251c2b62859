import { addDays, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { looksFromNow, secondAfter } from '../outbox/look-now.ts';
import { momentInNight } from '../outbox/night.ts';
import type { PlannedEffect } from '../outbox/outbox-store.ts';
import type { Uses } from '../stores.ts';

const lookAt = (
  { id, manager }: Pick<Rhythm, 'id' | 'manager'>,
  key: string,
  dueAt: Instant,
): PlannedEffect => ({
  key: `follow:${id}:${key}`,
  effect: { kind: 'follow-series', rhythm: id },
  person: manager,
  dueAt,
});

/** Has a rhythm's series looked at, once for all notifications within the same second. */
export const lookAtSeries = async (
  stores: Uses<{ outbox: 'add' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager'>,
  after: Instant,
): Promise<void> => {
  const second = secondAfter(after);
  await stores.outbox.add([lookAt(rhythm, second, second)]);
};

/** The same for a change that somebody is waiting to see. */
export const lookAtSeriesNow = (
  stores: Uses<{ outbox: 'add' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager'>,
  now: Instant,
): Promise<void> => stores.outbox.add(looksFromNow((key, dueAt) => lookAt(rhythm, key, dueAt), now));

/** Compares a manager's calendar with Kadens' records, in the night to that day. */
export const nightlyLook = (person: Pick<Person, 'id' | 'zone'>, day: CalendarDay): PlannedEffect => ({
  key: `watch:${person.id}:${day}`,
  effect: { kind: 'watch-calendar', person: person.id, renew: false },
  person: person.id,
  dueAt: momentInNight(person, day),
});

/** The comparison in the coming night. */
export const tonightsLook = (manager: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect =>
  nightlyLook(manager, addDays(dayAt(now, manager.zone), 1));
