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

/** How long after the question what was recorded is told by itself, in minutes: whoever answers tells it before. */
const RECAP_AFTER = 4 * 60;

/** What beginning a session needs of the stores: that an earlier one ends, and that it ends itself. */
export type SessionEndStores = Uses<{ outbox: 'add'; publish: true; session: 'lockLive' | 'save' }>;

/** Sees to it that a session that has begun, or goes on from then, ends by itself when it is left. */
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

/** The working day in whose morning a manager is asked about a session that was over then. */
export const askedOn = (
  manager: Pick<Person, 'zone' | 'hours' | 'daysOff'>,
  closedAt: Instant,
): CalendarDay => {
  const day = dayAt(closedAt, manager.zone);
  const first = workingDayFrom(day, manager.daysOff);
  return startOfWork(manager, first) > closedAt ? first : workingDayAfter(day, manager.daysOff);
};

/** Writes down the end of a session that nobody ended, as of `at`. Its notes are copied by the effect that is planned. */
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

/** A session of the rhythm that was left and has ended since is written down as such, so that another may begin. */
export const endLeft = async (stores: SessionEndStores, rhythm: RhythmId, now: Instant): Promise<void> => {
  const live = await stores.session.lockLive({ rhythm });
  if (live && endsAt(live) <= now) await writeEnd(stores, live, endsAt(live), now);
};

/** What beginning a session needs of the stores where one is in another with somebody else. */
export type OthersEndStores = Uses<{
  outbox: 'add';
  publish: true;
  session: 'lockOthersLive' | 'save';
}>;

/** What becomes of the sessions with somebody else that one is in, as one begins another. */
export type OthersAtStart = 'keep' | 'ask' | 'end';

/**
 * The session with somebody else that the actor is in and has to be asked about before they begin one of that rhythm; null
 * where there is none, or they have said that it ends: then it ends now, as one that nobody ended, and the two are asked.
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
 * Whether either of the two is in a session with somebody else, but for those of the rhythms that are left out. Those that were
 * left and have ended since are written down as such.
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

/** What follows from the end of a session that nobody ended: what comes next is planned, and the two are asked. */
export const followEnd = async (
  stores: SessionPlanningStores & Uses<{ person: 'find'; rhythm: 'find' | 'setWish' }>,
  ended: ClosedSession,
  now: Instant,
  newId: () => string,
): Promise<void> => {
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
          dueAt: nextWorkingMoment(manager, addMinutes(morning.dueAt, RECAP_AFTER)),
        },
      ]);
  }
  if (isHeld(ended)) await stores.rhythm.setWish(ended.rhythm, null);
  const rhythm = await stores.rhythm.find(ended.rhythm);
  if (rhythm?.cadence) await planSessions(stores, { ...rhythm, cadence: rhythm.cadence }, now, newId);
};
