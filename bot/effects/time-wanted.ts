import { z } from 'zod';
import { isDeclined, isSeriesDeclined, lossOf } from '../../shared/domain/declined.ts';
import { rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { agreedWeeks, rhythmStatusOf } from '../../shared/domain/rhythm-status.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { isForAnotherDay, isPlannedTimeOver, stateAt } from '../../shared/domain/session.ts';
import type { Session } from '../../shared/domain/session.ts';
import { calendarDay, dayAt, daysBetween, wholeWeeks } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { weekToMoveIn } from '../../shared/domain/times-that-suit.ts';
import { workingDayAfter, workingDaysIn } from '../../shared/domain/working-days.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import { isRhythmPaused } from '../use-cases/person/departure.ts';
import { agreedZone } from '../use-cases/rhythm/agreed-zone.ts';
import { pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import { lastMetOn, zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
import { MISSED_ASKED_DAYS, missedKey } from '../use-cases/session/session-cards.ts';
import { sessionLine } from '../use-cases/session/session-line.ts';
import type { Stores } from '../use-cases/stores.ts';
import { nameOf, participantsOf } from '../use-cases/use-case.ts';
import type { EffectDefinition } from './effect.ts';
import { messageEffect, soon } from './message-effect.ts';
import { timeOver } from './time-outcome.ts';
import { daysFromToday, offeredTimes, shortTimes } from './offered-times.ts';

/** `since`: the day the two last met, or the rhythm began, when the rhythm slips. */
const payload = z.object({
  kind: z.literal('time-wanted'),
  rhythm: rhythmId,
  what: z.enum(['cancelled', 'declined', 'slipped']),
  session: z.nullable(sessionId),
  since: z.nullable(calendarDay),
});

/** How many days ahead to look for a time when a rhythm slips; otherwise the session's own week is searched. */
const DAYS_AHEAD = 7;

/** For how many working days it asks: after that its times have passed. */
const ASKED_DAYS = 5;

/** Whether that day is today or one of the next two working days: whoever meets so soon needs no other time. */
const isNear = (day: CalendarDay, today: CalendarDay, off: DaysOff): boolean =>
  day <= workingDayAfter(workingDayAfter(today, off), off);

/** Whether a 1:1 that didn't happen has been given another time, within the days in which one would be looked for here. */
const isMissedOneBooked = ({ startsAt, lastChange }: Session, zone: string, today: CalendarDay): boolean =>
  lastChange !== null &&
  lastChange.from.startsAt < lastChange.at &&
  daysBetween(today, dayAt(startsAt, zone)) <= DAYS_AHEAD;

const isUnheld = (session: Session, now: Instant): boolean =>
  stateAt(session, now) === 'missed' || isPlannedTimeOver(session, now);

const latestUnheld = (sessions: readonly Session[], now: Instant): Session | null =>
  sessions
    .filter((one) => isUnheld(one, now))
    .reduce<Session | null>((last, one) => (last && last.startsAt >= one.startsAt ? last : one), null);

/** Whether the card about a missed session still asks: one 1:1 that didn't happen is never asked about twice. */
const isMissedAsked = async (
  stores: Stores,
  missed: Session,
  { zone, daysOff }: Person,
  now: Instant,
): Promise<boolean> => {
  const sent = await stores.outbox.sentMessage(missedKey(missed));
  const asked = workingDaysIn(dayAt(sent?.at ?? missed.startsAt, zone), dayAt(now, zone), daysOff) - 1;
  return asked < MISSED_ASKED_DAYS;
};

/** Whether the latest 1:1 that nobody held is asked about: one card at a time asks for a time of the two. */
const isAnyMissedAsked = async (
  stores: Stores,
  sessions: readonly Session[],
  recipient: Person,
  now: Instant,
): Promise<boolean> => {
  const missed = latestUnheld(sessions, now);
  return missed !== null && isMissedAsked(stores, missed, recipient, now);
};

/** For which session the two lack a time when their rhythm slips; 'early' while a missed one is asked about, or they meet soon. */
const lackingOfSlipped = async (
  stores: Stores,
  rhythm: Rhythm,
  since: CalendarDay | null,
  recipient: Person,
  now: Instant,
): Promise<Session | 'early' | null> => {
  const met = await lastMetOn(stores, rhythm);
  if (since !== (met ?? rhythm.startedOn)) return null;
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const next = nextOf(
    sessions.filter((one) => !isDeclined(one)),
    now,
  );
  const zone = zoneOf(rhythm);
  const today = dayAt(now, zone);
  const status = rhythmStatusOf(rhythm, await pairOf(stores, rhythm), met, next !== null, today);
  if (status !== 'at-risk' && status !== 'lapsed') return null;
  if (next && isNear(dayAt(next.startsAt, zone), today, recipient.daysOff)) return 'early';
  if (next && isMissedOneBooked(next, zone, today)) return 'early';
  if (await isAnyMissedAsked(stores, sessions, recipient, now)) return 'early';
  return next ?? latestUnheld(sessions, now) ?? nextOf(sessions, now);
};

/** The session for which the two still lack a time; null when they don't. */
const lackingTime = async (
  stores: Stores,
  rhythm: Rhythm,
  { what, session: about, since }: z.output<typeof payload>,
  recipient: Person,
  now: Instant,
): Promise<Session | 'early' | null> => {
  if (what === 'slipped') return lackingOfSlipped(stores, rhythm, since, recipient, now);
  const sessions = await stores.session.ofRhythm(rhythm.id);
  const session = sessions.find(({ id }) => id === about);
  if (!session || session.startsAt <= now) return null;
  if (lossOf(session) !== what || (what === 'declined' && isSeriesDeclined(sessions, now))) return null;
  const isToday = what === 'cancelled' && !isForAnotherDay(session, zoneOf(rhythm), now);
  return !isToday && (await isAnyMissedAsked(stores, sessions, recipient, now)) ? 'early' : session;
};

/**
 * Offers the manager, once, three times that suit both when the two lack one, one tap each. Void once they have one, or it has passed. It
 * waits while a missed session is asked about, whose card says it too, unless it is today; that the rhythm slips also while the two meet soon.
 */
export const timeWanted: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now, isRepeat }, effect) => {
    const rhythm = await stores.rhythm.find(effect.rhythm);
    if (rhythm?.endedAt !== null || isRhythmPaused(rhythm, await participantsOf(stores, [rhythm])))
      return null;
    const session = await lackingTime(stores, rhythm, effect, recipient, now);
    if (session === null || session === 'early') return null;
    const last = await lastMetOn(stores, rhythm);
    const zone = await agreedZone(stores, rhythm);
    const today = dayAt(now, zone);
    const others = (await stores.session.ofRhythm(rhythm.id)).filter(
      (one) => one.id !== session.id && !isDeclined(one),
    );
    return {
      kind: 'time-wanted' as const,
      isRepeat,
      what: effect.what,
      weeks: last && wholeWeeks(daysBetween(last, today)),
      agreed: rhythm.cadence ? agreedWeeks(rhythm.cadence, last ?? rhythm.startedOn, today) : 0,
      rep: nameOf(await participantsOf(stores, [rhythm]), rhythm.rep),
      session: sessionLine(session),
      isToday: effect.what === 'cancelled' && !isForAnotherDay(session, zone, now),
      next: nextOf(others, session.startsAt)?.startsAt ?? null,
      times: [] as readonly Instant[],
    };
  },
  {
    complete: async (context, { rhythm }, message) => {
      const { session, isToday, what } = message;
      const times = isToday
        ? await shortTimes(context, rhythm, session.id)
        : await offeredTimes(context, rhythm, {
            ...{ session: session.id, minutes: session.minutes },
            notOn: what === 'declined' ? session.startsAt : null,
            notAt: what === 'cancelled' ? session.startsAt : null,
            between:
              what === 'slipped'
                ? daysFromToday(DAYS_AHEAD)
                : (today, zone) => weekToMoveIn(dayAt(session.startsAt, zone), today),
          });
      return async (ports) => ({ ...message, times: await times(ports) });
    },
    stands: {
      days: ASKED_DAYS,
      over: async ({ stores, now }, { rhythm: id, session: about }) => {
        const rhythm = await stores.rhythm.find(id);
        const session = about && (await stores.session.find(about));
        return rhythm
          ? timeOver(stores, rhythm, session ?? null, now)
          : { kind: 'question-over', about: 'nothing' };
      },
    },
    isEarly: async ({ stores, recipient, now }, effect) => {
      const rhythm = await stores.rhythm.find(effect.rhythm);
      return rhythm !== null && (await lackingTime(stores, rhythm, effect, recipient, now)) === 'early';
    },
    isUrgent: (_person, { isToday }) => isToday,
    repeats: (person, message, now) => (message.isToday ? soon(person, message, now) : null),
  },
);
