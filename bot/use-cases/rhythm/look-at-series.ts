import { addDays, addMinutes, dayAt, toInstant } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
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

/** The end of the second that a moment is in: what is told of within it is seen then, and what is told of later has another key. */
const secondAfter = (at: Instant): Instant => addMinutes(toInstant(`${at.slice(0, 19)}Z`), 1 / 60);

/** Has a rhythm's series looked at, once for all that is told of it within the same second. */
export const lookAtSeries = async (
  stores: Uses<{ outbox: 'add' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager'>,
  after: Instant,
): Promise<void> => {
  const second = secondAfter(after);
  await stores.outbox.add([lookAt(rhythm, second, second)]);
};

/**
 * The same for what somebody waits to see: at once, and again when the second is over, since what was done is told of several times
 * and something may have been done after it was looked at.
 */
export const lookAtSeriesNow = async (
  stores: Uses<{ outbox: 'add' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager'>,
  now: Instant,
): Promise<void> => {
  const second = secondAfter(now);
  await stores.outbox.add([lookAt(rhythm, `${second}:at-once`, now), lookAt(rhythm, second, second)]);
};

/** The comparison of a manager's calendar with what Kadens believes, in the night to that day. */
export const nightlyLook = (person: Pick<Person, 'id' | 'zone'>, day: CalendarDay): PlannedEffect => ({
  key: `watch:${person.id}:${day}`,
  effect: { kind: 'watch-calendar', person: person.id, renew: false },
  person: person.id,
  dueAt: momentInNight(person, day),
});

/** The one of the coming night. */
export const tonightsLook = (manager: Pick<Person, 'id' | 'zone'>, now: Instant): PlannedEffect =>
  nightlyLook(manager, addDays(dayAt(now, manager.zone), 1));
