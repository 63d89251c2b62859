import { compareWithCalendar } from '../../shared/domain/calendar-comparison.ts';
import type { CalendarWord } from '../../shared/domain/calendar-comparison.ts';
import { dayInRhythm } from '../../shared/domain/change-of-plan.ts';
import { addMinutes, dayAt } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { Actor } from '../identity/actor.ts';
import type {
  CalendarReading,
  FollowedRhythm,
  FollowedSession,
} from '../use-cases/rhythm/follow-calendar.ts';
import type { Calendar, CalendarAnswer, CalendarSeries, Instance } from './calendar-port.ts';

/** How far beyond the last session the calendar is read, in minutes: a week, since meetings are postponed. */
const REACH = 7 * 24 * 60;

/** The most days ahead that a calendar is read; a meeting beyond them is asked for by its id. */
const HORIZON_DAYS = 366;

export const readingHorizon = (now: Instant): Instant => addMinutes(now, HORIZON_DAYS * 24 * 60);

/** How far to read the calendar for those sessions. */
export const readUntil = (sessions: readonly Pick<FollowedSession, 'startsAt'>[], now: Instant): Instant => {
  const last = sessions.reduce((latest, { startsAt }) => (startsAt > latest ? startsAt : latest), now);
  const horizon = readingHorizon(now);
  return last < horizon ? addMinutes(last, REACH) : horizon;
};

/** What a meeting that was found tells of its session. */
export const wordOf = (found: Instance, session: FollowedSession): CalendarWord =>
  found.cancelled
    ? 'taken-out'
    : {
        ...{
          id: found.eventId,
          startsAt: found.startsAt,
          minutes: found.minutes,
          changedAt: found.changedAt,
        },
        declined: found.declined ?? session.entry?.declined ?? false,
      };

/** The instance that is a session's meeting: the one with its entry's id, else the one of its day of the series. */
const standingFor = (
  all: readonly Instance[],
  { cadence: { zone }, seriesId }: FollowedRhythm,
  session: FollowedSession,
): Instance | undefined =>
  all.find(({ eventId }) => eventId === session.entry?.id) ??
  (session.entry === null && session.origin === 'rhythm'
    ? all.find(
        (one) =>
          one.seriesId === seriesId &&
          dayAt(one.originallyAt ?? one.startsAt, zone) === dayInRhythm(session, zone),
      )
    : undefined);

/** Whether a series has come to its end, and no moved date of it is still to come. */
const isOver = (
  { pattern }: CalendarSeries,
  all: readonly Instance[],
  { cadence: { zone }, seriesId }: FollowedRhythm,
  now: Instant,
): boolean =>
  pattern !== null &&
  pattern.lastDay !== null &&
  pattern.lastDay < dayAt(now, zone) &&
  !all.some((one) => one.seriesId === seriesId);

/** Whether the mailbox answers at all. Graph finds nothing in one that has moved or has no licence, whatever is in it. */
const isReached = async (
  calendar: Pick<Calendar, 'view'>,
  who: Actor,
  now: Instant,
): CalendarAnswer<unknown> => calendar.view(who, now, addMinutes(now, 1));

/** What the manager's calendar tells of those sessions' own meetings, for a rhythm without a series. */
export const readOwnMeetings = async (
  calendar: Pick<Calendar, 'times' | 'view'>,
  who: Actor,
  sessions: readonly FollowedSession[],
  now: Instant,
): CalendarAnswer<CalendarReading['words']> => {
  const words = new Map<FollowedSession, CalendarWord>();
  for (const session of sessions) {
    if (session.entry === null) continue;
    const found = await calendar.times(who, session.entry.id);
    if (!found.ok && found.refusal !== 'not-found') return found;
    words.set(session, found.ok ? wordOf(found.value, session) : 'taken-out');
  }
  const reached = [...words.values()].includes('taken-out') ? await isReached(calendar, who, now) : null;
  return reached?.ok === false ? reached : { ok: true, value: words };
};

/**
 * What the manager's calendar tells of those sessions and of their series, with as few requests as possible: one list when nothing
 * has changed. `view` is a list read for several rhythms at once.
 */
export const readCalendar = async (
  calendar: Pick<Calendar, 'instances' | 'series' | 'times' | 'view'>,
  who: Actor,
  rhythm: FollowedRhythm,
  sessions: readonly FollowedSession[],
  view: readonly Instance[] | null,
  now: Instant,
): CalendarAnswer<CalendarReading> => {
  const { cadence, seriesId } = rhythm;
  const listed: Awaited<CalendarAnswer<readonly Instance[]>> = view
    ? { ok: true, value: view }
    : await calendar.instances(who, seriesId, now, readUntil(sessions, now));
  if (!listed.ok) {
    if (listed.refusal !== 'not-found') return listed;
    const reached = await isReached(calendar, who, now);
    if (!reached.ok) return reached;
  }
  const all = listed.ok ? listed.value : [];

  const words = new Map<FollowedSession, CalendarWord>();
  const untied: FollowedSession[] = [];
  for (const session of sessions) {
    const found = standingFor(all, rhythm, session);
    if (found) words.set(session, wordOf(found, session));
    else if (session.entry !== null) {
      const one = await calendar.times(who, session.entry.id);
      if (!one.ok && one.refusal !== 'not-found') return one;
      words.set(session, one.ok ? wordOf(one.value, session) : 'taken-out');
    } else if (session.origin === 'rhythm' && session.state === 'planned') untied.push(session);
  }

  const isChanged = sessions.some((session) => {
    const day = dayInRhythm(session, cadence.zone);
    const { change } = compareWithCalendar(session, words.get(session) ?? 'unknown', cadence, day);
    return change !== null && change !== 'declined';
  });
  if (listed.ok && !isChanged && untied.length === 0 && rhythm.joinUrl !== null)
    return { ok: true, value: { words, series: null } };

  const series = await calendar.series(who, seriesId, cadence.zone);
  if (!series.ok && series.refusal !== 'not-found') return series;
  const isGone = !series.ok || series.value.cancelled || isOver(series.value, all, rhythm, now);
  for (const session of untied)
    if (!isGone && series.value.takenOut?.includes(dayInRhythm(session, cadence.zone)))
      words.set(session, 'taken-out');
  return { ok: true, value: { words, series: isGone ? 'gone' : series.value } };
};
