import type { AgendaItem, AgendaPlace } from './agenda.ts';
import { enter } from './agenda.ts';
import type { ConversationType } from './conversation-type.ts';
import type { AgendaItemId, CustomerMeetingId, PersonId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addMinutes, dayAt, minutesBetween } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

export const sessionStates = ['planned', 'live', 'closed', 'cancelled', 'missed'] as const;
export type SessionState = (typeof sessionStates)[number];

/** Why a session is cancelled. Illness is none of Kadens' business: it is one of the ways to be away. */
export const cancelReasons = ['customer', 'clash', 'time', 'away', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** How useful a session can be, as its rep says it: five is the most. */
export const usefulnessScores = [1, 2, 3, 4, 5] as const;
export type UsefulnessScore = (typeof usefulnessScores)[number];

/** The plan that a change can be taken back to. */
export type Plan = Readonly<{
  /** `cancelled`: taken out of the calendar, since no other cancelled session can be changed. */
  state: 'planned' | 'missed' | 'cancelled';
  startsAt: Instant;
  minutes: number;
  movedFrom: CalendarDay | null;
  movedForDayOff: boolean;
  ownLength: boolean;
  /** How the agenda was arranged; null if the change left it as it was. */
  places: readonly AgendaPlace[] | null;
}>;

/** The last change of the plan: who made it, when, and the plan before it. */
export type PlanChange = Readonly<{ by: PersonId; at: Instant; from: Plan }>;

/** A meeting as the organiser's calendar has it: `declined` is the rep's answer there. */
export type CalendarEntry = Readonly<{ id: string; startsAt: Instant; minutes: number; declined: boolean }>;

/** What every session has, whatever its state. */
type AnySession = Readonly<{
  id: SessionId;
  version: number;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  /** When the two stopped meeting as manager and rep; null while they do. */
  rhythmEndedAt: Instant | null;
  type: ConversationType;
  templateVersion: number;
  startsAt: Instant;
  minutes: number;
  /** Who leads: the section this person chooses is the one in hand. */
  leader: PersonId;
  /** Its meeting when the calendar was last read or written; null while it has none, or nobody has looked. */
  entry: CalendarEntry | null;
  agenda: readonly AgendaItem[];
  /** Who chose the type; null while it is the recommended one. */
  chosenBy: PersonId | null;
  /** Its day of the rhythm, while it is at another time than the rhythm's; null at its own. */
  movedFrom: CalendarDay | null;
  /** Whether it was moved because somebody is off that day, not by anybody: it goes back once nobody is. */
  movedForDayOff: boolean;
  /** Whether it has a length of its own; otherwise it has the rhythm's. */
  ownLength: boolean;
  /** The last change of the plan; null when there was none, or it was taken back. */
  lastChange: PlanChange | null;
  /** The customer meeting that a session of type preparation is for. */
  customerMeeting: CustomerMeetingId | null;
}>;

/**
 * Planned as the rhythm's next one; on its own when nothing was planned (`single`), which is a 1:1 like any other but has no day of the
 * rhythm; or as an extra quarter of an hour before a customer meeting. Neither of the last two shifts the rhythm's.
 */
export type PlannedOrigin = 'rhythm' | 'single' | 'extra';
/** Where a session comes from: one that nobody had planned is begun on the spot, or entered afterwards. */
export type SessionOrigin = PlannedOrigin | 'on-the-spot' | 'afterwards';

export type PlannedSession = AnySession & Readonly<{ state: 'planned'; origin: PlannedOrigin }>;

/** A session that has begun, with the type recommended at that time. */
type StartedSession = Readonly<{
  origin: Exclude<SessionOrigin, 'afterwards'>;
  startedAt: Instant;
  recommended: ConversationType;
}>;

/** Signs that somebody is there: typing, an answer, going to a section. An open tab is none. */
type SignsOfLife = Readonly<{
  /** The last one, to the minute. */
  lastSignAt: Instant;
  /** Whether anything has been written or answered: going to a section leaves nothing behind. */
  hasContent: boolean;
}>;
/** `isClosing`: whether the two are at its closing, where what they have agreed on is read back to both. */
export type LiveSession = AnySession &
  Readonly<{ state: 'live'; isClosing: boolean }> &
  StartedSession &
  SignsOfLife;

/** What the two are asked about a session that is over: whether they finished, or whether it was held at all. */
export const endQuestions = ['finished', 'held'] as const;
export type EndQuestion = (typeof endQuestions)[number];

/** What a session has once it is over. One held without the panel and entered later had no recommended type. */
type Ending = Readonly<{
  state: 'closed';
  closedAt: Instant;
  /** Why it closed without a next step. */
  noStepReason: string | null;
  /** The rep's own rating, one to five; null until it is given. */
  usefulness: number | null;
  /** Whether nobody ended it: it ended by itself. */
  endedByItself: boolean;
  /** The question still unanswered; while it is 'held', the session doesn't count. */
  endQuestion: EndQuestion | null;
  /** When somebody last did something in it; null if that isn't known. */
  lastSignAt: Instant | null;
}> &
  (StartedSession | Readonly<{ origin: 'afterwards'; startedAt: Instant }>);

/** A session that was held. */
export type ClosedSession = AnySession & Ending;

export type CancelledSession = AnySession &
  Readonly<{
    state: 'cancelled';
    origin: PlannedOrigin;
    /** `calendar`: somebody took it out there, and Kadens was told no reason. */
    cancellation: Readonly<{ reason: CancelReason | 'calendar'; note: string }>;
  }>;

/** That a session was over and one of the two said that it wasn't held: who, and how it had ended, so that it can be taken back. */
export type NotHeld = Readonly<{ by: PersonId; ending: Ending }>;

/** Never held: nobody began it, or one of the two said so. */
export type MissedSession = AnySession &
  Readonly<{ state: 'missed'; origin: PlannedOrigin; notHeld: NotHeld | null }>;

/** One coaching 1:1. */
export type Session = PlannedSession | LiveSession | ClosedSession | CancelledSession | MissedSession;

export const NO_STEP_REASON_MAX = 500;

export const isParticipant = (session: Pick<Session, 'manager' | 'rep'>, person: PersonId): boolean =>
  session.manager === person || session.rep === person;

export const otherThan = (session: Pick<Session, 'manager' | 'rep'>, person: PersonId): PersonId =>
  session.manager === person ? session.rep : session.manager;

export const isPlanned = (session: Session): session is PlannedSession => session.state === 'planned';
export const isLive = (session: Session): session is LiveSession => session.state === 'live';
export const isClosed = (session: Session): session is ClosedSession => session.state === 'closed';

/** Whether a session counts as one that was held. */
export const isHeld = (session: Session): session is ClosedSession =>
  isClosed(session) && session.endQuestion !== 'held';

/** Whether the two are still to end it: it is live, or it ended by itself and they are asked whether they finished. */
export const isUnfinished = (session: Session): boolean =>
  isLive(session) || (isClosed(session) && session.endQuestion === 'finished');

/** Whether things can still be added to the session. */
export const isOpen = (session: Session): session is PlannedSession | LiveSession =>
  isPlanned(session) || isLive(session);

/** Whether it was planned beside the rhythm, without a day of it. */
export const isBeside = ({ origin }: Session): boolean => origin === 'single' || origin === 'extra';

/** When a session began; null for one that has not. */
export const startOf = (session: Session): Instant | null =>
  isLive(session) || isClosed(session) ? session.startedAt : null;

/** Begins a planned session, with its first section in hand; `origin` is given when nobody had planned it. */
export const begin = (
  session: PlannedSession,
  by: PersonId,
  recommended: ConversationType,
  at: Instant,
  origin: LiveSession['origin'] = session.origin,
): LiveSession => ({
  ...session,
  state: 'live',
  origin,
  startedAt: at,
  lastSignAt: at,
  hasContent: false,
  isClosing: false,
  leader: by,
  recommended,
  agenda: enter(session.agenda, session.agenda[0]?.id ?? null, at),
});

export const start = (
  session: Session,
  by: PersonId,
  recommended: ConversationType,
  at: Instant,
): Result<LiveSession, 'already-started' | 'not-planned'> => {
  if (isPlanned(session)) return ok(begin(session, by, recommended, at));
  return refuse(isLive(session) ? 'already-started' : 'not-planned');
};

/** The session with a sign of life at `at`; only a live one keeps it. */
export const withSign = <S extends Session>(session: S, at: Instant): S =>
  isLive(session) ? { ...session, lastSignAt: at } : session;

/** The session with content; that matters only for a live one. */
export const withContent = <S extends Session>(session: S): S =>
  isLive(session) ? { ...session, hasContent: true } : session;

/** Goes to a section; whoever does so leads. */
export const goTo = (
  session: Session,
  item: AgendaItemId,
  by: PersonId,
  at: Instant,
): Result<LiveSession, 'not-live' | 'not-found'> => {
  if (!isLive(session)) return refuse('not-live');
  if (!session.agenda.some(({ id }) => id === item)) return refuse('not-found');
  return ok({ ...session, isClosing: false, leader: by, agenda: enter(session.agenda, item, at) });
};

/** Goes to the closing; whoever does so leads. Time still counts for the section in hand. */
export const goToClosing = (session: Session, by: PersonId): Result<LiveSession, 'not-live'> =>
  isLive(session) ? ok({ ...session, isClosing: true, leader: by }) : refuse('not-live');

type Outcome = Pick<ClosedSession, 'state' | 'noStepReason' | 'usefulness'>;

/** How a session ends: with at least one next step, or a reason why there is none. */
const outcome = (steps: number, noStepReason: string | null): Result<Outcome, 'reason-needed'> => {
  const reason = noStepReason?.trim() ?? '';
  if (steps === 0 && reason === '') return refuse('reason-needed');
  return ok({ state: 'closed', noStepReason: steps === 0 ? reason : null, usefulness: null });
};

/** About a session shorter than this and with nothing written, the two are asked whether it was held, in minutes. */
export const DOUBTFUL_MINUTES = 5;

const isDoubtful = ({ startedAt, hasContent }: LiveSession, end: Instant): boolean =>
  !hasContent && minutesBetween(startedAt, end) < DOUBTFUL_MINUTES;

/** A live session without what only a live one has. */
const over = ({ hasContent: _, isClosing: __, ...session }: LiveSession, at: Instant) => ({
  ...session,
  closedAt: at,
  agenda: enter(session.agenda, null, at),
});

export const close = (
  session: Session,
  steps: number,
  noStepReason: string | null,
  at: Instant,
): Result<ClosedSession, 'not-live' | 'reason-needed'> => {
  if (!isLive(session)) return refuse('not-live');
  const ended = outcome(steps, noStepReason);
  if (!ended.ok) return ended;
  return ok({
    ...over(session, at),
    ...ended.value,
    lastSignAt: at,
    endedByItself: false,
    endQuestion: steps === 0 && isDoubtful(session, at) ? 'held' : null,
  });
};

/**
 * How long somebody may take back that they ended a session, in minutes: the ten seconds in which the tab offers it, and as long for the
 * way there. Until then nobody is told that it is over.
 */
export const REOPENS_WITHIN_MINUTES = 1 / 3;

/** Resumes a session ended by mistake, at its closing, with its last section in hand. */
export const resume = (
  session: Session,
  by: PersonId,
  at: Instant,
): Result<LiveSession, 'not-closed' | 'too-late'> => {
  if (!isClosed(session)) return refuse('not-closed');
  if (session.endedByItself || session.origin === 'afterwards') return refuse('too-late');
  if (at >= addMinutes(session.closedAt, REOPENS_WITHIN_MINUTES)) return refuse('too-late');
  const {
    closedAt: _,
    noStepReason: __,
    usefulness: ___,
    endedByItself: ____,
    endQuestion,
    ...live
  } = session;
  return ok({
    ...live,
    ...{ state: 'live', leader: by, isClosing: true, lastSignAt: at },
    hasContent: endQuestion === null,
    agenda: enter(session.agenda, session.agenda.at(-1)?.id ?? null, at),
  });
};

/** How long after its planned end and its last sign of life a session ends by itself, in minutes. */
export const ENDS_AFTER_MINUTES = 30;

/** A session begun earlier than this before its time counts as held then, not at its time, in minutes. */
const EARLY_MINUTES = 60;

/** A session that nobody ended counts at most this many times its planned minutes. */
const COUNTED_AT_MOST = 1.5;

const plannedEnd = ({ startsAt, startedAt, minutes }: LiveSession): Instant => {
  const isEarly = startedAt < startsAt && minutesBetween(startedAt, startsAt) <= EARLY_MINUTES;
  return addMinutes(isEarly ? startsAt : startedAt, minutes);
};

/** When a live session ends by itself, if nobody does anything more in it. */
export const endsAt = (session: LiveSession): Instant => {
  const planned = plannedEnd(session);
  return addMinutes(planned > session.lastSignAt ? planned : session.lastSignAt, ENDS_AFTER_MINUTES);
};

/** Ends a session that nobody ended, with what was recorded: it was left, or another one was begun. */
export const endByItself = (session: LiveSession, at: Instant = endsAt(session)): ClosedSession => ({
  ...over(session, at),
  ...{ state: 'closed', noStepReason: null, usefulness: null, endedByItself: true },
  endQuestion: isDoubtful(session, session.lastSignAt) ? 'held' : 'finished',
});

/** The session as it now is: one that was left has ended by itself, whether that is stored or not. */
export const sessionAsOf = (session: Session, now: Instant): Session =>
  isLive(session) && endsAt(session) <= now ? endByItself(session) : session;

/** How long a session took, in minutes; one that nobody ended counts to its last sign of life. */
export const heldMinutes = (
  session: Pick<
    ClosedSession,
    'startedAt' | 'closedAt' | 'endedByItself' | 'lastSignAt' | 'minutes' | 'origin'
  >,
): number => {
  const { startedAt, closedAt, endedByItself, lastSignAt, minutes, origin } = session;
  if (origin === 'afterwards') return minutes;
  const real = Math.round(minutesBetween(startedAt, lastSignAt ?? closedAt));
  return endedByItself || lastSignAt === null ? Math.min(real, Math.floor(minutes * COUNTED_AT_MOST)) : real;
};

/** Ends for good a session that had ended by itself, as `close` does. */
export const finish = (
  session: ClosedSession,
  steps: number,
  noStepReason: string | null,
): Result<ClosedSession, 'not-live' | 'reason-needed'> => {
  if (!session.endedByItself || session.endQuestion === null) return refuse('not-live');
  const ended = outcome(steps, noStepReason);
  return ended.ok ? ok({ ...session, ...ended.value, endQuestion: null }) : ended;
};

/** Answers that it was held, as recorded. */
export const markHeld = (session: ClosedSession): ClosedSession => ({ ...session, endQuestion: null });

/** Answers that it wasn't held; `by` is null where the two were never asked. One begun without a plan took no day of the rhythm. */
export const markNotHeld = (session: ClosedSession, by: PersonId | null): MissedSession => ({
  ...session,
  state: 'missed',
  origin: session.origin === 'rhythm' || session.origin === 'single' ? session.origin : 'extra',
  notHeld: by && { by, ending: session },
});

/** The session as it had ended, before one of the two said that it wasn't held; null where nobody said so. */
export const endedBefore = (session: Session): ClosedSession | null => {
  if (session.state !== 'missed' || session.notHeld === null) return null;
  const { notHeld, state: _, origin: __, ...rest } = session;
  return { ...notHeld.ending, ...rest, ...{ state: 'closed' } };
};

/** How long ago a session entered afterwards may have been held, in days. */
export const ENTERED_WITHIN_DAYS = 60;

/** Enters a session that was held without the panel: closed, with a next step or why there is none. */
export const enteredAfterwards = (
  session: PlannedSession | MissedSession,
  by: PersonId,
  startedAt: Instant,
  steps: number,
  noStepReason: string | null,
): Result<ClosedSession, 'reason-needed'> => {
  const ended = outcome(steps, noStepReason);
  if (!ended.ok) return ended;
  const closedAt = addMinutes(startedAt, session.minutes);
  return ok({
    ...session,
    ...ended.value,
    ...{ origin: 'afterwards', startsAt: startedAt, startedAt, closedAt, leader: by },
    ...{ endedByItself: false, endQuestion: null, lastSignAt: null },
  });
};

/** How long a session is if nobody has said anything else, in minutes. */
export const USUAL_MINUTES = 30;

/** How far ahead a session may be booked on its own, in days. */
export const SESSION_HORIZON_DAYS = 366;

/** How far from its start a meeting still belongs to a planned session, in hours. */
export const NEAREST_HOURS = 12;

/** Whether it is for a day other than today, in the zone that it is planned in. */
export const isForAnotherDay = (
  { startsAt }: Pick<Session, 'startsAt'>,
  zone: string,
  now: Instant,
): boolean => dayAt(startsAt, zone) !== dayAt(now, zone);

/** Whether nobody held a planned session: no meeting can belong to it any more. */
export const isMissed = ({ state, startsAt }: Pick<Session, 'state' | 'startsAt'>, now: Instant): boolean =>
  state === 'planned' && addMinutes(startsAt, NEAREST_HOURS * 60) < now;

/** Whether a session was planned for a time that is over, and nobody has begun it. */
export const isPlannedTimeOver = ({ state, startsAt, minutes }: Session, now: Instant): boolean =>
  state === 'planned' && addMinutes(startsAt, minutes) <= now;

/** Notes a planned session as missed. */
export const markMissed = (session: PlannedSession): MissedSession => ({
  ...session,
  state: 'missed',
  notHeld: null,
});

/** A session's state now: one that was planned and never held was missed, whether that is noted or not. */
export const stateAt = (session: Pick<Session, 'state' | 'startsAt'>, now: Instant): SessionState =>
  isMissed(session, now) ? 'missed' : session.state;
