import type { PersonRef } from '../../shared/contracts/person.ts';
import type { PersonId, SessionId } from '../../shared/domain/ids.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { dayAt } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { PublishedChange } from '../../shared/contracts/live.ts';
import type { Actor } from '../identity/actor.ts';
import type { Uses } from './stores.ts';

/**
 * What one verb works with: the actor's organisation inside one transaction, which takes effect as a whole or not at all. `Needed`
 * are the store functions that it uses, its own and those of what it calls.
 */
export type UseCaseContext<Needed> = Readonly<{
  stores: Needed;
  actor: Actor;
  me: Person;
  now: Instant;
  newId: () => string;
}>;

/** One verb, over the store functions that it needs. A refusal rolls back everything it has written. */
export type UseCase<Input, Reply, Refusal extends string, Needed> = (
  context: UseCaseContext<Needed>,
  input: Input,
) => Promise<Result<Reply, Refusal, unknown>>;

/** The id of what is changed, and the version of it that the actor saw: somebody else may have been first. */
export type ExpectedVersion<Id> = Readonly<{ id: Id; version: number }>;

export type People = ReadonlyMap<PersonId, Person>;

export const nameOf = (people: People, id: PersonId): PersonRef => ({
  id,
  name: people.get(id)?.name ?? '',
});

/** The current day for that person; in UTC for somebody unknown. */
export const todayOf = (people: People, id: PersonId, now: Instant): CalendarDay =>
  dayAt(now, people.get(id)?.zone ?? 'UTC');

/** The managers and reps of those rhythms, by id. */
export const participantsOf = (
  stores: Uses<{ person: 'several' }>,
  pairs: readonly Pick<Rhythm, 'manager' | 'rep'>[],
): Promise<People> =>
  stores.person.several([...new Set(pairs.flatMap(({ manager, rep }) => [manager, rep]))]);

/** Tells both people of a rhythm that something of theirs has changed. */
export const publishToPair = (
  stores: Uses<{ publish: true }>,
  { manager, rep }: Readonly<{ manager: PersonId; rep: PersonId }>,
  noun: PublishedChange['noun'],
  session: SessionId | null = null,
): Promise<void> => stores.publish({ noun, session, people: [manager, rep] });
