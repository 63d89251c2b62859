import { addDays, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
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

const lookAtAll = (manager: PersonId, why: string, dueAt: Instant): PlannedEffect => ({
  key: `watch:${manager}:${why}`,
  effect: { kind: 'watch-calendar', person: manager, renew: false },
  person: manager,
  dueAt,
});

/** Compares a manager's calendar with Kadens' records, in the coming night. */
export const tonightsLook = (manager: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect => {
  const day = addDays(dayAt(now, manager.zone), 1);
  return lookAtAll(manager.id, day, momentInNight(manager, day));
};

/**
 * The same at once, and each night from then on, since there now is something to follow. `why` gives it its own key: last night's look may
 * have found nothing to follow, and ended.
 */
export const lookFromNow = (manager: PersonId, why: string, now: Instant): PlannedEffect =>
  lookAtAll(manager, `${why}:${now}`, now);

/** Reads when a manager and their reps are out of office, in the night to that day. */
export const leaveLook = (manager: Pick<Person, 'id' | 'zone'>, day: CalendarDay): PlannedEffect => ({
  key: `leave:${manager.id}:${day}`,
  effect: { kind: 'find-leave', person: manager.id },
  person: manager.id,
  dueAt: momentInNight(manager, day),
});
