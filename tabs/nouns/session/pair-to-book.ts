import type { PersonRef } from '../../../shared/contracts/person.ts';
import type { SessionView } from '../../../shared/contracts/session-view.ts';
import { addDays, dayAt, wallTimeAt } from '../../../shared/domain/time.ts';
import type { CalendarDay, WallTime } from '../../../shared/domain/time.ts';

/** Whose next 1:1 it is, how long one of theirs takes, and at what time of day in which zone they usually meet. */
export type PairToBook = Readonly<{
  rhythmId: string;
  rep: PersonRef;
  minutes: number;
  time: WallTime;
  zone: string;
  /** The first day that makes sense; null where the sooner the better. */
  soonest: CalendarDay | null;
}>;

/** How many days after a session the next one makes sense at the soonest. */
const APART = 7;

/** The pair of a session, meeting again as they met then. */
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
