import type { Event, OnlineMeeting } from '@microsoft/microsoft-graph-types';
import { createHash, randomBytes } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addMinutes } from '../../shared/domain/time.ts';
import { personOf } from '../people.ts';
import type { LocalPerson } from '../protocol.ts';
import { pathParameter, queryOf, StandInRefusal } from '../stand-in-scope.ts';
import { meOf, requireScope } from './bearer.ts';
import type { GraphCaller } from './bearer.ts';
import { invitee, viewOf } from './calendars.ts';
import {
  daysGone,
  etagOf,
  eventFor,
  idFor,
  invitedPeople,
  isShown,
  occurrencesIn,
  occurrencesUntil,
} from './events.ts';
import type { Occurrence, StoredEvent } from './events.ts';
import { windowOf, zoneOf } from './outlook-request.ts';
import { daysOf, recurrence } from './recurrence.ts';
import { filtered } from './event-filter.ts';
import { filterValue, pageOf, selectFields, singleEntity } from './replies.ts';
import type { GraphContext } from './graph-context.ts';
import { dateTimeTimeZone, graphMoment, ianaZone, minutesOf, momentIn, wallText } from './zones.ts';
import type { WallMoment } from './zones.ts';

const READ = ['Calendars.Read', 'Calendars.ReadWrite', 'Calendars.ReadBasic'];
const WRITE = ['Calendars.ReadWrite'];

const attendee = z.object({
  emailAddress: z.object({ address: z.string(), name: z.string().optional() }),
  type: z.enum(['required', 'optional', 'resource']).default('required'),
});

const eventFields = z.object({
  subject: z.string().max(255),
  body: z.object({
    contentType: z
      .string()
      .toLowerCase()
      .pipe(z.enum(['text', 'html'])),
    content: z.string(),
  }),
  start: dateTimeTimeZone,
  end: dateTimeTimeZone,
  location: z.object({ displayName: z.string().default('') }),
  attendees: z.array(attendee),
  recurrence: recurrence.nullable(),
  isOnlineMeeting: z.boolean(),
  onlineMeetingProvider: z.enum(['unknown', 'teamsForBusiness']),
  transactionId: z.string(),
});
const cancellation = z.strictObject({ comment: z.string().optional() }).nullish();
const answer = z.object({ comment: z.string().optional(), sendResponse: z.boolean().optional() }).nullish();
const newEvent = eventFields.partial().required({ start: true, end: true });
const eventChange = eventFields.partial();

const known = (moment: WallMoment): WallMoment => {
  try {
    ianaZone(moment.timeZone);
    return { dateTime: wallText(moment.dateTime), timeZone: moment.timeZone };
  } catch {
    throw new StandInRefusal(
      400,
      'ErrorInvalidRequest',
      `The time '${moment.dateTime}' in '${moment.timeZone}' isn't valid.`,
    );
  }
};

const spanOf = (start: WallMoment, end: WallMoment): { start: string; zone: string; minutes: number } => {
  const [from, to] = [known(start), known(end)];
  const minutes = minutesOf(from, to);
  if (minutes < 0)
    throw new StandInRefusal(
      400,
      'ErrorPropertyValidationFailure',
      'The start of the event must not be after its end.',
    );
  return { start: from.dateTime, zone: from.timeZone, minutes };
};

/** A series begins on the first day that fits its pattern. */
const firstStart = (start: string, series: StoredEvent['recurrence']): string => {
  const first = series && daysOf(series, `${String(Number(start.slice(0, 4)) + 2)}-01-01`)[0];
  return first == null ? start : `${first}T${start.slice(11)}`;
};

const asAttendees = (given: readonly z.infer<typeof attendee>[], before: StoredEvent['attendees'] = []) =>
  given.map(({ emailAddress, type }) => {
    const who = invitee(emailAddress.address);
    return {
      address: who.address,
      name: emailAddress.name ?? who.name,
      type,
      response: before.find(({ address }) => address === who.address)?.response ?? ('none' as const),
    };
  });

/** Nobody has answered any more, as when a meeting is moved. */
const unanswered = (attendees: StoredEvent['attendees']): StoredEvent['attendees'] =>
  attendees.map((one) => ({ ...one, response: 'none' as const }));

/** What a creation asked for, to know whether the same is asked for again. */
const contentOf = (asked: unknown): string =>
  createHash('sha256').update(JSON.stringify(asked)).digest('base64url');

const newOnline = (owner: LocalPerson, readsUntilShown: number): NonNullable<StoredEvent['online']> => {
  const threadId = `19:meeting_${randomBytes(16).toString('base64url')}@thread.v2`;
  const context = JSON.stringify({ Tid: owner.tenant, Oid: owner.oid });
  return {
    threadId,
    readsUntilShown,
    joinUrl: `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(threadId)}/0?context=${encodeURIComponent(context)}`,
  };
};

const notFound = (): StandInRefusal =>
  new StandInRefusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');

const PAGE = { size: 10, parameter: '$skip' } as const;
/** How far after its last change the exceptions of a series are looked for: two years. */
const EXCEPTIONS_FOR_MINUTES = 2 * 365 * 24 * 60;

/** Events, their instances, the calendar view, answers to invitations and the online meetings behind them. */
export const addEventRoutes = (
  scope: FastifyInstance,
  context: GraphContext,
  callerOf: (request: FastifyRequest) => GraphCaller,
): void => {
  const { calendars, address, onlineMeetings } = context;

  const allowed = (request: FastifyRequest, any: readonly string[]): LocalPerson => {
    requireScope(callerOf(request), 'outlook', any);
    return meOf(callerOf(request));
  };
  const found = (
    request: FastifyRequest,
    me: LocalPerson,
  ): { event: StoredEvent; occurrence: Occurrence | null } => {
    const it = calendars.find(me.key, pathParameter(request, 'event'));
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
    const zone = zoneOf(request, reply);
    const shown: Event = eventFor(event, me.key, occurrence, zone);
    const onDemand = occurrence === null && event.recurrence ? seriesOnDemand(request, event, me, zone) : {};
    return singleEntity(request, address, `users('${me.oid}')/events/$entity`, { ...shown, ...onDemand });
  };
  /** What a series says of single times only to whoever asks for it (Microsoft Learn, "Get event"). */
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
        .map((occurrence) => eventFor(event, me.key, occurrence, zone))
        .filter(({ type }) => type === 'exception')
        .map((one) => selectFields(request, one));
    return {
      ...($select.includes('cancelledOccurrences') && {
        cancelledOccurrences: daysGone(event, me.key).map((day) => `OID.${master}.${day}`),
      }),
      ...($expand.includes('exceptionOccurrences') && { exceptionOccurrences: exceptions() }),
    };
  };
  /** Notes that events were read without their online meetings, and tells once those are there. */
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
    const asked = newEvent.parse(request.body);
    const before =
      asked.transactionId === undefined ? undefined : calendars.byTransaction(me.key, asked.transactionId);
    if (before) {
      if (before.transactionContent !== undefined && before.transactionContent !== contentOf(asked))
        throw new StandInRefusal(
          409,
          'ErrorDuplicateTransactionId',
          "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
        );
      return reply.code(201).send(show(request, reply, me, before, null));
    }
    const span = spanOf(asked.start, asked.end);
    const series = asked.recurrence ?? null;
    if (series && daysOf(series, '9999-12-31').length === 0)
      throw new StandInRefusal(400, 'ErrorOccurrenceCrossingBoundary', 'The recurrence has no instances.');
    const event = calendars.add({
      owner: me.key,
      transactionId: asked.transactionId ?? null,
      transactionContent: contentOf(asked),
      ...span,
      start: firstStart(span.start, series),
      subject: asked.subject ?? '',
      body: asked.body ?? { contentType: 'html', content: '' },
      location: asked.location?.displayName ?? '',
      online: asked.isOnlineMeeting === true ? newOnline(me, onlineMeetings.readsUntilShown()) : null,
      attendees: asAttendees(asked.attendees ?? []),
      recurrence: series,
      exceptions: {},
      cancelled: false,
      removedBy: [],
    });
    return reply.code(201).send(show(request, reply, me, event, null));
  });

  scope.get('/me/events', (request, reply) => {
    const me = allowed(request, READ);
    const zone = zoneOf(request, reply);
    const events = calendars.of(me.key);
    const all = filtered(
      request,
      events.map((event) => eventFor(event, me.key, null, zone)),
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
    const zone = zoneOf(request, reply);
    const all = event.recurrence ? occurrencesIn(event, me.key, from, until) : [];
    const shown = all.map((occurrence) => eventFor(event, me.key, occurrence, zone));
    noteRead([event]);
    const path = `users('${me.oid}')/events('${event.id}')/instances`;
    return pageOf(request, address, path, filtered(request, shown), PAGE);
  });

  scope.get('/me/calendarView', (request, reply) => {
    const me = allowed(request, READ);
    const { from, until } = windowOf(request);
    const zone = zoneOf(request, reply);
    const view = viewOf(calendars, me.key, from, until);
    const all = view.map(({ event, occurrence }) => eventFor(event, me.key, occurrence, zone));
    noteRead(view.map(({ event }) => event));
    return pageOf(request, address, `users('${me.oid}')/calendarView`, filtered(request, all), PAGE);
  });

  const changeOne = (event: StoredEvent, day: string, change: z.infer<typeof eventChange>): void => {
    const before = event.exceptions[day] ?? { cancelled: false };
    if (change.recurrence !== undefined || change.attendees !== undefined)
      throw new StandInRefusal(
        400,
        'ErrorPropertyUpdate',
        'An occurrence takes its recurrence and attendees from its series.',
      );
    const span = change.start && change.end ? spanOf(change.start, change.end) : undefined;
    const moved = span && {
      start: wallText(graphMoment(momentIn(span.start, span.zone), event.zone).dateTime),
      minutes: span.minutes,
    };
    const after = {
      ...before,
      ...moved,
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.body && { body: change.body }),
      // A new time asks everybody anew.
      ...(moved && {
        responses: Object.fromEntries(event.attendees.map((one) => [one.address, 'none' as const])),
      }),
    };
    calendars.change(event, { exceptions: { ...event.exceptions, [day]: after } });
  };
  const changeAll = (event: StoredEvent, me: LocalPerson, change: z.infer<typeof eventChange>): void => {
    const newTimes = change.start && change.end ? spanOf(change.start, change.end) : undefined;
    const series = change.recurrence === undefined ? event.recurrence : change.recurrence;
    const times = newTimes ?? { start: event.start, zone: event.zone, minutes: event.minutes };
    const reset = newTimes !== undefined || change.recurrence !== undefined;
    calendars.change(event, {
      ...times,
      start: firstStart(times.start, series),
      recurrence: series,
      ...(reset && { exceptions: {} }),
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.body && { body: change.body }),
      ...(change.location && { location: change.location.displayName }),
      ...(reset && { attendees: unanswered(event.attendees) }),
      ...(change.attendees && { attendees: asAttendees(change.attendees, event.attendees) }),
      ...(change.isOnlineMeeting === true &&
        !event.online && { online: newOnline(me, onlineMeetings.readsUntilShown()) }),
    });
  };

  scope.patch('/me/events/:event', (request, reply) => {
    const me = allowed(request, WRITE);
    const { event, occurrence } = found(request, me);
    if (event.owner !== me.key)
      throw new StandInRefusal(403, 'ErrorAccessDenied', 'Only the organizer can change the meeting.');
    const change = eventChange.parse(request.body);
    if ((change.start === undefined) !== (change.end === undefined))
      throw new StandInRefusal(400, 'ErrorInvalidRequest', 'The start and the end are changed together.');
    if (occurrence?.day == null) changeAll(event, me, change);
    else changeOne(event, occurrence.day, change);
    const after = calendars.find(me.key, pathParameter(request, 'event'));
    if (!after) throw notFound();
    return show(request, reply, me, after.event, after.occurrence);
  });

  const takeOut = (event: StoredEvent, me: LocalPerson, day: string | null): void => {
    const isOwn = event.owner === me.key;
    if (day !== null) {
      const before = event.exceptions[day] ?? { cancelled: false };
      const after = isOwn
        ? { ...before, cancelled: true }
        : { ...before, removedBy: [...(before.removedBy ?? []), me.key] };
      calendars.change(event, { exceptions: { ...event.exceptions, [day]: after } });
    } else if (isOwn) calendars.remove(event);
    else calendars.change(event, { removedBy: [...event.removedBy, me.key] });
  };

  scope.delete('/me/events/:event', (request, reply) => {
    const me = allowed(request, WRITE);
    const { event, occurrence } = found(request, me);
    takeOut(event, me, occurrence?.day ?? null);
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
    takeOut(event, me, occurrence?.day ?? null);
    return reply.code(202).send();
  });

  const answers = {
    accept: 'accepted',
    decline: 'declined',
    tentativelyAccept: 'tentativelyAccepted',
  } as const;
  /** An answer to one time of a series makes it an exception; an answer to the series is one to each of its times. */
  const respond = (
    event: StoredEvent,
    me: LocalPerson,
    day: string | null,
    response: (typeof answers)[keyof typeof answers],
  ): void => {
    if (day !== null) {
      const before = event.exceptions[day] ?? { cancelled: false };
      const after = { ...before, responses: { ...before.responses, [me.upn]: response } };
      calendars.change(event, { exceptions: { ...event.exceptions, [day]: after } });
      return;
    }
    const attendees = event.attendees.map((one) => (one.address === me.upn ? { ...one, response } : one));
    const exceptions = Object.fromEntries(
      Object.entries(event.exceptions).map(([on, { responses, ...rest }]) => [
        on,
        responses ? { ...rest, responses: { ...responses, [me.upn]: response } } : rest,
      ]),
    );
    calendars.change(event, { attendees, exceptions });
  };
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
      respond(event, me, occurrence?.day ?? null, response);
      return reply.code(202).send();
    });
  }

  const meetingOf = (event: StoredEvent): OnlineMeeting => {
    const organizer = personOf(event.owner);
    const times = calendars.timesOf(event.id);
    const participant = (person: LocalPerson) => ({
      upn: person.upn,
      role: 'presenter' as const,
      identity: { user: { id: person.oid, displayName: person.name } },
    });
    return {
      id: Buffer.from(`1*${organizer.oid}*0**${event.online?.threadId ?? ''}`).toString('base64'),
      creationDateTime: event.createdAt,
      startDateTime: times?.start ?? null,
      endDateTime: times?.end ?? null,
      joinWebUrl: event.online?.joinUrl ?? null,
      subject: event.subject,
      chatInfo: { threadId: event.online?.threadId ?? null, messageId: '0', replyChainMessageId: null },
      participants: {
        organizer: participant(organizer),
        attendees: invitedPeople(event).map((key) => participant(personOf(key))),
      },
    };
  };

  scope.get('/me/onlineMeetings', (request) => {
    requireScope(callerOf(request), 'teams', ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite']);
    const me = meOf(callerOf(request));
    const url = filterValue(request, 'JoinWebUrl');
    if (url === undefined)
      throw new StandInRefusal(
        400,
        'InvalidArgument',
        'Filter expression expected - /onlineMeetings?$filter=JoinWebUrl eq ...',
      );
    const event = calendars.of(me.key).find(({ online }) => online?.joinUrl === url);
    if (!event) throw new StandInRefusal(404, 'UnknownError', '');
    return { ...pageOf(request, address, `users('${me.oid}')/onlineMeetings`, [meetingOf(event)], PAGE) };
  });
};
