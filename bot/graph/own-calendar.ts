import { z } from 'zod';
import type { CalendarMeeting, Invitee } from '../../shared/domain/calendar-meeting.ts';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { BY_UTC, utcTime } from './utc-time.ts';

/**
 * The least permission that shows the attendees: it "allows the app to read events in user calendars, except for properties such as body,
 * attachments, and extensions" (Microsoft Learn, "Microsoft Graph permissions reference", Calendars.ReadBasic), and "List calendarView"
 * and "Get event" name it as least privileged. It lets nobody's text be read.
 */
export const ownCalendarScopes = ['Calendars.ReadBasic'] as const;

/** More meetings than anybody has in some weeks. */
const VIEW_MAX = 2_000;
const PAGE = '200';
/** When a meeting is, of which series, and whether it is off: the fields for following chosen meetings. */
const TIMES = 'id,seriesMasterId,originalStart,start,isCancelled,responseStatus';
/** The same with the fields for the person who looks: what rules out a customer meeting, the subject and the attendees. */
const ALL = `${TIMES},isAllDay,sensitivity,subject,organizer,attendees`;

const someone = z.object({
  /** `resource` is a room; the organiser has no type. */
  type: z.string().nullish(),
  emailAddress: z.object({ name: z.string().nullish(), address: z.string().nullish() }).nullish(),
});

/** The people among them who have an address. */
const invited = (all: readonly (z.output<typeof someone> | null | undefined)[]): readonly Invitee[] =>
  all.flatMap((one) =>
    one?.emailAddress?.address && one.type !== 'resource'
      ? [{ name: one.emailAddress.name ?? '', address: one.emailAddress.address }]
      : [],
  );

const meeting = z
  .object({
    id: z.string().min(1),
    seriesMasterId: z.string().nullish(),
    /** Always in UTC, whatever zone is requested. */
    originalStart: z.nullish(instant),
    start: utcTime,
    isAllDay: z.boolean().nullish(),
    isCancelled: z.boolean().nullish(),
    sensitivity: z.string().nullish(),
    responseStatus: z.object({ response: z.string().nullish() }).nullish(),
    subject: z.string().nullish(),
    organizer: someone.nullish(),
    attendees: z.array(someone).nullish(),
  })
  .transform(({ id, start, ...more }): CalendarMeeting => ({
    eventId: id,
    seriesId: more.seriesMasterId ?? null,
    originallyAt: more.originalStart ?? null,
    subject: more.subject ?? '',
    startsAt: start,
    off: more.isCancelled === true || more.responseStatus?.response === 'declined',
    kept: more.isAllDay === true || (more.sensitivity ?? 'normal') !== 'normal',
    people: invited([more.organizer, ...(more.attendees ?? [])]),
  }));

const list =
  (fields: string) =>
  (graph: Graph) =>
  (who: OnBehalfOf, from: Instant, to: Instant): Promise<GraphResult<readonly CalendarMeeting[]>> =>
    graph.list(
      who,
      {
        method: 'GET',
        path: '/me/calendarView',
        query: { startDateTime: from, endDateTime: to, $select: fields, $top: PAGE },
        prefer: [BY_UTC],
        scopes: ownCalendarScopes,
      },
      meeting,
      VIEW_MAX,
    );

const find =
  (fields: string) =>
  (graph: Graph) =>
  (who: OnBehalfOf, eventId: string): Promise<GraphResult<CalendarMeeting>> =>
    graph.request(
      who,
      {
        method: 'GET',
        path: `/me/events/${encodeURIComponent(eventId)}`,
        query: { $select: fields },
        prefer: [BY_UTC],
        scopes: ownCalendarScopes,
      },
      meeting,
    );

/** Everything in somebody's own calendar between two moments, for them to see. */
export const listOwnCalendar = list(ALL);
/** The same for a job: times only, without a subject or a name. */
export const listOwnTimes = list(TIMES);
/** One meeting in it as it is now. */
export const findOwnMeeting = find(ALL);
export const findOwnTime = find(TIMES);
