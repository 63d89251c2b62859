import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { addDays, dayAt, wallTimeAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';

/** Whose next 1:1 it is, how long theirs usually take, and the time of day and zone they usually meet in. */
export type PairToBook = Readonly<{
  rhythmId: string;
  rep: PersonRef;
  minutes: number;
  time: WallTime;
  zone: string;
  /** The first day that makes sense; null for as soon as possible. */
  soonest: CalendarDay | null;
}>;

/** The fewest days from a session to the next. */
const APART = 7;

/** The pair of a session, to meet again at the same time of day. */
export const pairToBook = ({
  rhythmId,
  rep,
  startsAt,
  minutes,
  plan: { usualMinutes, zone },
}: Pick<SessionView, 'rhythmId' | 'rep' | 'startsAt' | 'minutes' | 'plan'>): PairToBook => ({
  ...{ rhythmId, rep, zone },
  minutes: usualMinutes ?? minutes,
  time: wallTimeAt(startsAt, zone),
  soonest: addDays(dayAt(startsAt, zone), APART),
});
