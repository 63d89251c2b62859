import type { TimeSlot } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';

export const timesScopes = ['Calendars.Read.Shared'] as const;

/** Graph suggests no more than these at a time; a week of working hours has fewer half hours that both are free. */
const CANDIDATES_MAX = 60;

const inUtc = (at: Instant) => ({ dateTime: at.slice(0, 19), timeZone: 'UTC' });

const moment = z
  .object({ dateTime: z.string(), timeZone: z.literal('UTC') })
  .transform(({ dateTime }) => `${dateTime}Z`)
  .pipe(instant);
const suggestions = z
  .object({
    meetingTimeSuggestions: z.array(z.object({ meetingTimeSlot: z.object({ start: moment }) })),
  })
  .transform(({ meetingTimeSuggestions }) =>
    meetingTimeSuggestions.map(({ meetingTimeSlot }) => meetingTimeSlot.start),
  );

/**
 * The times between two moments at which both the person and the one at that address are free for so many minutes, by their
 * calendars and working hours in Outlook (Microsoft Learn, "user: findMeetingTimes"). Empty where there are none.
 */
export const findMeetingTimes =
  (graph: Graph) =>
  (
    onBehalfOf: OnBehalfOf,
    {
      address,
      from,
      to,
      minutes,
    }: Readonly<{ address: string; from: Instant; to: Instant; minutes: number }>,
  ): Promise<GraphResult<readonly Instant[]>> => {
    const timeSlots: TimeSlot[] = [{ start: inUtc(from), end: inUtc(to) }];
    const body = {
      attendees: [{ type: 'required', emailAddress: { address } }],
      timeConstraint: { activityDomain: 'work', timeSlots },
      meetingDuration: `PT${String(minutes)}M`,
      maxCandidates: CANDIDATES_MAX,
      minimumAttendeePercentage: 100,
      isOrganizerOptional: false,
    };
    const request = { method: 'POST', path: '/me/findMeetingTimes', body } as const;
    const prefer = ['outlook.timezone="UTC"'];
    return graph.request(
      onBehalfOf,
      { ...request, prefer, scopes: timesScopes, repeatable: true },
      suggestions,
    );
  };
