import { isPlanned, otherThan } from '../../../shared/domain/session.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { Commitment } from '../../../shared/domain/commitment.ts';
import { dayAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { weekOf } from '../../../shared/domain/week.ts';
import type { ChatMessageOf, CommitmentLine } from '../chat-message.ts';
import { commitmentView } from '../commitment/commitment-view.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';
import { sessionLine } from './session-line.ts';

/**
 * Composes somebody's overview of the week that `day` is in: their sessions that are left of it, what they have promised for it, and what
 * others have promised them by its end; with what they are late with, where that is asked for. Null when there is nothing to say.
 */
export const composeWeek = async (
  stores: Uses<{
    commitment: 'openIn';
    person: 'several';
    rhythm: 'ofPerson';
    session: 'ofRhythms';
  }>,
  person: Person,
  day: CalendarDay,
  now: Instant,
  isLateToo = false,
): Promise<ChatMessageOf<'week'> | null> => {
  const { from, to } = weekOf(day);
  const rhythms = await stores.rhythm.ofPerson(person.id);
  const people = await participantsOf(stores, rhythms);
  const ids = rhythms.map(({ id }) => id);
  const sessions = (await stores.session.ofRhythms(ids, now))
    .filter((session) => isPlanned(session) && dayAt(session.startsAt, person.zone) <= to)
    .sort((one, other) => (one.startsAt < other.startsAt ? -1 : 1));
  const open = (await stores.commitment.openIn(ids)).filter(
    ({ due, disputedAt }) => disputedAt === null && due !== null && due <= to,
  );
  const line = (one: Commitment): CommitmentLine[] => {
    const rhythm = rhythms.find(({ id }) => id === one.rhythm);
    return rhythm ? [commitmentView(one, rhythm, people, person.id, now)] : [];
  };
  const own = open.filter(
    ({ owner, due }) => owner === person.id && due !== null && (isLateToo || from <= due),
  );
  const theirs = open.filter(({ owner }) => owner !== person.id);
  if (sessions.length + own.length + theirs.length === 0) return null;
  return {
    ...{ kind: 'week', day, own: own.flatMap(line), theirs: theirs.flatMap(line) },
    sessions: sessions.flatMap((session) => {
      const rhythm = rhythms.find(({ id }) => id === session.rhythm);
      if (!rhythm) return [];
      return [{ ...sessionLine(session), other: nameOf(people, otherThan(rhythm, person.id)) }];
    }),
  };
};
