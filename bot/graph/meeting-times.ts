import type { TimeSlot } from '@microsoft/microsoft-graph-types';
import { z } from 'zod';
import type { Instant } from '../../shared/domain/time.ts';
import type { GraphResult } from './graph-result.ts';
import type { Graph, OnBehalfOf } from './graph.ts';
import { BY_UTC, utcTime } from './utc-time.ts';

export const timesScopes = ['Calendars.Read.Shared'] as const;

/** The most suggestions requested of Graph; a week of working hours has fewer half hours when both are free. */
const CANDIDATES_MAX = 60;

/** The least certain suggestion accepted, in per cent: a busy person counts for 0, one not visible for 49 (the same page). */
const SURE_AT_LEAST = 40;

/** When the two are free; by the organiser's calendar alone if the other's isn't visible. */
export type MutualTimes = Readonly<{ times: readonly Instant[]; seen: 'both' | 'organiser' }>;

const inUtc = (at: Instant) => ({ dateTime: at.slice(0, 19), timeZone: 'UTC' });

/** The availabilities that Outlook counts as free to meet. */
const FREE: readonly string[] = ['free', 'workingElsewhere'];
const attendee = z.object({ availability: z.string().nullish() });
/** Whether the other is free then too; null if their calendar isn't visible: outside the organisation, or out of reach. */
const isFree = (attendees: readonly z.output<typeof attendee>[]): boolean | null => {
  const [known] = attendees;
  const availability = known?.availability ?? 'unknown';
  return availability === 'unknown' ? null : FREE.includes(availability);
};
const suggestions = z
  .object({
    meetingTimeSuggestions: z.array(
      z.object({
        meetingTimeSlot: z.object({ start: utcTime }),
        attendeeAvailability: z.array(attendee).nullish(),
      }),
    ),
  })
  .transform(({ meetingTimeSuggestions }): MutualTimes => {
    const all = meetingTimeSuggestions.map(({ meetingTimeSlot, attendeeAvailability }) => ({
      at: meetingTimeSlot.start,
      isFree: isFree(attendeeAvailability ?? []),
    }));
    const both = all.filter((one) => one.isFree === true).map(({ at }) => at);
    const own = all.filter((one) => one.isFree === null).map(({ at }) => at);
    return both.length === 0 && own.length > 0
      ? { times: own, seen: 'organiser' }
      : { times: both, seen: 'both' };
  });

/**
 * The times between two moments when both the person and the one at that address are free for so many minutes, by their calendars and
 * working hours in Outlook (Microsoft Learn, "user: findMeetingTimes"), the surest first. Empty when there are none.
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
  ): Promise<GraphResult<MutualTimes>> => {
    const timeSlots: TimeSlot[] = [{ start: inUtc(from), end: inUtc(to) }];
    const body = {
      attendees: [{ type: 'required', emailAddress: { address } }],
      timeConstraint: { activityDomain: 'work', timeSlots },
      meetingDuration: `PT${String(minutes)}M`,
      maxCandidates: CANDIDATES_MAX,
      minimumAttendeePercentage: SURE_AT_LEAST,
      isOrganizerOptional: false,
    };
    const request = { method: 'POST', path: '/me/findMeetingTimes', body } as const;
    const prefer = [BY_UTC];
    return graph.request(
      onBehalfOf,
      { ...request, prefer, scopes: timesScopes, repeatable: true },
      suggestions,
    );
  };
