import type { ConversationType } from '../../../shared/domain/conversation-type.ts';
import { decisionId } from '../../../shared/domain/ids.ts';
import type { PersonId, RhythmId, SessionId } from '../../../shared/domain/ids.ts';
import { preparationCardOver, timeCardsOver } from './session-cards.ts';
import { nextWorkingMoment } from '../../../shared/domain/person.ts';
import { ok, refuse } from '../../../shared/domain/result.ts';
import { ENTERED_WITHIN_DAYS, enteredAfterwards } from '../../../shared/domain/session.ts';
import type { ClosedSession, PlannedSession, Session } from '../../../shared/domain/session.ts';
import { addDays, addMinutes, dayAt, minutesBetween, momentOf } from '../../../shared/domain/time.ts';
import type { CalendarDay, Instant, WallTime } from '../../../shared/domain/time.ts';
import { mayWorkIn } from '../../../shared/domain/visibility.ts';
import { recordCommitment } from '../commitment/record-commitment.ts';
import type { CommitmentRecordingStores } from '../commitment/record-commitment.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import { plannedSession } from './planned-agenda.ts';
import { dealDecided } from './record-decision.ts';
import type { DealDecidedStores } from './record-decision.ts';
import { zoneOf } from '../rhythm/recommendation.ts';
import { templateInUse } from '../template/template-in-use.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import type { SessionUseCase } from './change-session.ts';
import type { Uses } from '../stores.ts';

type HeldSessionStep = Readonly<{ ownerId: PersonId; text: string; due: CalendarDay | null }>;
type HeldSession = Readonly<{
  rhythmId: RhythmId;
  sessionId?: SessionId | undefined;
  type: ConversationType;
  day: CalendarDay;
  minutes: number;
  note: string;
  decisions: readonly string[];
  steps: readonly HeldSessionStep[];
  noStepReason: string | null;
}>;

/** The time of a session whose time nobody has given. */
const MIDDAY = '12:00' as WallTime;
/** How long after a session it makes sense to ask how useful it was, in minutes: a day. */
const USEFUL_WITHIN = 24 * 60;

const wasNotHeld = ({ state }: Session): boolean => state === 'missed' || state === 'planned';

/** The session planned for that day and not held, which is the one now entered; null when there is none. */
const plannedThen = (sessions: readonly Session[], day: CalendarDay, zone: string): Session | null =>
  sessions.find((one) => one.origin !== 'extra' && wasNotHeld(one) && dayAt(one.startsAt, zone) === day) ??
  null;

const notLaterThan = (at: Instant, latest: Instant): Instant => (at < latest ? at : latest);

const askUsefulness = async (
  { stores, now }: UseCaseContext<Uses<{ outbox: 'add'; person: 'find' }>>,
  { id, rep, closedAt }: ClosedSession,
): Promise<void> => {
  const person = await stores.person.find(rep);
  if (!person || minutesBetween(closedAt, now) > USEFUL_WITHIN) return;
  await stores.outbox.add([
    {
      key: `useful:${id}`,
      effect: { kind: 'usefulness', session: id },
      person: rep,
      dueAt: nextWorkingMoment(person, now),
    },
  ]);
};

/**
 * Enters a session that was held without Kadens: it counts like any other held one, from its day. If one was planned for that day,
 * it is that session, and so is the one it is said to be, with what was written in it. Nothing is posted in a chat.
 */
export const enterAfterwards: SessionUseCase<
  HeldSession,
  'not-found' | 'day-ahead' | 'too-long-ago' | 'reason-needed' | 'day-in-the-past' | 'day-too-far',
  CommitmentRecordingStores &
    SessionPlanningStores &
    DealDecidedStores &
    Uses<{
      decision: 'insert';
      note: 'ofSession' | 'settle';
      rhythm: 'lock' | 'setWish';
      session: 'find';
    }>
> = async (context, { rhythmId, sessionId, type, day, minutes, note, decisions, steps, noStepReason }) => {
  const { stores, me, now, newId } = context;
  const rhythm = await stores.rhythm.lock(rhythmId);
  if (!rhythm || !mayWorkIn(rhythm, me.id)) return refuse('not-found');
  const zone = rhythm.cadence === null ? me.zone : zoneOf(rhythm);
  const today = dayAt(now, zone);
  if (day > today) return refuse('day-ahead');
  if (day < addDays(today, -ENTERED_WITHIN_DAYS)) return refuse('too-long-ago');

  const named = sessionId === undefined ? null : await stores.session.find(sessionId);
  const planned =
    named?.rhythm === rhythm.id && wasNotHeld(named)
      ? named
      : plannedThen(await stores.session.ofRhythm(rhythm.id), day, zone);
  const at =
    planned !== null && dayAt(planned.startsAt, zone) === day
      ? planned.startsAt
      : momentOf(day, rhythm.cadence?.time ?? MIDDAY, zone);
  const startedAt = notLaterThan(at, addMinutes(now, -minutes));
  const fresh = plannedSession(
    rhythm,
    type,
    await templateInUse(stores, type, rhythm.manager),
    startedAt,
    minutes,
    newId,
  );
  const open: PlannedSession = {
    ...fresh,
    ...(planned && { id: planned.id, version: planned.version, entry: planned.entry }),
    // Notes stand with the agenda's items.
    ...(planned?.type === type && planned.agenda.length > 0 && { agenda: planned.agenda }),
  };
  const entered = enteredAfterwards(open, me.id, startedAt, steps.length, noStepReason);
  if (!entered.ok) return entered;
  const session = entered.value;
  // Commitments are recorded while it is open; then it is closed. It is never live: another may be.
  if (planned) await stores.session.save(open);
  else await stores.session.insert(open);
  for (const step of steps) {
    const recorded = await recordCommitment('tab')(context, {
      ...step,
      rhythmId,
      sessionId: session.id,
      serves: null,
      from: day,
    });
    if (!recorded.ok)
      return recorded.refusal === 'session-closed' ? refuse('not-found') : refuse(recorded.refusal);
  }
  await stores.session.save(session);
  for (const text of decisions)
    await stores.decision.insert({
      id: decisionId.parse(newId()),
      ...{ rhythm: rhythm.id, session: session.id, text, by: me.id, at: session.closedAt },
      deal: await dealDecided(stores, session, text),
    });
  const about = session.agenda.find(({ kind }) => kind === 'section') ?? session.agenda[0];
  if (about && note !== '') {
    const written = (await stores.note.ofSession(session.id)).find(
      ({ item, author }) => item === about.id && author === null,
    );
    await stores.note.settle(session.id, about.id, [written?.text ?? '', note].join('\n').trim());
  }
  await stores.rhythm.setWish(rhythm.id, null);
  if (rhythm.cadence)
    await planSessions(stores, { ...rhythm, cadence: rhythm.cadence, wish: null }, now, newId);
  await askUsefulness(context, session);
  if (planned)
    await stores.outbox.add([
      preparationCardOver(planned, planned.startsAt, 'entered', now),
      ...timeCardsOver(planned, planned.startsAt, 'entered', now),
    ]);
  await publishToPair(stores, rhythm, 'session', session.id);
  const kept = await stores.session.find(session.id);
  return ok(kept ?? session);
};
