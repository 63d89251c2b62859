import type { AgendaItem, Place } from './agenda.ts';
import { enter } from './agenda.ts';
import type { ConversationType } from './conversation-type.ts';
import type { AgendaItemId, CustomerMeetingId, PersonId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import { addMinutes, toEpoch } from './time.ts';
import type { CalendarDay, Instant } from './time.ts';

export const sessionStates = ['planned', 'live', 'closed', 'cancelled', 'missed'] as const;
export type SessionState = (typeof sessionStates)[number];

/** Why a session is cancelled. Illness is none of Kadens' business: it is one of the ways to be away. */
export const cancelReasons = ['customer', 'clash', 'time', 'away', 'other'] as const;
export type CancelReason = (typeof cancelReasons)[number];

/** What a change of plan can be taken back to. */
export type Plan = Readonly<{
  state: SessionState;
  startsAt: Instant;
  minutes: number;
  movedFrom: CalendarDay | null;
  ownLength: boolean;
  /** How the agenda was arranged; null where the change left it as it was. */
  places: readonly Place[] | null;
}>;

/** What was last changed of the plan, by whom and when, and how it was before. */
export type PlanChange = Readonly<{ by: PersonId; at: Instant; from: Plan }>;

/** One coaching 1:1. */
export type Session = Readonly<{
  id: SessionId;
  version: number;
  rhythm: RhythmId;
  manager: PersonId;
  rep: PersonId;
  type: ConversationType;
  templateVersion: number;
  state: SessionState;
  startsAt: Instant;
  minutes: number;
  startedAt: Instant | null;
  closedAt: Instant | null;
  /** Who leads: the section this person chooses is the one in hand. */
  leader: PersonId;
  eventId: string | null;
  agenda: readonly AgendaItem[];
  /** Why the session closed without a next step. */
  noStepReason: string | null;
  usefulness: number | null;
  /** Who chose the type; null while it is the recommended one. */
  chosenBy: PersonId | null;
  /** What was recommended when the session began; null until then. */
  recommended: ConversationType | null;
  /** The day of the rhythm that it stands for, while it is at another time than the rhythm's; null at its own. */
  movedFrom: CalendarDay | null;
  /** Whether its length was chosen for this one time; else it is the rhythm's. */
  ownLength: boolean;
  /** What was last changed of the plan; null when nothing was, or it was taken back. */
  changed: PlanChange | null;
  /** Why it was cancelled; null when it wasn't. */
  cancelled: Readonly<{ reason: CancelReason; note: string }> | null;
  /** The customer meeting that a session of type preparation is for. */
  customerMeeting: CustomerMeetingId | null;
  /** An extra one stands outside the rhythm: it is no occurrence, and shifts none. */
  extra: boolean;
}>;

/** A session that goes as the rhythm has it. */
export const asPlanned = {
  ...{ movedFrom: null, ownLength: false, changed: null, cancelled: null },
  ...{ customerMeeting: null, extra: false },
} as const;

export const NO_STEP_REASON_MAX = 500;

export const isParticipant = (session: Pick<Session, 'manager' | 'rep'>, person: PersonId): boolean =>
  session.manager === person || session.rep === person;

export const otherThan = (session: Pick<Session, 'manager' | 'rep'>, person: PersonId): PersonId =>
  session.manager === person ? session.rep : session.manager;

export const start = (
  session: Session,
  by: PersonId,
  recommended: ConversationType,
  at: Instant,
): Result<Session, 'already-started' | 'not-planned'> => {
  if (session.state === 'live') return refuse('already-started');
  if (session.state !== 'planned') return refuse('not-planned');
  return ok({
    ...session,
    state: 'live',
    startedAt: at,
    leader: by,
    recommended,
    agenda: enter(session.agenda, session.agenda[0]?.id ?? null, at),
  });
};

/** Goes to a section; whoever does it leads. */
export const goTo = (
  session: Session,
  item: AgendaItemId,
  by: PersonId,
  at: Instant,
): Result<Session, 'not-live' | 'not-found'> => {
  if (session.state !== 'live') return refuse('not-live');
  if (!session.agenda.some(({ id }) => id === item)) return refuse('not-found');
  return ok({ ...session, leader: by, agenda: enter(session.agenda, item, at) });
};

/** A session closes with at least one next step, or a reason why there is none. */
export const close = (
  session: Session,
  steps: number,
  noStepReason: string | null,
  at: Instant,
): Result<Session, 'not-live' | 'reason-needed'> => {
  if (session.state !== 'live') return refuse('not-live');
  const reason = noStepReason?.trim() ?? '';
  if (steps === 0 && reason === '') return refuse('reason-needed');
  return ok({
    ...session,
    state: 'closed',
    closedAt: at,
    agenda: enter(session.agenda, null, at),
    noStepReason: steps === 0 ? reason : null,
  });
};

/** How long ago a session may have been held that is entered afterwards, in days. */
export const ENTERED_WITHIN_DAYS = 60;

/** A session that was held without the panel, as it is entered afterwards: closed, with a next step or why there is none. */
export const enteredAfterwards = (
  session: Session,
  by: PersonId,
  startedAt: Instant,
  steps: number,
  noStepReason: string | null,
): Result<Session, 'reason-needed'> => {
  const reason = noStepReason?.trim() ?? '';
  if (steps === 0 && reason === '') return refuse('reason-needed');
  return ok({
    ...session,
    state: 'closed',
    startsAt: startedAt,
    startedAt,
    closedAt: addMinutes(startedAt, session.minutes),
    leader: by,
    noStepReason: steps === 0 ? reason : null,
  });
};

/** How long a session is where nobody has said anything else, in minutes. */
export const USUAL_MINUTES = 30;

/** How far from its start a planned session still is the one a meeting belongs to, in hours. */
export const NEAREST_HOURS = 12;

/** A planned session that nobody held, from when no meeting can belong to it any more. */
export const isMissed = ({ state, startsAt }: Pick<Session, 'state' | 'startsAt'>, now: Instant): boolean =>
  state === 'planned' && addMinutes(startsAt, NEAREST_HOURS * 60) < now;

/** What has become of a session by now: one that was planned and never held was missed, noted or not. */
export const stateAt = (session: Pick<Session, 'state' | 'startsAt'>, now: Instant): SessionState =>
  isMissed(session, now) ? 'missed' : session.state;

const distanceTo =
  (now: Instant) =>
  ({ startsAt }: Session): number =>
    Math.abs(toEpoch(startsAt) - toEpoch(now));

const nearest = (sessions: readonly Session[], now: Instant): Session | null => {
  const distance = distanceTo(now);
  const near = sessions
    .filter((session) => distance(session) <= NEAREST_HOURS * 3_600_000)
    .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1));
  return near[0] ?? null;
};

const isLive = ({ state }: Session): boolean => state === 'live';
const isPlanned = ({ state }: Session): boolean => state === 'planned';

/**
 * The session a meeting of this rhythm belongs to at that moment: the live one, else the planned one nearest
 * its start within twelve hours, else none (then an extra one is offered).
 */
export const sessionAt = (sessions: readonly Session[], now: Instant): Session | null =>
  sessions.find(isLive) ?? nearest(sessions.filter(isPlanned), now);

/**
 * The session a meeting's panel shows: the live one, else the nearest within twelve hours, planned (its preparation) or
 * closed (its recap), else the next one planned.
 */
export const sessionShown = (sessions: readonly Session[], now: Instant): Session | null =>
  sessions.find(isLive) ??
  nearest(
    sessions.filter(({ state }) => state === 'planned' || state === 'closed'),
    now,
  ) ??
  sessions
    .filter((session) => isPlanned(session) && session.startsAt > now)
    .reduce<Session | null>((first, one) => (first && first.startsAt <= one.startsAt ? first : one), null);
