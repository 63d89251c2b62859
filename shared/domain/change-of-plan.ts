import { arrangedAs, placesOf } from './agenda.ts';
import type { AgendaItem, AgendaPlace } from './agenda.ts';
import type { PersonId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { isMissed, isPlanned, isPlannedTimeOver } from './session.ts';
import type { CancelledSession, MissedSession, PlannedSession, Session } from './session.ts';
import { addMinutes, dayAt, minutesBetween } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

export const CANCEL_NOTE_MAX = 300;

/** The length that a session is offered before it is cancelled, in minutes. */
export const SHORT_MINUTES = 15;

/** How long a change can be taken back, in minutes: the ten seconds it is offered, and the way there. */
export const UNDO_MINUTES = 0.2;
/** How long nobody outside is told of a change, in minutes: longer than it can be taken back. */
export const HELD_BACK_MINUTES = 0.35;

/** When the last change of a session's plan can no longer be taken back and is told outside; null when there is none. */
export const settledAt = ({ lastChange }: Pick<Session, 'lastChange'>): Instant | null =>
  lastChange && addMinutes(lastChange.at, HELD_BACK_MINUTES);

type MovableSession = PlannedSession | MissedSession | CancelledSession;

const changed = (
  { state, startsAt, minutes, movedFrom, movedForDayOff, ownLength }: MovableSession,
  by: PersonId,
  at: Instant,
  places: readonly AgendaPlace[] | null = null,
): Pick<Session, 'lastChange'> => ({
  lastChange: { by, at, from: { state, startsAt, minutes, movedFrom, movedForDayOff, ownLength, places } },
});

type PlanRefusal = 'already-started' | 'not-planned';

const refuseUnplanned = ({ state }: Session) =>
  refuse<PlanRefusal>(state === 'live' ? 'already-started' : 'not-planned');

/** The session's day of the rhythm: its own, unless it was moved from that day. */
export const dayInRhythm = ({ movedFrom, startsAt }: Session, zone: string): CalendarDay =>
  movedFrom ?? dayAt(startsAt, zone);

/** Whether a session's date differs from the one in its series. */
export const isException = ({ movedFrom, ownLength }: Session): boolean => movedFrom !== null || ownLength;

/** Whether a planned session has a time or length of its own: the rhythm leaves it as it is. */
export const isPinned = (session: Session): boolean =>
  isException(session) && (session.ownLength || !session.movedForDayOff);

/** Cancels a planned session. One that nobody held was missed, and can't be cancelled afterwards. */
export const cancel = (
  session: Session,
  by: PersonId,
  cancellation: CancelledSession['cancellation'],
  at: Instant,
): Result<CancelledSession, PlanRefusal> =>
  isPlanned(session) && !isMissed(session, at)
    ? ok({ ...session, ...changed(session, by, at), state: 'cancelled', cancellation })
    : refuseUnplanned(session);

/** Kadens is told neither who took a meeting out of the calendar nor why. */
const TAKEN_OUT: CancelledSession['cancellation'] = { reason: 'calendar', note: '' };

/** Cancels a planned session whose meeting somebody took out of the calendar. It isn't known who, and can't be taken back here. */
export const cancelThere = (session: PlannedSession): CancelledSession => ({
  ...session,
  ...{ state: 'cancelled', entry: null, lastChange: null },
  cancellation: TAKEN_OUT,
});

/** A planned session at the time and length that its meeting got in the calendar; `own` is the rhythm's. */
export const movedThere = (
  session: PlannedSession,
  { startsAt, minutes }: Readonly<{ startsAt: Instant; minutes: number }>,
  own: Readonly<{ day: CalendarDay; startsAt: Instant; minutes: number }>,
): PlannedSession => ({
  ...session,
  ...{ startsAt, minutes, lastChange: null },
  // Moved back there to somebody's day off, it counts as chosen for that day.
  movedFrom: startsAt === own.startsAt && !session.movedForDayOff ? null : own.day,
  movedForDayOff: false,
  ownLength: minutes !== own.minutes,
});

/** Gives this one session another length, with the agenda that fits. `usual` is the rhythm's length, in minutes. */
export const changeLength = (
  session: Session,
  by: PersonId,
  to: Readonly<{ minutes: number; agenda: readonly AgendaItem[]; usual: number | null }>,
  at: Instant,
): Result<PlannedSession, PlanRefusal> =>
  isPlanned(session) && !isMissed(session, at)
    ? ok({
        ...session,
        ...changed(session, by, at, placesOf(session.agenda)),
        minutes: to.minutes,
        agenda: to.agenda,
        ownLength: to.minutes !== to.usual,
      })
    : refuseUnplanned(session);

const endOf = ({ startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>): Instant =>
  addMinutes(startsAt, minutes);

const withoutCancellation = (
  session: PlannedSession | CancelledSession | MissedSession,
): PlannedSession | MissedSession => {
  if (session.state !== 'cancelled') return session;
  const { cancellation, ...planned } = session;
  return { ...planned, state: 'planned' };
};

/** Whether a session can be moved: one cancelled by either of the two can't, but one taken out of the calendar can. */
const isMovable = (session: Session): session is MovableSession =>
  session.state === 'planned' ||
  session.state === 'missed' ||
  (session.state === 'cancelled' && session.cancellation.reason === 'calendar');

/**
 * What else the pair has planned. `own` is the session's day of the rhythm, and its time by the rhythm; `following` is when the rhythm's
 * next one starts, null when there is none.
 */
export type SessionsAround = Readonly<{
  own: Readonly<{ day: CalendarDay; startsAt: Instant; movedForDayOff: boolean }>;
  others: readonly Session[];
  following: Instant | null;
}>;

/**
 * Whether a session may be held at that time: after the pair's 1:1 before it and before the next one, whatever was left unheld
 * meanwhile; an extra one has no place among them. What is offered and what is taken go by this.
 */
export const hasRoom = (
  { id, origin }: Pick<Session, 'id' | 'origin'>,
  { startsAt, minutes }: Pick<Session, 'startsAt' | 'minutes'>,
  { own, others, following }: SessionsAround,
  now: Instant,
): boolean => {
  const ends = addMinutes(startsAt, minutes);
  const isInTheWay = (one: Session): boolean => {
    const [isBefore, isAfter] = [endOf(one) <= startsAt, one.startsAt >= ends];
    if (origin === 'extra' || one.origin === 'extra') return !isBefore && !isAfter;
    return one.startsAt > own.startsAt ? !isAfter : !isBefore;
  };
  const ahead = others.filter((one) => one.id !== id && isPlanned(one) && !isPlannedTimeOver(one, now));
  const isTurnInTheWay = origin !== 'extra' && following !== null && following > now && following < ends;
  return !isTurnInTheWay && !ahead.some(isInTheWay);
};

const movedTo = (
  session: MovableSession,
  by: PersonId,
  to: Instant,
  minutes: number,
  around: SessionsAround,
  at: Instant,
): Result<PlannedSession, 'time-passed' | 'clashes'> => {
  if (to <= at) return refuse('time-passed');
  if (!hasRoom(session, { startsAt: to, minutes }, around, at)) return refuse('clashes');
  const { own } = around;
  return ok({
    ...withoutCancellation(session),
    ...changed(session, by, at),
    state: 'planned',
    startsAt: to,
    movedFrom: to === own.startsAt && !own.movedForDayOff ? null : own.day,
    movedForDayOff: to === own.startsAt && own.movedForDayOff,
  });
};

/** Moves one session to another time, between the sessions before and after it. A missed one is planned again. */
export const reschedule = (
  session: Session,
  by: PersonId,
  to: Instant,
  around: SessionsAround,
  at: Instant,
): Result<PlannedSession, PlanRefusal | 'time-passed' | 'clashes'> => {
  return isMovable(session)
    ? movedTo(session, by, to, session.minutes, around, at)
    : refuseUnplanned(session);
};

/** Replaces a session cancelled by anybody with a quarter of an hour at another time, with the agenda that fits. */
export const shortInstead = (
  session: Session,
  by: PersonId,
  { startsAt, agenda }: Pick<Session, 'startsAt' | 'agenda'>,
  around: SessionsAround,
  at: Instant,
): Result<PlannedSession, PlanRefusal | 'time-passed' | 'clashes'> => {
  if (session.state !== 'cancelled') return refuseUnplanned(session);
  const moved = movedTo(session, by, startsAt, SHORT_MINUTES, around, at);
  return moved.ok ? ok({ ...moved.value, agenda, minutes: SHORT_MINUTES, ownLength: true }) : moved;
};
/**
 * Takes back the last change of the plan, while nobody outside has been told. After another length the agenda is arranged as before;
 * points added or taken back since keep their state, and so does the agenda of a session that has another type by now.
 */
export const undoChange = (
  session: Session,
  at: Instant,
): Result<
  PlannedSession | MissedSession | CancelledSession,
  'nothing-to-undo' | 'already-started' | 'too-late-to-undo'
> => {
  if (session.state === 'live' || session.state === 'closed') return refuse('already-started');
  if (session.lastChange === null) return refuse('nothing-to-undo');
  if (minutesBetween(session.lastChange.at, at) > UNDO_MINUTES) return refuse('too-late-to-undo');
  const { places, state, ...from } = session.lastChange.from;
  const agenda = (places && arrangedAs(session.agenda, places)) ?? session.agenda;
  const before = { ...withoutCancellation(session), ...from, agenda, lastChange: null };
  switch (state) {
    case 'cancelled':
      return ok({ ...before, state, cancellation: TAKEN_OUT });
    case 'missed':
      return ok({ ...before, state, notHeld: null });
    case 'planned':
      return ok({ ...before, state });
  }
};
