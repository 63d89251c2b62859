import { maySeeRhythm } from '../../../shared/domain/visibility.ts';
import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { nextOf } from '../rhythm/rhythm-view.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { Uses } from '../stores.ts';

/** The next planned session of a 1:1, and with whom it is. */
export type ComingSession = Readonly<{ session: Session; rhythm: Rhythm; other: PersonRef }>;

/** The next planned session of each of the actor's 1:1s that has one, the soonest first. */
export const comingSessions = async ({
  stores,
  me,
  now,
}: UseCaseContext<Uses<{ person: 'several'; rhythm: 'ofPerson'; session: 'ofRhythms' }>>): Promise<
  readonly ComingSession[]
> => {
  const rhythms = (await stores.rhythm.ofPerson(me.id)).filter((rhythm) => maySeeRhythm(rhythm, me.id));
  const people = await participantsOf(stores, rhythms);
  const sessions = await stores.session.ofRhythms(
    rhythms.map(({ id }) => id),
    now,
  );
  return rhythms
    .flatMap((rhythm) => {
      const session = nextOf(
        sessions.filter((one) => one.rhythm === rhythm.id),
        now,
      );
      return session ? [{ session, rhythm, other: nameOf(people, otherThan(rhythm, me.id)) }] : [];
    })
    .sort((one, other) => (one.session.startsAt < other.session.startsAt ? -1 : 1));
};
