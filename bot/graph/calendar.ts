import type {
  DateTimeTimeZone,
  DayOfWeek,
  Event,
  PatternedRecurrence,
} from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Cadence, SeriesPattern } from '../../shared/domain/rhythm.ts';
import { startsAt } from '../../shared/domain/rhythm.ts';
import {
  addMinutes,
  calendarDay,
  dayAt,
  instant,
  minutesBetween,
  wallTimeAt,
} from '../../shared/domain/time.ts';
import type { CalendarDay, Instant, Weekday } from '../../shared/domain/time.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { patternOf, seriesTimes } from './series-pattern.ts';
import { BY_UTC, byClockOf, utcTime } from './utc-time.ts';

/** A recurring Teams meeting; its id is the organiser's and stays the same when the item is moved. */
export type EventSeries = Readonly<{ seriesId: string; joinUrl: string | null }>;

/**
 * One meeting, or one date of a series; `originallyAt` is its time by the series, wherever it is now, and null for a meeting of its own.
 * `declined`: whether an attendee has declined it; null when that wasn't asked for.
 */
export type EventInstance = Readonly<{
  eventId: string;
  seriesId: string | null;
  startsAt: Instant;
  minutes: number;
  originallyAt: Instant | null;
  cancelled: boolean;
  declined: boolean | null;
  changedAt: Instant;
  /** Which version of it was read; null if Graph didn't say. */
  etag: string | null;
}>;

/** A series as it is now. `pattern` is null if no rhythm can have it: it isn't on one day every so many weeks. */
export type SeriesMaster = Readonly<{
  cancelled: boolean;
  joinUrl: string | null;
  pattern: SeriesPattern | null;
  /** The days that were taken out of the series; null if Graph doesn't say. */
  takenOut: readonly CalendarDay[] | null;
}>;

export type OnlineMeetingIds = Readonly<{ meetingId: string; chatId: string }>;

export type NewSeries = Readonly<{
  attendee: Readonly<{ name: string; address: string }>;
  subject: string;
  /** HTML, with names escaped by its writer. It can't be changed later without losing the meeting's own part. */
  body: string;
  cadence: Cadence;
  /**
   * Makes repetition harmless: a series with the same id is created once, and Graph answers with it again. The same id with other content
   * is refused, as `conflict`.
   */
  transactionId: string;
}>;

export const calendarScopes = {
  write: ['Calendars.ReadWrite'],
  meetings: ['OnlineMeetings.Read'],
} as const;

/** The longest subject that Exchange keeps (MS-OXCMSG, PidTagNormalizedSubject: 255). */
export const SUBJECT_MAX = 255;
/** A list of instances covers a year at most here: 52 weekly ones and some moved. */
const INSTANCES_MAX = 200;
/** The fields we read of an event. Its subject and text are left out: they are none of our business. */
const TIMES = 'id,seriesMasterId,start,end,originalStart,isCancelled,lastModifiedDateTime';
/** The same with whether it was declined, which comes with the attendees, so only our own series are asked for it. */
const TIMES_AND_ANSWERS = `${TIMES},attendees`;
/** More events than the fullest calendar has in half a year. */
const VIEW_MAX = 5_000;
/** The largest page of events (Microsoft Learn, "List instances", `$top`: 1 to 1000). */
const PAGE = '100';
const LARGEST_PAGE = '1000';

const dayNames: Readonly<Record<Weekday, DayOfWeek>> = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
  6: 'saturday',
  7: 'sunday',
};

/** A subject of a length that Exchange keeps, never cut in the middle of a character. */
const subjectOf = (text: string): string => text.slice(0, SUBJECT_MAX).replace(/[\uD800-\uDBFF]$/, '');

const wall = (at: Instant, zone: string) => ({
  dateTime: `${dayAt(at, zone)}T${wallTimeAt(at, zone)}:00`,
  timeZone: zone,
});

/** A cadence in Graph's shape: by the wall clock of its zone, so that daylight saving shifts nothing. */
export const recurrenceOf = (
  cadence: Cadence,
): { start: DateTimeTimeZone; end: DateTimeTimeZone; recurrence: PatternedRecurrence } => {
  const start = startsAt(cadence, cadence.anchor);
  return {
    start: wall(start, cadence.zone),
    end: wall(addMinutes(start, cadence.minutes), cadence.zone),
    recurrence: {
      pattern: {
        type: 'weekly',
        interval: cadence.weeks,
        daysOfWeek: [dayNames[cadence.weekday]],
        firstDayOfWeek: 'monday',
      },
      range: { type: 'noEnd', startDate: cadence.anchor, recurrenceTimeZone: cadence.zone },
    },
  };
};

const event = z
  .object({ id: z.string().min(1), onlineMeeting: z.object({ joinUrl: z.url().nullish() }).nullish() })
  .transform(({ id, onlineMeeting }): EventSeries => ({
    seriesId: id,
    joinUrl: onlineMeeting?.joinUrl ?? null,
  }));

const eventOnly = z.object({ id: z.string().min(1) }).transform(({ id }) => ({ eventId: id }));

const answer = z.object({ status: z.object({ response: z.string().nullish() }).nullish() });
const instance = z
  .object({
    id: z.string().min(1),
    '@odata.etag': z.string().nullish(),
    seriesMasterId: z.string().nullish(),
    isCancelled: z.boolean().nullish(),
    lastModifiedDateTime: instant,
    /** Always in UTC, whatever zone is requested. */
    originalStart: z.nullish(instant),
    start: utcTime,
    end: utcTime,
    attendees: z.array(answer).nullish(),
  })
  .transform(({ id, seriesMasterId, isCancelled, start, end, ...more }): EventInstance => ({
    eventId: id,
    seriesId: seriesMasterId ?? null,
    startsAt: start,
    minutes: minutesBetween(start, end),
    originallyAt: more.originalStart ?? null,
    cancelled: isCancelled ?? false,
    declined: more.attendees?.some(({ status }) => status?.response === 'declined') ?? null,
    changedAt: more.lastModifiedDateTime,
    etag: more['@odata.etag'] ?? null,
  }));

/** `OID.` with the series' id and the day: Graph's name for a date taken out of a series. */
const takenOutDay = z
  .string()
  .transform((text) => text.slice(-'YYYY-MM-DD'.length))
  .pipe(calendarDay);
const seriesNow = z
  .object({
    isCancelled: z.boolean().nullish(),
    onlineMeeting: z.object({ joinUrl: z.url().nullish() }).nullish(),
    ...seriesTimes.shape,
    cancelledOccurrences: z.array(takenOutDay).nullish(),
  })
  .transform(({ isCancelled, onlineMeeting, cancelledOccurrences, ...times }): SeriesMaster => ({
    cancelled: isCancelled ?? false,
    joinUrl: onlineMeeting?.joinUrl ?? null,
    pattern: patternOf(times),
    takenOut: cancelledOccurrences ?? null,
  }));

const meeting = z
  .object({ id: z.string().min(1), chatInfo: z.object({ threadId: z.string().min(1) }) })
  .transform(({ id, chatInfo }): OnlineMeetingIds => ({ meetingId: id, chatId: chatInfo.threadId }));

const nothing = z.unknown().transform(() => null);

const at = (id: string): string => `/me/events/${encodeURIComponent(id)}`;

/** A Teams meeting with one attendee, without its time. */
const asMeeting = ({
  attendee,
  subject,
  body,
  transactionId,
}: Pick<NewSeries, 'attendee' | 'subject' | 'body' | 'transactionId'>): Event => ({
  subject: subjectOf(subject),
  body: { contentType: 'html', content: body },
  attendees: [{ type: 'required', emailAddress: { ...attendee } }],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId,
});

/** Books the series in the organiser's calendar as a Teams meeting, and invites the attendee. */
export const createSeries =
  (graph: Graph) =>
  (organiser: OnBehalfOf, series: NewSeries): Promise<GraphResult<EventSeries>> => {
    const body: Event = { ...asMeeting(series), ...recurrenceOf(series.cadence) };
    const request = { method: 'POST', path: '/me/events', scopes: calendarScopes.write } as const;
    return graph.request(organiser, { ...request, body, repeatable: true }, event);
  };

/** A single Teams meeting, outside any series. */
export type NewEvent = Readonly<{
  attendee: Readonly<{ name: string; address: string }>;
  subject: string;
  /** HTML, as in a series. */
  body: string;
  startsAt: Instant;
  minutes: number;
  zone: string;
  transactionId: string;
}>;

/** Books one meeting in the organiser's calendar as a Teams meeting, and invites the attendee. */
export const createMeeting =
  (graph: Graph) =>
  (organiser: OnBehalfOf, meeting: NewEvent): Promise<GraphResult<Readonly<{ eventId: string }>>> => {
    const { startsAt: from, minutes, zone } = meeting;
    const body: Event = {
      ...asMeeting(meeting),
      start: wall(from, zone),
      end: wall(addMinutes(from, minutes), zone),
    };
    const request = { method: 'POST', path: '/me/events', scopes: calendarScopes.write } as const;
    return graph.request(organiser, { ...request, body, repeatable: true }, eventOnly);
  };

/** Moves the whole series to another cadence, or renames it. Single dates that were moved go back to their places. */
export const updateSeries =
  (graph: Graph) =>
  (
    organiser: OnBehalfOf,
    seriesId: string,
    change: Readonly<{ subject?: string; cadence?: Cadence }>,
  ): Promise<GraphResult<EventSeries>> => {
    const body: Event = {
      ...(change.subject !== undefined && { subject: subjectOf(change.subject) }),
      ...(change.cadence && recurrenceOf(change.cadence)),
    };
    return graph.request(
      organiser,
      { method: 'PATCH', path: at(seriesId), body, scopes: calendarScopes.write },
      event,
    );
  };

/** One meeting as it now is in the calendar. */
export const getEventTimes =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, eventId: string): Promise<GraphResult<EventInstance>> =>
    graph.request(
      onBehalfOf,
      {
        method: 'GET',
        path: at(eventId),
        query: { $select: TIMES_AND_ANSWERS },
        prefer: [BY_UTC],
        scopes: calendarScopes.write,
      },
      instance,
    );

/** The link to one Teams meeting; null until Teams has made it. */
export const getJoinUrl =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, eventId: string): Promise<GraphResult<string | null>> =>
    graph.request(
      onBehalfOf,
      {
        method: 'GET',
        path: at(eventId),
        query: { $select: 'id,onlineMeeting' },
        scopes: calendarScopes.write,
      },
      event.pipe(z.transform(({ joinUrl }) => joinUrl)),
    );

/** The series itself, with its times by the wall clock of that zone. */
export const getSeries =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, seriesId: string, zone: string): Promise<GraphResult<SeriesMaster>> =>
    graph.request(
      onBehalfOf,
      {
        method: 'GET',
        path: at(seriesId),
        query: { $select: 'id,isCancelled,onlineMeeting,start,end,recurrence,cancelledOccurrences' },
        prefer: [byClockOf(zone)],
        scopes: calendarScopes.write,
      },
      seriesNow,
    );

/** Everything in somebody's own calendar between two moments: times and series, without anybody's answers. */
export const listCalendarView =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, from: Instant, to: Instant): Promise<GraphResult<readonly EventInstance[]>> =>
    graph.list(
      onBehalfOf,
      {
        method: 'GET',
        path: '/me/calendarView',
        query: { startDateTime: from, endDateTime: to, $select: TIMES, $top: LARGEST_PAGE },
        prefer: [BY_UTC],
        scopes: calendarScopes.write,
      },
      instance,
      VIEW_MAX,
    );

/** Moves one date of a series, which makes it an exception, or a meeting outside any series, to another time or length. */
export const moveInstance =
  (graph: Graph) =>
  (
    organiser: OnBehalfOf,
    eventId: string,
    {
      startsAt: from,
      minutes,
      zone,
      etag,
    }: Readonly<{ startsAt: Instant; minutes: number; zone: string; etag: string | null }>,
  ): Promise<GraphResult<null>> => {
    const body: Event = { start: wall(from, zone), end: wall(addMinutes(from, minutes), zone) };
    return graph.request(
      organiser,
      {
        ...{ method: 'PATCH', path: at(eventId), body, scopes: calendarScopes.write },
        ...(etag !== null && { ifMatch: etag }),
      },
      nothing,
    );
  };

/**
 * Cancels a series, or one date of it by that date's id, and tells the attendee why (Microsoft Learn, "event: cancel"). `not-found`: it
 * was gone already.
 */
export const cancelEvent =
  (graph: Graph) =>
  (organiser: OnBehalfOf, eventId: string, comment = ''): Promise<GraphResult<null>> =>
    graph.request(
      organiser,
      { method: 'POST', path: `${at(eventId)}/cancel`, body: { comment }, scopes: calendarScopes.write },
      nothing,
    );

/** The dates of a series between two moments, in order. */
export const listInstances =
  (graph: Graph) =>
  async (
    onBehalfOf: OnBehalfOf,
    seriesId: string,
    from: Instant,
    to: Instant,
  ): Promise<GraphResult<readonly EventInstance[]>> => {
    const query = {
      startDateTime: from,
      endDateTime: to,
      $select: TIMES_AND_ANSWERS,
      $top: PAGE,
    };
    const found = await graph.list(
      onBehalfOf,
      {
        method: 'GET',
        path: `${at(seriesId)}/instances`,
        query,
        prefer: [BY_UTC],
        scopes: calendarScopes.write,
      },
      instance,
      INSTANCES_MAX,
    );
    if (!found.ok) return found;
    return { ok: true, value: found.value.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1)) };
  };

/** The meeting behind a join link, and its chat, which is never read out of the link. */
export const findOnlineMeeting =
  (graph: Graph) =>
  async (onBehalfOf: OnBehalfOf, joinUrl: string): Promise<GraphResult<OnlineMeetingIds>> => {
    const found = await graph.list(
      onBehalfOf,
      {
        method: 'GET',
        path: '/me/onlineMeetings',
        query: { $filter: `JoinWebUrl eq '${joinUrl.replaceAll("'", "''")}'` },
        scopes: calendarScopes.meetings,
      },
      meeting,
      1,
    );
    if (!found.ok) return found;
    const [first] = found.value;
    return first ? { ok: true, value: first } : { ok: false, refusal: 'not-found' };
  };
