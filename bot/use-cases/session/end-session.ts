import { addMinutes, dayAt } from '../../../shared/domain/time.ts';
import { workingDayAfter, workingDayFrom } from '../../../shared/domain/working-days.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { nextWorkingMoment, startOfWork } from '../../../shared/domain/person.ts';
import type { Person } from '../../../shared/domain/person.ts';
import { endByItself, endsAt, isHeld } from '../../../shared/domain/session.ts';
import type { ClosedSession, LiveSession, Session } from '../../../shared/domain/session.ts';
import type { RhythmId } from '../../../shared/domain/ids.ts';
import { morningOf } from '../commitment/reminders.ts';
import { planSessions } from '../rhythm/plan-sessions.ts';
import type { SessionPlanningStores } from '../rhythm/plan-sessions.ts';
import type { Uses } from '../stores.ts';
import { publishToPair } from '../use-case.ts';
import type { UseCaseContext } from '../use-case.ts';
import { carryUnreached } from './carry-points.ts';

/** How long after the question the recap is sent by itself, in minutes: an answer sends it earlier. */
const RECAP_AFTER_MINUTES = 4 * 60;

/** The store functions that ending an earlier session and planning a new one's end use. */
export type SessionEndStores = Uses<{ outbox: 'add'; publish: true; session: 'lockLive' | 'save' }>;

/** Plans that a session that has begun, or goes on from `from`, ends by itself if it is left. */
export const planEnd = (
  stores: Uses<{ outbox: 'add' }>,
  session: LiveSession,
  from: Instant = session.startedAt,
): Promise<void> =>
  stores.outbox.add([
    {
      key: `end:${session.id}:${from}`,
      effect: { kind: 'end-session', session: session.id },
      person: null,
      dueAt: endsAt(session),
    },
  ]);

/** The working day on whose morning a manager is asked about a session that closed at `closedAt`. */
export const askedOn = (
  manager: Pick<Person, 'zone' | 'hours' | 'daysOff'>,
  closedAt: Instant,
): CalendarDay => {
  const day = dayAt(closedAt, manager.zone);
  const first = workingDayFrom(day, manager.daysOff);
  return startOfWork(manager, first) > closedAt ? first : workingDayAfter(day, manager.daysOff);
};

/** Stores the end of a session that nobody ended, as of `at`. The effect planned here copies its notes. */
export const writeEnd = async (
  stores: Uses<{ outbox: 'add'; publish: true; session: 'save' }>,
  live: LiveSession,
  at: Instant,
  now: Instant,
): Promise<ClosedSession> => {
  const ended = endByItself(live, at);
  await stores.session.save(ended);
  await stores.outbox.add([
    {
      key: `ended:${live.id}:${at}`,
      effect: { kind: 'end-session', session: live.id },
      person: null,
      dueAt: now,
    },
  ]);
  await publishToPair(stores, live, 'session', live.id);
  return ended;
};

/** Stores the end of the rhythm's session if it was left and is over by now, so that another may begin. */
export const endLeft = async (stores: SessionEndStores, rhythm: RhythmId, now: Instant): Promise<void> => {
  const live = await stores.session.lockLive({ rhythm });
  if (live && endsAt(live) <= now) await writeEnd(stores, live, endsAt(live), now);
};

/** The store functions that beginning a session uses when one of the two is in another with somebody else. */
export type OthersEndStores = Uses<{
  outbox: 'add';
  publish: true;
  session: 'lockOthersLive' | 'save';
}>;

/** What happens to the sessions with other people that the actor is in when they begin a new one. */
export type OthersAtStart = 'keep' | 'ask' | 'end';

/**
 * The live session with somebody else that the actor must be asked about before they begin one of that rhythm. Null when there is
 * none, or when they chose to end it: it then ends now, as one that nobody ended, and its two people are asked.
 */
export const endOthers = async (
  { stores, me, now }: UseCaseContext<OthersEndStores>,
  rhythm: RhythmId,
  others: OthersAtStart,
): Promise<LiveSession | null> => {
  if (others === 'keep') return null;
  const live = await stores.session.lockOthersLive(me.id, rhythm);
  const inTheWay = live.find((one) => endsAt(one) > now);
  if (inTheWay && others === 'ask') return inTheWay;
  for (const one of live) await writeEnd(stores, one, endsAt(one) <= now ? endsAt(one) : now, now);
  return null;
};

/**
 * Whether either of the two is in a session with somebody else, apart from those of the rhythms in `leftOut`. Stores the end of
 * sessions that were left and are over by now.
 */
export const areInOthers = async (
  stores: OthersEndStores,
  pair: Pick<Session, 'manager' | 'rep' | 'rhythm'>,
  leftOut: ReadonlySet<RhythmId>,
  now: Instant,
): Promise<boolean> => {
  for (const person of [pair.manager, pair.rep]) {
    const live = await stores.session.lockOthersLive(person, pair.rhythm);
    const others = live.filter(({ rhythm }) => !leftOut.has(rhythm));
    if (others.some((one) => endsAt(one) > now)) return true;
    for (const one of others) await writeEnd(stores, one, endsAt(one), now);
  }
  return false;
};

/**
 * Does what follows from the end of a session that nobody ended: plans what comes next, and asks the two. Nothing follows where the two have
 * parted.
 */
export const followEnd = async (
  stores: SessionPlanningStores & Uses<{ person: 'find'; rhythm: 'find' | 'setWish' }>,
  ended: ClosedSession,
  now: Instant,
  newId: () => string,
): Promise<void> => {
  const rhythm = await stores.rhythm.find(ended.rhythm);
  if (rhythm?.endedAt !== null) return;
  const manager = await stores.person.find(ended.manager);
  if (manager) {
    const morning = morningOf(manager, askedOn(manager, ended.closedAt));
    if (morning.dueAt > now) await stores.outbox.add([morning]);
    if (isHeld(ended))
      await stores.outbox.add([
        {
          key: `recap:${ended.id}`,
          effect: { kind: 'recap', session: ended.id, to: null },
          person: null,
          dueAt: nextWorkingMoment(manager, addMinutes(morning.dueAt, RECAP_AFTER_MINUTES)),
        },
      ]);
  }
  if (isHeld(ended)) await stores.rhythm.setWish(ended.rhythm, null);
  if (rhythm.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
  await carryUnreached(stores, ended, now);
};
