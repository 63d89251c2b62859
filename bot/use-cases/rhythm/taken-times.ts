import type { TakenTimeView } from '../../../shared/contracts/times-that-suit.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { isOpen, isParticipant, otherThan } from '../../../shared/domain/session.ts';
import { addDays, momentOf, wallTime } from '../../../shared/domain/time.ts';
import type { CalendarDay } from '../../../shared/domain/time.ts';
import type { Uses } from '../stores.ts';
import { nameOf, participantsOf } from '../use-case.ts';

type Days = Readonly<{ from: CalendarDay; to: CalendarDay; zone: string }>;

const MIDNIGHT = wallTime.parse('00:00');

/** The 1:1s that either of a rhythm's two has with somebody else in those days; with whom only where they are the reader's own. */
export const takenTimes = async (
  stores: Uses<{ person: 'several'; rhythm: 'ofPerson'; session: 'ofRhythms' }>,
  rhythm: Pick<Rhythm, 'id' | 'manager' | 'rep'>,
  { from, to, zone }: Days,
  reader: PersonId,
): Promise<TakenTimeView[]> => {
  const theirs = [
    ...(await stores.rhythm.ofPerson(rhythm.manager)),
    ...(await stores.rhythm.ofPerson(rhythm.rep)),
  ];
  const others = new Set(theirs.map(({ id }) => id).filter((id) => id !== rhythm.id));
  const until = momentOf(addDays(to, 1), MIDNIGHT, zone);
  const sessions = await stores.session.ofRhythms([...others], momentOf(from, MIDNIGHT, zone), until);
  const open = sessions.filter(isOpen);
  const people = await participantsOf(stores, open);
  return open.map((session) => ({
    startsAt: session.startsAt,
    minutes: session.minutes,
    with: isParticipant(session, reader) ? nameOf(people, otherThan(session, reader)) : null,
  }));
};
