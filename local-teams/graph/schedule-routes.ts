import type { ScheduleInformation } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addMinutes, minutesBetween } from '../../shared/domain/time.ts';
import { findPerson } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import type { ShowAs } from './stored-event.ts';
import { busyTimes, statusIn, WORKING_DAYS, WORKING_HOURS } from './free-busy.ts';
import type { GraphContext } from './graph-context.ts';
import { preferredZone } from './outlook-request.ts';
import type { TimeWindow } from './outlook-request.ts';
import { GRAPH_PATH } from './replies.ts';
import { dateTimeTimeZone, graphMoment, momentIn, outlooksZone, wallText } from './zones.ts';

const asked = z.object({
  schedules: z.array(z.string()).min(1),
  startTime: dateTimeTimeZone,
  endTime: dateTimeTimeZone,
  availabilityViewInterval: z.number().int().default(30),
});

/** Microsoft Learn, "calendar: getSchedule": a slot's length in minutes. */
const SLOT = { least: 5, most: 1_440 } as const;
/** EWS, `ErrorTimeIntervalTooBig`, which Graph passes on. */
const LONGEST_DAYS = 62;
/** Microsoft Learn, "Get free/busy schedule": with more entries in a slot, an error replaces that schedule. */
const MOST_ITEMS = 1_000;

const DIGITS: Readonly<Record<ShowAs, string>> = {
  free: '0',
  tentative: '1',
  busy: '2',
  oof: '3',
  workingElsewhere: '4',
  unknown: '0',
};

const SCOPES = ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'];

const refused = (code: string, message: string): StandInRefusal => new StandInRefusal(400, code, message);

const windowIn = (body: z.infer<typeof asked>): TimeWindow => {
  const from = momentIn(wallText(body.startTime.dateTime), body.startTime.timeZone);
  const until = momentIn(wallText(body.endTime.dateTime), body.endTime.timeZone);
  if (until <= from) throw refused('ErrorInvalidParameter', 'The end time must be after the start time.');
  if (minutesBetween(from, until) > LONGEST_DAYS * 24 * 60)
    throw refused(
      'ErrorTimeIntervalTooBig',
      `The requested time duration specified for FreeBusyViewOptions.TimeWindow is too long. The allowed limit = ${String(LONGEST_DAYS)} days.`,
    );
  const { availabilityViewInterval: slot } = body;
  if (slot < SLOT.least || slot > SLOT.most || slot > minutesBetween(from, until))
    throw refused('ErrorInvalidParameter', `The interval of ${String(slot)} minutes isn't valid.`);
  return { from, until };
};

/** POST /me/calendar/getSchedule: when each person is free, and their working hours. */
export const addSchedule = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, address } = context;

  const scheduleOf = (
    me: LocalPerson,
    scheduleId: string,
    { from, until }: TimeWindow,
    slot: number,
    zone: string,
  ): ScheduleInformation => {
    const person = findPerson(scheduleId);
    if (person?.tenant !== me.tenant)
      return {
        scheduleId,
        availabilityView: '',
        scheduleItems: [],
        error: {
          message: `Unable to resolve e-mail address ${scheduleId} to an Active Directory object.`,
          responseCode: '5009',
        },
      };
    const times = busyTimes(calendars, person, from, until);
    if (times.length > MOST_ITEMS)
      return {
        scheduleId,
        error: { message: 'The result set contains too many calendar entries.', responseCode: '5006' },
      };
    const slots = Math.ceil(minutesBetween(from, until) / slot);
    const view = Array.from({ length: slots }, (_, index) =>
      statusIn(times, addMinutes(from, index * slot), addMinutes(from, (index + 1) * slot)),
    );
    const own = person.key === me.key;
    return {
      scheduleId,
      availabilityView: view.map((status) => DIGITS[status]).join(''),
      scheduleItems: times.map(({ event, start, end, status }) => ({
        ...(own && { isPrivate: false, subject: event.subject, location: event.location }),
        status,
        start: graphMoment(start, zone),
        end: graphMoment(end, zone),
      })),
      workingHours: {
        daysOfWeek: [...WORKING_DAYS],
        ...WORKING_HOURS,
        timeZone: { name: outlooksZone(person.zone) },
      },
    };
  };

  scope.post('/me/calendar/getSchedule', (request, reply) => {
    requireScope(callerOf(request), 'outlook', SCOPES);
    const me = meOf(callerOf(request));
    const body = asked.parse(request.body);
    const zone = preferredZone(request, reply);
    const window = windowIn(body);
    return {
      '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#Collection(microsoft.graph.scheduleInformation)`,
      value: body.schedules.map((one) => scheduleOf(me, one, window, body.availabilityViewInterval, zone)),
    };
  });
};
