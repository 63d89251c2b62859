import { HELD_BACK_MINUTES } from '../../../shared/domain/change-of-plan.ts';
import { nextWakingMoment, nextWorkingMoment } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import type { SessionId } from '../../../shared/domain/ids.ts';
import { refuse } from '../../../shared/domain/result.ts';
import type { Result } from '../../../shared/domain/result.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import { otherThan } from '../../../shared/domain/session.ts';
import type { Session } from '../../../shared/domain/session.ts';
import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { UseCaseContext } from '../use-case.ts';
import { changeSession } from './change-session.ts';
import type { SessionChangeStores } from './change-session.ts';
import { preparationCardBack, preparationCardOver, timeCardsOver } from './session-cards.ts';
import { findSession } from './find-session.ts';
import { renewStandingCards } from './standing-cards.ts';
import type { Uses } from '../stores.ts';

/**
 * Minutes by which an effect is backdated so that the outbox, which goes by `due_at`, claims it first: a session that has come back
 * needs its meeting before the series is looked at, where its missing date would be taken for a cancellation (decision 0038).
 */
export const CLAIMED_FIRST_MINUTES = 60;

/** The store functions that changing a plan uses. */
export type PlanChangeStores = SessionChangeStores & Uses<{ rhythm: 'lock'; session: 'find' }>;

/** Makes one change to a planned session, while nobody else can plan in the same rhythm. */
export const changePlan = async <Changed extends Session, Refusal extends string>(
  context: UseCaseContext<PlanChangeStores>,
  id: SessionId,
  decide: (session: Session, rhythm: Rhythm) => Result<Changed, Refusal> | Promise<Result<Changed, Refusal>>,
  afterwards: (session: Changed, rhythm: Rhythm) => Promise<void>,
): Promise<Result<Session, Refusal | 'not-found', Session>> => {
  const seen = await findSession(context, id);
  const rhythm = seen && (await context.stores.rhythm.lock(seen.rhythm));
  if (!rhythm) return refuse('not-found');
  return changeSession(
    context,
    id,
    (session) => decide(session, rhythm),
    (session) => afterwards(session, rhythm),
  );
};

/** The decision, unless the session has changed since it was seen. A refusal, such as that it has begun, comes first. */
export const ifUnchanged = <Changed extends Session, Refusal extends string>(
  session: Session,
  version: number,
  decided: Result<Changed, Refusal>,
): Result<Changed, Refusal | 'changed'> =>
  !decided.ok || session.version === version ? decided : refuse('changed');

/** Whether somebody must know before they are next at work: one of the times is today, or comes before that. */
export const isUrgent = (
  person: Pick<Person, 'zone' | 'hours' | 'daysOff'>,
  times: readonly Instant[],
  now: Instant,
): boolean => {
  const atWork = nextWorkingMoment(person, now);
  return times.some(
    (time) => dayAt(time, person.zone) === dayAt(now, person.zone) || (time > now && time <= atWork),
  );
};

/** When to tell somebody of a change: when they are next at work, or at once, though never at night, if it can't wait. */
export const notifyAt = (
  person: Pick<Person, 'zone' | 'hours' | 'daysOff'>,
  times: readonly Instant[],
  now: Instant,
): Instant => (isUrgent(person, times, now) ? nextWakingMoment(person, now) : nextWorkingMoment(person, now));

/** How the keys of a session's calendar updates begin. */
export const calendarUpdatesOf = ({ id }: Pick<Session, 'id'>): string => `occurrence:${id}:`;

/**
 * Queues a calendar update for one session, if the rhythm is in the calendars or the session was booked on its own. `at` identifies
 * the change in the key.
 */
export const queueCalendarUpdate = async (
  stores: Uses<{ outbox: 'add' }>,
  session: Session,
  rhythm: Rhythm,
  at: Instant,
  dueAt: Instant,
): Promise<void> => {
  if (rhythm.seriesId === null && session.origin !== 'single') return;
  await stores.outbox.add([
    {
      key: `${calendarUpdatesOf(session)}${at}`,
      effect: { kind: 'occurrence', session: session.id },
      person: rhythm.manager,
      dueAt,
    },
  ]);
};

/** The store functions that announcing a change uses. */
export type AnnouncementStores = Uses<{ outbox: 'add' | 'sentAbout'; person: 'find' }>;

/**
 * Queues the message to the other person and the calendar update, both due once the change can no longer be taken back: a change
 * taken back by then is told to nobody. Does nothing if nothing was changed.
 */
export const announceChange = async (
  { stores, me, now }: UseCaseContext<AnnouncementStores>,
  session: Session,
  rhythm: Rhythm,
): Promise<void> => {
  const { lastChange } = session;
  const other = await stores.person.find(otherThan(session, me.id));
  if (!lastChange || !other) return;
  const notBefore = addMinutes(now, HELD_BACK_MINUTES);
  await stores.outbox.add([
    {
      key: `plan:${session.id}:${lastChange.at}`,
      effect: { kind: 'plan-changed', session: session.id, at: lastChange.at },
      person: other.id,
      dueAt: notifyAt(other, [session.startsAt, lastChange.from.startsAt], notBefore),
    },
    preparationCardOver(session, lastChange.from.startsAt, lastChange.at, notBefore),
    preparationCardBack(session, lastChange.at, notBefore),
    ...timeCardsOver(session, lastChange.from.startsAt, lastChange.at, notBefore),
  ]);
  await renewStandingCards(stores, rhythm, now);
  // A cancelled session lost its date in the series, so it gets a meeting of its own before anything looks at the series.
  const wasCancelled = lastChange.from.state === 'cancelled';
  const dueAt = wasCancelled ? addMinutes(now, -CLAIMED_FIRST_MINUTES) : notBefore;
  await queueCalendarUpdate(stores, session, rhythm, lastChange.at, dueAt);
};
