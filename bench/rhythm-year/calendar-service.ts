import { setImmediate as others } from 'node:timers/promises';
import type { Calendar, CalendarAnswer, Watch } from '../../bot/effects/calendar-port.ts';
import type { Actor } from '../../bot/identity/actor.ts';
import type { CalendarRefusal } from '../../bot/use-cases/calendar-refusal.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { addDays, addMinutes, dayAt, momentOf, wallTime, weekdayOf } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import type { Calendars } from './calendars.ts';

/** The share of requests that are throttled, and the share of completed ones whose answer is lost. */
const THROTTLED = 0.02;
const LOST_ANSWERS = 0.003;
/** How long a watch lasts, in minutes (Microsoft Learn, "subscription resource type": 10 080 at most; here an hour less). */
const WATCHED = 10_020;
const NOON = wallTime.parse('12:00');

const notFound: CalendarRefusal = { ok: false, refusal: 'not-found' };
const throttled: CalendarRefusal = { ok: false, refusal: 'throttled', retryAfterSeconds: 30 };
const lost: CalendarRefusal = { ok: false, refusal: 'unavailable' };

/** Who is notified of changes in a calendar, and until when. */
export type Watches = Map<
  PersonId,
  Readonly<{ subscriptionId: string; clientState: string; expiresAt: Instant }>
>;

/** The load on the calendars: requests in all, and the most at once for one mailbox. */
export type Load = { requests: number; atOnce: number };

/**
 * Access to those calendars as Graph gives it to Kadens: each call is a request, some are throttled, and for some the answer is lost after
 * everything was done.
 */
export const openCalendarService = (
  calendars: Calendars,
  watches: Watches,
  load: Load,
  clock: Clock,
  random: () => number,
): Calendar => {
  const underWay = new Map<PersonId, number>();
  let subscriptions = 0;

  const ask = async <Value>(
    { person }: Actor,
    run: () => Readonly<{ ok: true; value: Value }> | CalendarRefusal,
    isChange = false,
  ): CalendarAnswer<Value> => {
    load.requests += 1;
    const now = (underWay.get(person) ?? 0) + 1;
    underWay.set(person, now);
    load.atOnce = Math.max(load.atOnce, now);
    await others();
    underWay.set(person, now - 1);
    if (random() < THROTTLED) return throttled;
    const answer = run();
    return isChange && random() < LOST_ANSWERS ? lost : answer;
  };
  const found = <Value>(value: Value | undefined) =>
    value === undefined ? notFound : { ok: true as const, value };
  const done = (isThere: boolean) => (isThere ? { ok: true as const, value: null } : notFound);
  const watchUntil = (): Instant => addMinutes(clock(), WATCHED);

  return {
    createSeries: (who, { cadence, transactionId }) =>
      ask(
        who,
        () => {
          const { id } = calendars.addSeries(who.person, cadence, transactionId, clock());
          return { ok: true, value: { seriesId: id, joinUrl: `https://meetings.example/${id}` } };
        },
        true,
      ),
    createMeeting: (who, meeting) =>
      ask(
        who,
        () => ({ ok: true, value: { eventId: calendars.addMeeting(who.person, meeting, clock()).id } }),
        true,
      ),
    times: (who, eventId) => ask(who, () => found(calendars.instance(eventId))),
    updateSeries: (who, seriesId, { cadence }) =>
      ask(
        who,
        () => {
          const one = calendars.find(seriesId);
          if (!one) return notFound;
          calendars.moveSeries(one, cadence, clock());
          return { ok: true, value: { seriesId, joinUrl: `https://meetings.example/${seriesId}` } };
        },
        true,
      ),
    instances: (who, seriesId, from, to) => ask(who, () => found(calendars.datesOf(seriesId, from, to))),
    moveInstance: (who, eventId, to) => ask(who, () => done(calendars.change(eventId, to, clock())), true),
    cancelInstance: (who, eventId) =>
      ask(who, () => done(calendars.change(eventId, 'taken-out', clock())), true),
    series: (who, seriesId) =>
      ask(who, () => {
        const one = calendars.find(seriesId);
        if (!one) return notFound;
        const { weeks, anchor, time, minutes } = one.cadence;
        return {
          ok: true,
          value: {
            cancelled: false,
            joinUrl: `https://meetings.example/${seriesId}`,
            pattern: { weeks, startDay: anchor, time, minutes, lastDay: null },
            takenOut: [...one.exceptions].flatMap(([day, what]) => (what === 'taken-out' ? [day] : [])),
          },
        };
      }),
    view: (who, from, to) => ask(who, () => ({ ok: true, value: calendars.between(who.person, from, to) })),
    freeTimes: (who, { from, minutes }) =>
      ask(who, () => {
        const days = Array.from({ length: 7 }, (_, nth) => addDays(dayAt(from, 'UTC'), nth + 1));
        const free = days.filter((day) => weekdayOf(day) < 6).map((day) => momentOf(day, NOON, 'UTC'));
        return { ok: true, value: { times: minutes > 0 ? free : [], seen: 'both' } };
      }),
    away: (who) => ask(who, () => ({ ok: true, value: new Map() })),
    watch: (who) =>
      ask(who, () => {
        const begun = {
          subscriptionId: `watch-${(subscriptions += 1)}`,
          clientState: 'told',
          expiresAt: watchUntil(),
        };
        watches.set(who.person, begun);
        return { ok: true, value: begun };
      }),
    isCurrentWatch: () => true,
    endWatch: (who) => ask(who, () => done(watches.delete(who.person))),
    renewWatch: (who, subscriptionId) =>
      ask(who, (): Readonly<{ ok: true; value: Watch }> | CalendarRefusal => {
        const known = watches.get(who.person);
        if (known?.subscriptionId !== subscriptionId || known.expiresAt <= clock()) return notFound;
        const renewed = { ...known, expiresAt: watchUntil() };
        watches.set(who.person, renewed);
        return { ok: true, value: renewed };
      }),
    joinUrl: (who, eventId) => ask(who, () => ({ ok: true, value: `https://meetings.example/${eventId}` })),
    meeting: (who, joinUrl) =>
      ask(who, () => ({ ok: true, value: { meetingId: joinUrl, chatId: `19:${joinUrl}` } })),
    join: (who) => ask(who, () => ({ ok: true, value: null })),
  };
};
