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

/** What the calendar tells of one session: its meeting, that it was taken out, or nothing reliable. */
export type CalendarWord = CalendarDate | 'taken-out' | 'unknown';

/** A change that somebody made there, to be told to the two. */
export type ChangeThere = 'moved' | 'length' | 'cancelled' | 'declined';

/**
 * The result of a comparison: the session as it should be from now on, whether the calendar must be written to because our change is the
 * newer one, and what somebody changed there; null when nobody did.
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

/** One value that both sides can change, starting from what was last seen there; if both have, the later change wins. */
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
  // If it was never seen there before, a time or length chosen here for this session is to be written.
  const isOursLater = known === null ? isException(session) : (session.lastChange?.at ?? '') > date.changedAt;
  const agreed = {
    startsAt: merged(session.startsAt, date.startsAt, known?.startsAt, isOursLater),
    minutes: merged(session.minutes, date.minutes, known?.minutes, isOursLater),
  };
  const isOursNewer = !isAt(agreed, date);
  if (isAt(agreed, session)) return { session: tied, isOursNewer, change: declined };
  // A session outside the rhythm's days has no other time than its own.
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
 * Compares a session that is still ahead with its meeting in the calendar. Both start from what was last seen there (`entry`): the side
 * that has changed since wins, and of two changes the later one. So the result is the same however often it is done, in whatever order,
 * and whichever notification was lost; and what was written from here is no change there. A session cancelled here is taken out there.
 * `day` is the session's day of the rhythm; `cadence` is null when none is agreed on.
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
 * A session of a series that was in the calendar before the rhythm: the calendar's time and length win. On somebody's day off its day
 * counts as chosen, and the rhythm leaves it there.
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
