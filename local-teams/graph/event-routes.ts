import type { Event } from '@microsoft/microsoft-graph-types';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addMinutes } from '../../shared/domain/time.ts';
import type { LocalPerson } from '../protocol.ts';
import { pathParameter, queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { viewOf } from './calendars.ts';
import { filtered } from './event-filter.ts';
import { eventChange, newEvent } from './event-input.ts';
import { etagOf, eventFor, idFor, isShown } from './events.ts';
import { daysGone, occurrencesIn, occurrencesUntil } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import type { StoredEvent } from './stored-event.ts';
import type { GraphContext } from './graph-context.ts';
import { windowOf, preferredZone } from './outlook-request.ts';
import { pageOf, selectFields, singleEntity } from './replies.ts';

const READ = ['Calendars.Read', 'Calendars.ReadWrite', 'Calendars.ReadBasic'];
const WRITE = ['Calendars.ReadWrite'];

/** What Calendars.ReadBasic leaves out: "properties such as body, attachments, and extensions" (Graph permissions reference). */
const MORE_THAN_BASIC = { body: null, bodyPreview: null, hasAttachments: null };
const READ_WHOLE = ['Calendars.Read', 'Calendars.ReadWrite'];

const cancellation = z.strictObject({ comment: z.string().optional() }).nullish();
const answer = z.object({ comment: z.string().optional(), sendResponse: z.boolean().optional() }).nullish();
const notFound = (): StandInRefusal =>
  new StandInRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

/** The characters of Exchange's ids, in either alphabet of base64; anything else is no id (Graph: "Id is malformed."). */
const EVENT_ID = /^[\w\-=+/]+$/;

const PAGE = { size: 10, parameter: '$skip' } as const;
/** For how long after its last change a series is searched for exceptions: two years. */
const EXCEPTIONS_FOR_MINUTES = 2 * 365 * 24 * 60;

/** Events, their instances, the calendar view and answers to invitations. */
export const addEventRoutes = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, address, changes } = context;

  const allowed = (request: FastifyRequest, any: readonly string[]): LocalPerson => {
    requireScope(callerOf(request), 'outlook', any);
    return meOf(callerOf(request));
  };
  /** As much of an event as the caller may see. */
  const eventShown = (request: FastifyRequest, ...[event, person, ...how]: Parameters<typeof eventFor>) => {
    const whole = eventFor(event, person, ...how);
    const { scopes } = callerOf(request);
    return scopes.some((one) => READ_WHOLE.includes(one)) ? whole : { ...whole, ...MORE_THAN_BASIC };
  };
  const found = (
    request: FastifyRequest,
    me: LocalPerson,
  ): { event: StoredEvent; occurrence: Occurrence | null } => {
    const id = pathParameter(request, 'event');
    if (!EVENT_ID.test(id)) throw new StandInRefusal(400, 'ErrorInvalidIdMalformed', 'Id is malformed.');
    const it = calendars.find(me.key, id);
    if (!it) throw notFound();
    const match = request.headers['if-match'];
    if (match !== undefined && match !== '*' && match !== etagOf(it.event))
      throw new StandInRefusal(
        412,
        'ErrorIrresolvableConflict',
        'The send or update operation could not be performed because the change key passed in the request does not match the current change key for the item.',
      );
    return it;
  };
  const show = (
    request: FastifyRequest,
    reply: FastifyReply,
    me: LocalPerson,
    event: StoredEvent,
    occurrence: Occurrence | null,
  ) => {
    const zone = preferredZone(request, reply);
    const shown = eventShown(request, event, me.key, occurrence, zone);
    const onDemand = occurrence === null && event.recurrence ? seriesOnDemand(request, event, me, zone) : {};
    return singleEntity(request, address, `users('${me.oid}')/events/$entity`, { ...shown, ...onDemand });
  };
  /** Details of single occurrences that a series shows only on request (Microsoft Learn, "Get event"). */
  const seriesOnDemand = (
    request: FastifyRequest,
    event: StoredEvent,
    me: LocalPerson,
    zone: string,
  ): Pick<Event, 'cancelledOccurrences' | 'exceptionOccurrences'> => {
    const { $select = '', $expand = '' } = queryOf(request);
    const master = idFor(event, me.key, null);
    const exceptions = () =>
      occurrencesUntil(event, me.key, addMinutes(event.changedAt, EXCEPTIONS_FOR_MINUTES))
        .map((occurrence) => eventShown(request, event, me.key, occurrence, zone))
        .filter(({ type }) => type === 'exception')
        .map((one) => selectFields(request, one));
    return {
      ...($select.includes('cancelledOccurrences') && {
        cancelledOccurrences: daysGone(event, me.key).map((day) => `OID.${master}.${day}`),
      }),
      ...($expand.includes('exceptionOccurrences') && { exceptionOccurrences: exceptions() }),
    };
  };
  /** Counts reads of events whose online meetings aren't there yet, and tells subscribers once they are. */
  const noteRead = (events: readonly StoredEvent[]): void => {
    for (const event of new Set(events)) {
      if (!event.online || isShown(event.online)) continue;
      const online = { ...event.online, readsUntilShown: (event.online.readsUntilShown ?? 0) - 1 };
      if (isShown(online)) calendars.change(event, { online });
      else Object.assign(event, { online });
    }
  };

  scope.post('/me/events', (request, reply) => {
    const me = allowed(request, WRITE);
    const event = changes.create(me, newEvent.parse(request.body));
    return reply.code(201).send(show(request, reply, me, event, null));
  });

  scope.get('/me/events', (request, reply) => {
    const me = allowed(request, READ);
    const zone = preferredZone(request, reply);
    const events = calendars.of(me.key);
    const all = filtered(
      request,
      events.map((event) => eventShown(request, event, me.key, null, zone)),
    );
    noteRead(events);
    return pageOf(request, address, `users('${me.oid}')/events`, all, PAGE);
  });

  scope.get('/me/events/:event', (request, reply) => {
    const me = allowed(request, READ);
    const { event, occurrence } = found(request, me);
    const shown = show(request, reply, me, event, occurrence);
    noteRead([event]);
    return shown;
  });

  scope.get('/me/events/:event/instances', (request, reply) => {
    const me = allowed(request, READ);
    const { event } = found(request, me);
    const { from, until } = windowOf(request);
    const zone = preferredZone(request, reply);
    const all = event.recurrence ? occurrencesIn(event, me.key, from, until) : [];
    const shown = all.map((occurrence) => eventShown(request, event, me.key, occurrence, zone));
    noteRead([event]);
    const path = `users('${me.oid}')/events('${event.id}')/instances`;
    return pageOf(request, address, path, filtered(request, shown), PAGE);
  });

  scope.get('/me/calendarView', (request, reply) => {
    const me = allowed(request, READ);
    const { from, until } = windowOf(request);
    const zone = preferredZone(request, reply);
    const view = viewOf(calendars, me.key, from, until);
    const all = view.map(({ event, occurrence }) => eventShown(request, event, me.key, occurrence, zone));
    noteRead(view.map(({ event }) => event));
    return pageOf(request, address, `users('${me.oid}')/calendarView`, filtered(request, all), PAGE);
  });

  scope.patch('/me/events/:event', (request, reply) => {
    const me = allowed(request, WRITE);
    const { event, occurrence } = found(request, me);
    if (event.owner !== me.key)
      throw new StandInRefusal(403, 'ErrorAccessDenied', 'Only the organizer can change the meeting.');
    const change = eventChange.parse(request.body);
    if ((change.start === undefined) !== (change.end === undefined))
      throw new StandInRefusal(400, 'ErrorInvalidRequest', 'The start and the end are changed together.');
    if (occurrence?.day == null) changes.changeAll(event, me, change);
    else changes.changeOne(event, occurrence.day, change);
    const after = calendars.find(me.key, pathParameter(request, 'event'));
    if (!after) throw notFound();
    return show(request, reply, me, after.event, after.occurrence);
  });

  scope.delete('/me/events/:event', (request, reply) => {
    const me = allowed(request, WRITE);
    const { event, occurrence } = found(request, me);
    changes.takeOut(event, me, occurrence?.day ?? null);
    return reply.code(204).send();
  });

  scope.post('/me/events/:event/cancel', (request, reply) => {
    const me = allowed(request, WRITE);
    const { event, occurrence } = found(request, me);
    cancellation.parse(request.body);
    if (event.owner !== me.key)
      throw new StandInRefusal(
        400,
        'ErrorInvalidRequest',
        "Your request can't be completed. You need to be an organizer to cancel a meeting.",
      );
    changes.takeOut(event, me, occurrence?.day ?? null);
    return reply.code(202).send();
  });

  const answers = {
    accept: 'accepted',
    decline: 'declined',
    tentativelyAccept: 'tentativelyAccepted',
  } as const;
  for (const [verb, response] of Object.entries(answers)) {
    scope.post(`/me/events/:event/${verb}`, (request, reply) => {
      const me = allowed(request, WRITE);
      const { event, occurrence } = found(request, me);
      answer.parse(request.body);
      if (event.owner === me.key)
        throw new StandInRefusal(
          400,
          'ErrorInvalidRequest',
          "Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.",
        );
      changes.respond(event, me, occurrence?.day ?? null, response);
      return reply.code(202).send();
    });
  }
};
