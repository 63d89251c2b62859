import { z } from 'zod';
import type { RecurringMeeting } from '../../shared/domain/series-offer.ts';
import { calendarScopes } from './calendar.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { seriesEndOf, patternOf, seriesTimes } from './series-pattern.ts';
import { byClockOf } from './utc-time.ts';

/** More series than anybody has had since they got their mailbox: past ones are listed too. */
const SERIES_MAX = 1_000;
const PAGE = '100';
/** Neither subject nor text. The attendees are requested, since Graph filters by nobody's address, and are not kept. */
const SELECT =
  'id,isCancelled,isAllDay,isOrganizer,isOnlineMeeting,onlineMeetingProvider,onlineMeeting,start,end,recurrence,organizer,attendees';

const mailbox = z.object({ emailAddress: z.object({ address: z.string().nullish() }).nullish() });
const attendee = z.object({
  ...mailbox.shape,
  type: z.string().nullish(),
  status: z.object({ response: z.string().nullish() }).nullish(),
});

const addressIn = ({ emailAddress }: z.output<typeof mailbox>): string =>
  (emailAddress?.address ?? '').toLowerCase();

const recurringMeeting = z
  .object({
    id: z.string().min(1),
    isCancelled: z.boolean().nullish(),
    isAllDay: z.boolean().nullish(),
    isOrganizer: z.boolean().nullish(),
    isOnlineMeeting: z.boolean().nullish(),
    onlineMeetingProvider: z.string().nullish(),
    onlineMeeting: z.object({ joinUrl: z.url().nullish() }).nullish(),
    organizer: mailbox.nullish(),
    attendees: z.array(attendee).nullish(),
    ...seriesTimes.shape,
  })
  .transform(({ id, organizer, attendees, onlineMeeting, ...one }): RecurringMeeting => {
    const organiser = organizer ? addressIn(organizer) : '';
    // A room is no participant, and the organiser may be among the attendees.
    const invited = (attendees ?? []).filter(
      (person) => person.type !== 'resource' && addressIn(person) !== organiser,
    );
    const isOwn = one.isOrganizer ?? false;
    return {
      seriesId: id,
      isOwn,
      // In a series organised by somebody else, the calendar's owner is one of the attendees.
      others: isOwn ? invited.map(addressIn) : invited.map((_, nth) => (nth === 0 ? organiser : '')),
      isOnline: one.isOnlineMeeting === true && one.onlineMeetingProvider === 'teamsForBusiness',
      isOff:
        one.isCancelled === true ||
        one.isAllDay === true ||
        invited.some(({ status }) => status?.response === 'declined'),
      joinUrl: onlineMeeting?.joinUrl ?? null,
      pattern: patternOf(one),
      until: seriesEndOf(one),
    };
  });

const asked = (zone: string) =>
  ({ method: 'GET', prefer: [byClockOf(zone)], scopes: calendarScopes.write }) as const;

/**
 * Every series in somebody's own calendar, by the wall clock of that zone. A list of events has series' masters and single meetings
 * (Microsoft Learn, "List events"); the filter makes Graph pick the masters.
 */
export const listRecurringMeetings =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, zone: string): Promise<GraphResult<readonly RecurringMeeting[]>> =>
    graph.list(
      onBehalfOf,
      {
        ...asked(zone),
        path: '/me/events',
        query: { $filter: "type eq 'seriesMaster'", $select: SELECT, $top: PAGE },
      },
      recurringMeeting,
      SERIES_MAX,
    );

/** One of them as it is now. */
export const getRecurringMeeting =
  (graph: Graph) =>
  (onBehalfOf: OnBehalfOf, seriesId: string, zone: string): Promise<GraphResult<RecurringMeeting>> =>
    graph.request(
      onBehalfOf,
      { ...asked(zone), path: `/me/events/${encodeURIComponent(seriesId)}`, query: { $select: SELECT } },
      recurringMeeting,
    );
