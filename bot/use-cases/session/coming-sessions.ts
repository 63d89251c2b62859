import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import { MINUTES_MAX } from '../../../shared/domain/rhythm.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isPlanned, isPlannedTimeOver, otherThan } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** A planned session of a 1:1, and with whom it is. */
export type ComingSession = Readonly<{ session: Session; rhythm: Rhythm; other: PersonRef }>;

type ComingStores = Uses<{ person: 'several'; rhythm: 'ofPerson'; session: 'ofRhythms' }>;

/** The planned sessions of the actor's 1:1s whose time is not over, the soonest first. */
export const ownPlannedSessions = async ({
  stores,
  me,
  now,
}: UseCaseContext<ComingStores>): Promise<readonly ComingSession[]> => {
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const people = await participantsOf(stores, rhythms);
  const sessions = await stores.session.ofRhythms(
    rhythms.map(({ id }) => id),
    addMinutes(now, -MINUTES_MAX),
  );
  return sessions
    .filter((session) => isPlanned(session) && !isPlannedTimeOver(session, now))
    .flatMap((session) => {
      const rhythm = rhythms.find(({ id }) => id === session.rhythm);
      return rhythm ? [{ session, rhythm, other: nameOf(people, otherThan(rhythm, me.id)) }] : [];
    })
    .sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1));
};

/** The next of them in each 1:1 that has one; on that day of the actor's, where one is given. */
export const comingSessions = async (
  context: UseCaseContext<ComingStores>,
  on: CalendarDay | null = null,
): Promise<readonly ComingSession[]> => {
  const planned = (await ownPlannedSessions(context)).filter(
    ({ session }) => on === null || dayAt(session.startsAt, context.me.zone) === on,
  );
  return planned.filter(({ rhythm }, nth) => planned.findIndex((one) => one.rhythm.id === rhythm.id) === nth);
};
