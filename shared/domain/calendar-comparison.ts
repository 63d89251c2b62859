import { cancelThere, isException, movedThere } from './change-of-plan.ts';
import type { Cadence } from './rhythm.ts';
import { startsAt } from './rhythm.ts';
import { turnOf } from './rhythm-turn.ts';
import type { TurnParticipant } from './rhythm-turn.ts';
import { isBeside } from './session.ts';
import type { CalendarEntry, CancelledSession, PlannedSession } from './session.ts';
import type { CalendarDay, Instant } from './time.ts';

/** A meeting as the calendar has it now, and when it was last changed there. */
export type CalendarDate = CalendarEntry & Readonly<{ changedAt: Instant }>;

/** What the calendar says of one session: its meeting, that it was taken out, or nothing that could be relied on. */
export type CalendarWord = CalendarDate | 'taken-out' | 'unknown';

/** What somebody did there that the two are to be told of. */
export type ChangeThere = 'moved' | 'length' | 'cancelled' | 'declined';

/**
 * What a comparison comes to: the session as it is to be from now on, whether the calendar is to be written to since the newer
 * word is ours, and what somebody did there; null where nobody did anything.
 */
export type Comparison = Readonly<{
  session: PlannedSession | CancelledSession;
  isOursNewer: boolean;
  change: ChangeThere | null;
}>;

const isAt = (
  one: Pick<CalendarEntry, 'startsAt' | 'minutes'>,
  other: Pick<CalendarEntry, 'startsAt' | 'minutes'>,
): boolean => one.startsAt === other.startsAt && one.minutes === other.minutes;

const entryOf = ({ id, startsAt: at, minutes, declined }: CalendarDate): CalendarEntry => ({
  ...{ id, startsAt: at, minutes, declined },
});

const sameEntry = (one: CalendarEntry | null, other: CalendarEntry): boolean =>
  one !== null && one.id === other.id && one.declined === other.declined && isAt(one, other);

/** One thing that both can change, from what was last seen there; where both have, the later one's holds. */
const merged = <Value>(here: Value, there: Value, known: Value | undefined, isOursLater: boolean): Value => {
  if (known === undefined || (here !== known && there !== known)) return isOursLater ? here : there;
  return here === known ? there : here;
};

const ofPlanned = (
  session: PlannedSession,
  date: CalendarDate,
  cadence: Cadence | null,
  day: CalendarDay,
): Comparison => {
  const entry = entryOf(date);
  const known = session.entry;
  const tied: PlannedSession = sameEntry(known, entry) ? session : { ...session, entry };
  const declined = date.declined && known?.declined !== true ? 'declined' : null;
  // Where nobody has seen it there before, what was chosen here for this one time is to be written.
  const isOursLater = known === null ? isException(session) : (session.lastChange?.at ?? '') > date.changedAt;
  const agreed = {
    startsAt: merged(session.startsAt, date.startsAt, known?.startsAt, isOursLater),
    minutes: merged(session.minutes, date.minutes, known?.minutes, isOursLater),
  };
  const isOursNewer = !isAt(agreed, date);
  if (isAt(agreed, session)) return { session: tied, isOursNewer, change: declined };
  // What stands for no day of the rhythm is at its own time wherever it is.
  const own =
    cadence === null || isBeside(session)
      ? { day, ...agreed }
      : { day, startsAt: startsAt(cadence, day), minutes: cadence.minutes };
  return {
    session: movedThere(tied, agreed, own),
    isOursNewer,
    change: agreed.startsAt === session.startsAt ? 'length' : 'moved',
  };
};

/**
 * Compares a session that is still to come with what the calendar has for it. Both set out from what was last seen there
 * (`entry`): whichever has changed since is what holds, and of two changes the later one. So it is the same however often it is
 * done, in whatever order, and whatever notification was lost; and what was written from here is no change there. A session that
 * is cancelled here is taken out there. `day` is the day of the rhythm that it stands for, and the cadence null where nothing is agreed.
 */
export const compareWithCalendar = (
  session: PlannedSession | CancelledSession,
  word: CalendarWord,
  cadence: Cadence | null,
  day: CalendarDay,
): Comparison => {
  const unchanged: Comparison = { session, isOursNewer: false, change: null };
  if (word === 'unknown') return unchanged;
  if (session.state === 'cancelled') {
    if (word === 'taken-out')
      return session.entry === null ? unchanged : { ...unchanged, session: { ...session, entry: null } };
    return { ...unchanged, isOursNewer: true };
  }
  if (word === 'taken-out') return { session: cancelThere(session), isOursNewer: false, change: 'cancelled' };
  return ofPlanned(session, word, cadence, day);
};

/**
 * A session as a series has it that was in the calendar before the rhythm was: what is there holds. On a day that somebody is off it
 * is one that they have chosen, and the rhythm leaves it there.
 */
export const takenOver = (
  session: PlannedSession,
  entry: CalendarEntry,
  cadence: Cadence,
  day: CalendarDay,
  pair: readonly TurnParticipant[],
): PlannedSession => {
  const own = { day, startsAt: startsAt(cadence, day), minutes: cadence.minutes };
  const there = movedThere({ ...session, entry }, entry, own);
  return turnOf(cadence, day, pair).heldOn === day ? there : { ...there, movedFrom: day };
};
