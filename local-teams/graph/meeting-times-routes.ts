import type {
  AttendeeAvailability,
  FreeBusyStatus,
  MeetingTimeSuggestion,
  MeetingTimeSuggestionsResult,
} from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addMinutes, fromEpoch, toEpoch } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { findPerson } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { busyTimes, isInWorkingHours, statusIn } from './free-busy.ts';
import type { BusyTime } from './free-busy.ts';
import type { GraphContext } from './graph-context.ts';
import { preferredZone } from './outlook-request.ts';
import type { TimeWindow } from './outlook-request.ts';
import { GRAPH_PATH } from './replies.ts';
import { dateTimeTimeZone, graphMoment, momentIn, wallText } from './zones.ts';

/** Microsoft's own sample gives booleans and numbers as strings. */
const looseBoolean = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);
const emailAddress = z.object({ address: z.string(), name: z.string().optional() });
const requestBody = z.object({
  attendees: z
    .array(z.object({ emailAddress, type: z.enum(['required', 'optional', 'resource']).optional() }))
    .default([]),
  timeConstraint: z
    .object({
      activityDomain: z.enum(['unknown', 'work', 'personal', 'unrestricted']).default('work'),
      timeSlots: z.array(z.object({ start: dateTimeTimeZone, end: dateTimeTimeZone })).optional(),
    })
    .optional(),
  meetingDuration: z.string().default('PT30M'),
  maxCandidates: z.coerce.number().int().positive().optional(),
  minimumAttendeePercentage: z.coerce.number().min(0).max(100).default(50),
  isOrganizerOptional: looseBoolean.default(false),
  returnSuggestionReasons: looseBoolean.default(false),
  locationConstraint: z.unknown().optional(),
});

/** Suggestions begin on the half-hour, as Outlook's do. */
const STEP_MINUTES = 30;
/** The defaults for how many and for when. */
const DEFAULT_CANDIDATES = 20;
const DEFAULT_WINDOW_DAYS = 7;

/** Microsoft Learn, "user: findMeetingTimes", "The confidence of a meeting suggestion". */
const chanceOf = (status: FreeBusyStatus): number =>
  status === 'free' || status === 'workingElsewhere' ? 100 : status === 'unknown' ? 49 : 0;

const minutesIn = (duration: string): number => {
  try {
    return Temporal.Duration.from(duration).total('minutes');
  } catch {
    throw new StandInRefusal(400, 'ErrorInvalidParameter', `The duration '${duration}' isn't valid.`);
  }
};

const stepsIn = ({ from, until }: TimeWindow, minutes: number): readonly Instant[] => {
  const step = STEP_MINUTES * 60_000;
  const first = Math.ceil(toEpoch(from) / step) * step;
  const count = Math.floor((toEpoch(until) - minutes * 60_000 - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => fromEpoch(first + index * step));
};

type Attendee = Readonly<{ address: string; person: LocalPerson | null; times: readonly BusyTime[] }>;
type Suggestion = Readonly<{
  start: Instant;
  confidence: number;
  organizer: FreeBusyStatus;
  attendees: readonly AttendeeAvailability[];
}>;

/** POST /me/findMeetingTimes: times that suit the caller and the attendees, the surest first. */
export const addMeetingTimes = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, clock, address, mailboxes } = context;

  const windowsIn = (body: z.infer<typeof requestBody>): readonly TimeWindow[] => {
    const now = clock();
    const given = body.timeConstraint?.timeSlots?.map(({ start, end }) => ({
      from: momentIn(wallText(start.dateTime), start.timeZone),
      until: momentIn(wallText(end.dateTime), end.timeZone),
    }));
    const all = given ?? [{ from: now, until: addMinutes(now, DEFAULT_WINDOW_DAYS * 24 * 60) }];
    return all.map(({ from, until }) => ({ from: from < now ? now : from, until }));
  };

  const suggestionsOf = (me: LocalPerson, body: z.infer<typeof requestBody>) => {
    const minutes = minutesIn(body.meetingDuration);
    const windows = windowsIn(body);
    const [from, until] = [
      windows.map((one) => one.from).toSorted()[0] ?? clock(),
      windows
        .map((one) => one.until)
        .toSorted()
        .at(-1) ?? clock(),
    ];
    const mine = busyTimes(calendars, me, from, until);
    const attendees = body.attendees.map(({ emailAddress: { address: one } }): Attendee => {
      const person = findPerson(one);
      // Nothing is known of people outside the organisation, or whose mailbox can't be reached.
      const known = person?.tenant === me.tenant && mailboxes.of(person.key) === 'cloud' ? person : null;
      return {
        address: one,
        person: known,
        times: known === null ? [] : busyTimes(calendars, known, from, until),
      };
    });
    const atWork = body.timeConstraint?.activityDomain !== 'unrestricted';
    const starts = [...new Set(windows.flatMap((window) => stepsIn(window, minutes)))].filter(
      (start) =>
        !atWork ||
        [me, ...attendees.flatMap(({ person }) => person ?? [])].every((person) =>
          isInWorkingHours(person, start, addMinutes(start, minutes)),
        ),
    );
    const judged = starts.map((start): Suggestion => {
      const end = addMinutes(start, minutes);
      const availability = attendees.map(({ address: one, person, times }): AttendeeAvailability => ({
        availability: person === null ? 'unknown' : statusIn(times, start, end),
        attendee: { emailAddress: { address: one } },
      }));
      const chances = availability.map((one) => chanceOf(one.availability ?? 'unknown'));
      const sum = chances.reduce((all, one) => all + one, 0);
      return {
        start,
        confidence: chances.length === 0 ? 100 : sum / chances.length,
        organizer: statusIn(mine, start, end),
        attendees: availability,
      };
    });
    const organizerFree = judged.filter(
      ({ organizer }) => body.isOrganizerOptional || !['busy', 'oof'].includes(organizer),
    );
    const confidentEnough = organizerFree.filter(
      ({ confidence }) => confidence >= body.minimumAttendeePercentage,
    );
    const hasUnknown = attendees.some(({ person }) => person === null);
    const reason =
      organizerFree.length === 0
        ? 'OrganizerUnavailable'
        : hasUnknown
          ? 'AttendeesUnavailableOrUnknown'
          : 'AttendeesUnavailable';
    return { minutes, confidentEnough, reason: starts.length === 0 ? 'Unknown' : reason };
  };

  scope.post('/me/findMeetingTimes', (request, reply) => {
    requireScope(callerOf(request), 'outlook', ['Calendars.Read.Shared', 'Calendars.ReadWrite.Shared']);
    const me = meOf(callerOf(request));
    const body = requestBody.parse(request.body);
    const zone = preferredZone(request, reply);
    const { minutes, confidentEnough, reason } = suggestionsOf(me, body);
    const best = confidentEnough
      .toSorted((a, b) => b.confidence - a.confidence || (a.start < b.start ? -1 : 1))
      .slice(0, body.maxCandidates ?? DEFAULT_CANDIDATES);
    const result: MeetingTimeSuggestionsResult = {
      emptySuggestionsReason: best.length === 0 ? reason : '',
      meetingTimeSuggestions: best.map((one, index): MeetingTimeSuggestion => ({
        confidence: one.confidence,
        order: index + 1,
        organizerAvailability: one.organizer,
        attendeeAvailability: [...one.attendees],
        locations: [],
        meetingTimeSlot: {
          start: graphMoment(one.start, zone),
          end: graphMoment(addMinutes(one.start, minutes), zone),
        },
        ...(body.returnSuggestionReasons && {
          suggestionReason:
            'Suggested because it is one of the nearest times when all attendees are available.',
        }),
      })),
    };
    return {
      '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#microsoft.graph.meetingTimeSuggestionsResult`,
      ...result,
    };
  });
};
