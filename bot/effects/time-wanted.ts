import { z } from 'zod';
import { rhythmId, sessionId } from '../../shared/domain/ids.ts';
import { agreedWeeks, rhythmStatusOf } from '../../shared/domain/rhythm-status.ts';
import type { Person } from '../../shared/domain/person.ts';
import type { Rhythm } from '../../shared/domain/rhythm.ts';
import { isForAnotherDay, isMissed, isPlannedTimeOver } from '../../shared/domain/session.ts';
import type { Session } from '../../shared/domain/session.ts';
import { calendarDay, dayAt, daysBetween, wholeWeeks } from '../../shared/domain/time.ts';
import type { CalendarDay, Instant } from '../../shared/domain/time.ts';
import { weekToMoveIn } from '../../shared/domain/times-that-suit.ts';
import { workingDayAfter, workingDaysIn } from '../../shared/domain/working-days.ts';
import type { DaysOff } from '../../shared/domain/working-days.ts';
import { isRhythmPaused } from '../use-cases/person/departure.ts';
import { agreedZone } from '../use-cases/rhythm/agreed-zone.ts';
import { pairOf } from '../use-cases/rhythm/plan-sessions.ts';
import { heldHistoryOf, zoneOf } from '../use-cases/rhythm/recommendation.ts';
import { nextOf } from '../use-cases/rhythm/rhythm-view.ts';
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

/** The day the two last met; null when they never have. */
const lastMetOn = async (stores: Stores, rhythm: Rhythm): Promise<CalendarDay | null> => {
  const { lastHeld } = await heldHistoryOf(stores, rhythm);
  return Object.values(lastHeld).sort().at(-1) ?? null;
};

/** Whether that day is today or one of the next two working days: whoever meets so soon needs no other time. */
const isNear = (day: CalendarDay, today: CalendarDay, off: DaysOff): boolean =>
  day <= workingDayAfter(workingDayAfter(today, off), off);

/** Whether a missed session is asked about by a card of its own: one 1:1 that didn't happen is never asked about twice. */
const isMissedQuestionOpen = (session: Session, zone: string, off: DaysOff, now: Instant): boolean =>
  (session.state === 'missed' || isPlannedTimeOver(session, now)) &&
  workingDaysIn(dayAt(session.startsAt, zone), dayAt(now, zone), off) <= ASKED_DAYS;

/** The session for which the two still lack a time; null when they don't. */
const lackingTime = async (
  stores: Stores,
  rhythm: Rhythm,
  { what, session: about, since }: z.output<typeof payload>,
  { daysOff }: Person,
  now: Instant,
): Promise<Session | null> => {
  const sessions = await stores.session.ofRhythm(rhythm.id);
  if (what === 'slipped') {
    const met = await lastMetOn(stores, rhythm);
    if (since !== (met ?? rhythm.startedOn)) return null;
    const next = nextOf(sessions, now);
    const today = dayAt(now, zoneOf(rhythm));
    if (next && isNear(dayAt(next.startsAt, zoneOf(rhythm)), today, daysOff)) return null;
    const status = rhythmStatusOf(rhythm, await pairOf(stores, rhythm), met, next !== null, today);
    if (status !== 'at-risk' && status !== 'lapsed') return null;
    const zone = zoneOf(rhythm);
    const isAsked = sessions.some((one) => isMissedQuestionOpen(one, zone, daysOff, now));
    return isAsked ? null : (next ?? sessions.find((one) => isMissed(one, now)) ?? null);
  }
  const session = sessions.find(({ id }) => id === about);
  if (!session || session.startsAt <= now) return null;
  const isLacking =
    what === 'cancelled'
      ? session.state === 'cancelled' && session.cancellation.reason === 'calendar'
      : session.state === 'planned' && session.entry?.declined === true;
  return isLacking ? session : null;
};

/** Offers the manager, once, three times that suit both when the two lack one, one tap each. Void once they have one, or it has passed. */
export const timeWanted: EffectDefinition<typeof payload> = messageEffect(
  payload,
  async ({ stores, recipient, now, isRepeat }, effect) => {
    const rhythm = await stores.rhythm.find(effect.rhythm);
    if (rhythm?.endedAt !== null || isRhythmPaused(rhythm, await participantsOf(stores, [rhythm])))
      return null;
    const session = await lackingTime(stores, rhythm, effect, recipient, now);
    if (!session) return null;
    const last = await lastMetOn(stores, rhythm);
    const zone = await agreedZone(stores, rhythm);
    const today = dayAt(now, zone);
    const others = (await stores.session.ofRhythm(rhythm.id)).filter(({ id }) => id !== session.id);
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
        ? await shortTimes(context, rhythm)
        : await offeredTimes(context, rhythm, {
            minutes: session.minutes,
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
    isUrgent: (_person, { isToday }) => isToday,
    repeats: (person, message, now) => (message.isToday ? soon(person, message, now) : null),
  },
);
