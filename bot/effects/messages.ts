import { isOverdue } from '../../shared/domain/commitment.ts';
import type { Commitment } from '../../shared/domain/commitment.ts';
import type { CommitmentId, CustomerMeetingId, PersonId, SessionId } from '../../shared/domain/ids.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import type { ClosedSession, Session } from '../../shared/domain/session.ts';
import { dayAt, workingDayAfter } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import type { ChatMessage, CommitmentLine, SessionLine } from '../use-cases/chat-message.ts';
import { libraryOf, reasonNamed } from '../use-cases/behaviour/library-of.ts';
import { commitmentView } from '../use-cases/commitment/commitment-view.ts';
import type { Stores } from '../use-cases/stores.ts';
import { factsOf, heldHistoryOf, recommendationOn, zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { nameOf, participantsOf, todayOf } from '../use-cases/use-case.ts';
import type { People } from '../use-cases/use-case.ts';

type Of<Kind extends ChatMessage['kind']> = Extract<ChatMessage, { kind: Kind }>;

const sessionLine = ({ id, type, startsAt, minutes }: Session): SessionLine => ({
  id,
  type,
  startsAt,
  minutes,
});

const pointsOf = ({ agenda }: Session): readonly string[] =>
  agenda.flatMap(({ kind, text }) => (kind === 'added' && text !== null ? [text] : []));

type CommitmentInContext = Readonly<{
  commitment: Commitment;
  rhythm: Rhythm;
  people: People;
  line: CommitmentLine;
}>;

/** A promise that still holds, with the two it is between; null when it is answered, disputed or gone. */
export const openCommitment = async (
  stores: Stores,
  id: CommitmentId,
  now: Instant,
): Promise<CommitmentInContext | null> => {
  const commitment = await stores.commitment.find(id);
  if (commitment?.state !== 'open' || commitment.disputedAt !== null) return null;
  const rhythm = await stores.rhythm.find(commitment.rhythm);
  if (!rhythm) return null;
  const people = await participantsOf(stores, [rhythm]);
  return {
    commitment,
    rhythm,
    people,
    line: commitmentView(commitment, rhythm, people, commitment.owner, now),
  };
};

/** Before a promise is due; null once it is answered or moved, or its day has passed. */
export const before = async (
  stores: Stores,
  id: CommitmentId,
  due: CalendarDay,
  now: Instant,
): Promise<Of<'before'> | null> => {
  const promise = await openCommitment(stores, id, now);
  if (promise?.commitment.due !== due) return null;
  return todayOf(promise.people, promise.commitment.owner, now) <= due
    ? { kind: 'before', commitment: promise.line }
    : null;
};

/** After its day, while it is still open. */
export const after = async (
  stores: Stores,
  id: CommitmentId,
  due: CalendarDay,
  now: Instant,
): Promise<Of<'after'> | null> => {
  const promise = await openCommitment(stores, id, now);
  return promise?.commitment.due === due ? { kind: 'after', commitment: promise.line } : null;
};

export const helpWanted = async (
  stores: Stores,
  id: CommitmentId,
  by: PersonId,
  now: Instant,
): Promise<Of<'help-wanted'> | null> => {
  const promise = await openCommitment(stores, id, now);
  if (!promise || promise.commitment.helpWantedAt === null) return null;
  return { kind: 'help-wanted', from: nameOf(promise.people, by), commitment: promise.line };
};

/** What a rep sees before a planned session: their own promises, and what anybody has added. */
export const preparation = async (
  stores: Stores,
  id: SessionId,
  now: Instant,
): Promise<Of<'preparation'> | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm || session.state !== 'planned') return null;
  const people = await participantsOf(stores, [rhythm]);
  const promises = (await stores.commitment.ofRhythms([rhythm.id])).filter(
    ({ owner, state, disputedAt }) => owner === rhythm.rep && state === 'open' && disputedAt === null,
  );
  return {
    kind: 'preparation',
    session: sessionLine(session),
    manager: nameOf(people, rhythm.manager),
    promises: promises.map((one) => commitmentView(one, rhythm, people, rhythm.rep, now)),
    points: pointsOf(session),
  };
};

/** What became of the plan, for the one who didn't change it; null when the change was taken back or another came after it. */
export const planChanged = async (
  stores: Stores,
  id: SessionId,
  changedAt: Instant,
): Promise<Of<'plan-changed'> | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  const changed = session?.lastChange;
  if (!rhythm || !changed || changed.at !== changedAt) return null;
  if (session.state !== 'cancelled' && session.state !== 'planned') return null;
  const people = await participantsOf(stores, [rhythm]);
  const { startsAt: was } = changed.from;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  return {
    kind: 'plan-changed',
    what: session.state === 'cancelled' ? 'cancelled' : session.startsAt === was ? 'length' : 'moved',
    by: nameOf(people, changed.by),
    session: sessionLine(session),
    was,
    why: session.state === 'cancelled' ? session.cancellation : null,
    next: nextOf(sessions, session.startsAt)?.startsAt ?? null,
  };
};

/** A session that nobody has begun though its time is over; null when it was held, cancelled or moved. */
export const missed = async (
  stores: Stores,
  id: SessionId,
  startsAt: Instant,
  now: Instant,
): Promise<Of<'missed'> | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm || session.startsAt !== startsAt) return null;
  if (session.state !== 'planned' && session.state !== 'missed') return null;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  if (sessions.some(({ state }) => state === 'live')) return null;
  return {
    kind: 'missed',
    session: sessionLine(session),
    rep: nameOf(await participantsOf(stores, [rhythm]), session.rep),
    next: nextOf(sessions, now)?.startsAt ?? null,
  };
};

export const usefulness = async (stores: Stores, id: SessionId): Promise<Of<'usefulness'> | null> => {
  const session = await stores.session.find(id);
  if (session?.state !== 'closed' || session.usefulness !== null) return null;
  const people = await stores.person.several([session.manager]);
  return { kind: 'usefulness', session: sessionLine(session), manager: nameOf(people, session.manager) };
};

export const recap = async (
  stores: Stores,
  id: SessionId,
  now: Instant,
): Promise<(Of<'recap'> & Readonly<{ of: ClosedSession; rhythm: Rhythm; people: People }>) | null> => {
  const session = await stores.session.find(id);
  const rhythm = session && (await stores.rhythm.find(session.rhythm));
  if (!rhythm || session.state !== 'closed') return null;
  const people = await participantsOf(stores, [rhythm]);
  const steps = (await stores.commitment.ofRhythms([rhythm.id])).filter(
    (one) => one.session === id && one.state !== 'dropped' && one.disputedAt === null,
  );
  const decisions = await stores.decision.ofSessions([id]);
  return {
    kind: 'recap',
    session: {
      ...sessionLine(session),
      manager: nameOf(people, session.manager),
      rep: nameOf(people, session.rep),
    },
    decisions: decisions.map(({ text }) => text),
    steps: steps.map(({ owner, text, due }) => ({ owner: nameOf(people, owner), text, due })),
    next: nextOf(await stores.session.ofRhythm(rhythm.id), now)?.startsAt ?? null,
    noStepReason: session.noStepReason,
    of: session,
    rhythm,
    people,
  };
};

/** What is suggested for a session, with the reason that weighs most. */
const suggestionFor = async (
  stores: Stores,
  session: Session,
  rhythms: readonly Rhythm[],
  now: Instant,
): Promise<Of<'morning'>['sessions'][number]['suggestion']> => {
  const rhythm = rhythms.find(({ id }) => id === session.rhythm);
  if (!rhythm) return null;
  const past = await heldHistoryOf(stores, rhythm);
  const facts = await factsOf(stores, rhythm, past, now);
  const on = dayAt(session.startsAt, zoneOf(rhythm));
  const { recommended, reasons } = recommendationOn(rhythm, past, facts, on);
  const [reason] = reasons[recommended];
  return reason ? { type: recommended, reason: reasonNamed(await libraryOf(stores), reason) } : null;
};

/**
 * A manager's one card in the morning: today's 1:1s and the next working day's, their own promises that are due by then,
 * and what of the reps' has slipped since the reps were asked. Null when there is nothing to say.
 */
export const morning = async (
  stores: Stores,
  managerId: PersonId,
  day: CalendarDay,
  now: Instant,
): Promise<Of<'morning'> | null> => {
  const manager = await stores.person.find(managerId);
  if (!manager || dayAt(now, manager.zone) !== day) return null;
  const rhythms = await stores.rhythm.ofManager(managerId);
  const people = await participantsOf(stores, rhythms);
  const ids = rhythms.map(({ id }) => id);
  const until = workingDayAfter(day);
  const dayOf = ({ startsAt }: Session) => dayAt(startsAt, manager.zone);
  const sessions = (await stores.session.ofRhythms(ids, now)).filter(
    (session) => session.state === 'planned' && dayOf(session) <= until,
  );
  const open = (await stores.commitment.ofRhythms(ids)).filter(
    ({ state, disputedAt }) => state === 'open' && disputedAt === null,
  );
  const line = (one: Commitment): CommitmentLine[] => {
    const rhythm = rhythms.find(({ id }) => id === one.rhythm);
    return rhythm ? [commitmentView(one, rhythm, people, managerId, now)] : [];
  };
  const promises = open.filter(({ owner, due }) => owner === managerId && due !== null && due <= until);
  const slipped = open.filter(
    (one) =>
      one.owner !== managerId &&
      one.due !== null &&
      isOverdue(one, day) &&
      workingDayAfter(workingDayAfter(one.due)) === day,
  );
  if (sessions.length + promises.length + slipped.length === 0) return null;
  return {
    kind: 'morning',
    day,
    sessions: await Promise.all(
      sessions.map(async (session) => ({
        ...sessionLine(session),
        rep: nameOf(people, session.rep),
        added: pointsOf(session),
        suggestion: await suggestionFor(stores, session, rhythms, now),
      })),
    ),
    promises: promises.flatMap(line),
    slipped: slipped.flatMap(line),
  };
};

/** The questions about a customer meeting; null once they are answered, or when it was moved or is not to be. */
export const debrief = async (
  stores: Stores,
  id: CustomerMeetingId,
  at: Instant,
  now: Instant,
): Promise<Of<'debrief'> | null> => {
  const meeting = await stores.customerMeeting.find(id);
  if (!meeting || meeting.at !== at || meeting.at > now || meeting.debriefedAt !== null) return null;
  const rhythms = await stores.rhythm.ofRep(meeting.rep);
  return rhythms.length === 0 ? null : { kind: 'debrief', meeting: id, customer: meeting.customer, at };
};

/** The greeting that the manager has seen and chosen to send. */
export const greeting = (rhythm: Rhythm, people: People): Of<'greeting'> => ({
  kind: 'greeting',
  rhythm: rhythm.id,
  person: nameOf(people, rhythm.rep),
  manager: nameOf(people, rhythm.manager),
});
