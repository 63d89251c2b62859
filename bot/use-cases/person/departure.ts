import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Uses } from '../stores.ts';
import type { People } from '../use-case.ts';

/** What Teams says of somebody: it knows them, it doesn't, or it can't be told. */
export type MemberAnswer = 'known' | 'missing' | 'unclear';

/** Whether a rhythm is paused, since one of its two has left the organisation. */
export const isRhythmPaused = ({ manager, rep }: Pick<Rhythm, 'manager' | 'rep'>, people: People): boolean =>
  [manager, rep].some((id) => people.get(id)?.leftAt != null);

/** The store functions that noting a departure or a return uses. */
export type DepartureStores = Uses<{
  outbox: 'add';
  person: 'setDeparture';
  publish: true;
  rhythm: 'ofPerson';
}>;

const tellTabs = (stores: Uses<{ publish: true }>, id: PersonId, rhythms: readonly Rhythm[]): Promise<void> =>
  stores.publish({
    noun: 'person',
    session: null,
    people: [...new Set([id, ...rhythms.map((rhythm) => otherThan(rhythm, id))])],
  });

/** Somebody who was taken to have left is there: their rhythms go on from now. */
export const noteReturn = async (
  stores: DepartureStores,
  { id, leftAt }: Pick<Person, 'id' | 'leftAt'>,
  now: Instant,
): Promise<void> => {
  await stores.person.setDeparture(id, { missingSince: null, leftAt: null });
  if (leftAt === null) return;
  const rhythms = await stores.rhythm.ofPerson(id);
  await stores.outbox.add(
    rhythms.map((rhythm) => ({
      key: `returned:${rhythm.id}:${now}`,
      effect: { kind: 'plan-sessions', rhythm: rhythm.id },
      person: rhythm.rep,
      dueAt: now,
    })),
  );
  await tellTabs(stores, id, rhythms);
};

/** Somebody whom Teams has not known for at least a day has left: whoever they have a rhythm with is told once. */
const noteDeparture = async (
  stores: DepartureStores,
  { id, missingSince }: Pick<Person, 'id' | 'missingSince'>,
  now: Instant,
): Promise<void> => {
  await stores.person.setDeparture(id, { missingSince: missingSince ?? now, leftAt: now });
  const rhythms = await stores.rhythm.ofPerson(id);
  await stores.outbox.add(
    rhythms.map((rhythm) => ({
      key: `departed:${rhythm.id}:${id}:${now}`,
      effect: { kind: 'departed', rhythm: rhythm.id },
      person: otherThan(rhythm, id),
      dueAt: now,
    })),
  );
  await tellTabs(stores, id, rhythms);
};

/**
 * Takes in what Teams says of somebody. Not to be known once may be a fault of a moment: on a later day it is taken for a departure. What is
 * unclear changes nothing.
 */
export const takeInMember = async (
  stores: DepartureStores,
  person: Pick<Person, 'id' | 'missingSince' | 'leftAt'>,
  answer: MemberAnswer,
  now: Instant,
): Promise<void> => {
  const { id, missingSince, leftAt } = person;
  if (answer === 'unclear') return;
  if (answer === 'known') {
    if (missingSince !== null) await noteReturn(stores, person, now);
  } else if (missingSince === null) await stores.person.setDeparture(id, { missingSince: now, leftAt: null });
  else if (leftAt === null && dayAt(missingSince, 'UTC') < dayAt(now, 'UTC'))
    await noteDeparture(stores, person, now);
};

/** The most people that are asked about in one organisation and day. */
const ASKED_MAX = 500;

/**
 * Has Teams asked, once a day, about those whom the bot can't reach though somebody has a rhythm with them, and those that it didn't know
 * before. Nobody else: who is reached is there.
 */
export const askAboutMissing = async (
  stores: Uses<{ outbox: 'add'; person: 'inDoubt' }>,
  now: Instant,
): Promise<boolean> => {
  const today = dayAt(now, 'UTC');
  const people = await stores.person.inDoubt(today, ASKED_MAX);
  await stores.outbox.add(
    people.map((person) => ({
      key: `member:${person}:${today}`,
      effect: { kind: 'ask-member' },
      person,
      dueAt: now,
    })),
  );
  return false;
};
