import type { InvitationAnswer, LocalPerson } from '../protocol.ts';
import { StandInRefusal } from '../stand-in-scope.ts';
import type { Calendars } from './calendars.ts';
import {
  asAttendees,
  transactionContentOf,
  firstStart,
  newOnline,
  spanOf,
  unanswered,
} from './event-input.ts';
import type { EventChange, EventRequest } from './event-input.ts';
import type { StoredEvent } from './stored-event.ts';
import { keepsMeeting, keptBody } from './outlook-body.ts';
import type { OnlineMeetings } from './online-meetings.ts';
import { daysOf } from './recurrence.ts';
import { graphMoment, momentIn, wallText } from './zones.ts';

/** What people do to events, carried out as Exchange does. `day` names one occurrence of a series; null means all of it. */
export type EventChanges = Readonly<{
  /** Makes an event, or finds the one made in the same transaction. Throws Graph's refusals. */
  create: (me: LocalPerson, asked: EventRequest) => StoredEvent;
  changeOne: (event: StoredEvent, day: string, change: EventChange) => void;
  /** When the series gets another time, occurrences that were moved go back into line. */
  changeAll: (event: StoredEvent, me: LocalPerson, change: EventChange) => void;
  /** Cancels it if done by the organiser; an attendee only removes it from their own calendar. */
  takeOut: (event: StoredEvent, me: LocalPerson, day: string | null) => void;
  /** An answer to one occurrence makes it an exception; an answer to the series counts for each occurrence. */
  respond: (event: StoredEvent, me: LocalPerson, day: string | null, response: InvitationAnswer) => void;
}>;

export const openEventChanges = (calendars: Calendars, onlineMeetings: OnlineMeetings): EventChanges => {
  const create = (me: LocalPerson, asked: EventRequest): StoredEvent => {
    const before =
      asked.transactionId === undefined ? undefined : calendars.byTransaction(me.key, asked.transactionId);
    if (before) {
      if (
        before.transactionContent !== undefined &&
        before.transactionContent !== transactionContentOf(asked)
      )
        throw new StandInRefusal(
          409,
          'ErrorDuplicateTransactionId',
          "Your request can't be completed. The TransactionId specified in the request has already been used to create a different event.",
        );
      return before;
    }
    const { isAllDay = false } = asked;
    const span = spanOf(asked.start, asked.end, isAllDay);
    const series = asked.recurrence ?? null;
    if (series && daysOf(series, '9999-12-31').length === 0)
      throw new StandInRefusal(400, 'ErrorOccurrenceCrossingBoundary', 'The recurrence has no instances.');
    const online = asked.isOnlineMeeting === true ? newOnline(me, onlineMeetings.readsUntilShown()) : null;
    return calendars.add({
      owner: me.key,
      transactionId: asked.transactionId ?? null,
      transactionContent: transactionContentOf(asked),
      ...span,
      start: firstStart(span.start, series),
      subject: asked.subject ?? '',
      body: keptBody(asked.body, online?.joinUrl ?? null),
      location: asked.location?.displayName ?? '',
      online,
      attendees: asAttendees(asked.attendees ?? []),
      recurrence: series,
      exceptions: {},
      cancelled: false,
      removedBy: [],
      isAllDay,
      sensitivity: asked.sensitivity ?? 'normal',
      showAs: asked.showAs ?? (isAllDay ? 'free' : 'busy'),
    });
  };
  const changeOne = (event: StoredEvent, day: string, change: EventChange): void => {
    const before = event.exceptions[day] ?? { cancelled: false };
    if (change.recurrence !== undefined || change.attendees !== undefined)
      throw new StandInRefusal(
        400,
        'ErrorPropertyUpdate',
        'An occurrence takes its recurrence and attendees from its series.',
      );
    const span =
      change.start && change.end
        ? spanOf(change.start, change.end, change.isAllDay ?? event.isAllDay)
        : undefined;
    const moved = span && {
      start: wallText(graphMoment(momentIn(span.start, span.zone), event.zone).dateTime),
      minutes: span.minutes,
    };
    const after = {
      ...before,
      ...moved,
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.body && { body: keptBody(change.body, null) }),
      ...(change.showAs !== undefined && { showAs: change.showAs }),
      // A new time asks everybody again.
      ...(moved && {
        responses: Object.fromEntries(event.attendees.map((one) => [one.address, 'none' as const])),
      }),
    };
    calendars.change(event, { exceptions: { ...event.exceptions, [day]: after } });
  };
  const changeAll = (event: StoredEvent, me: LocalPerson, change: EventChange): void => {
    const newTimes =
      change.start && change.end
        ? spanOf(change.start, change.end, change.isAllDay ?? event.isAllDay)
        : undefined;
    const series = change.recurrence === undefined ? event.recurrence : change.recurrence;
    const times = newTimes ?? { start: event.start, zone: event.zone, minutes: event.minutes };
    const reset = newTimes !== undefined || change.recurrence !== undefined;
    calendars.change(event, {
      ...times,
      start: firstStart(times.start, series),
      recurrence: series,
      ...(reset && { exceptions: {} }),
      ...(change.subject !== undefined && { subject: change.subject }),
      ...(change.body && { body: keptBody(change.body, null) }),
      ...(change.body &&
        event.online &&
        !keepsMeeting(change.body, event.online.joinUrl) && { online: null }),
      ...(change.isAllDay !== undefined && { isAllDay: change.isAllDay }),
      ...(change.sensitivity !== undefined && { sensitivity: change.sensitivity }),
      ...(change.showAs !== undefined && { showAs: change.showAs }),
      ...(change.location && { location: change.location.displayName }),
      ...(reset && { attendees: unanswered(event.attendees) }),
      ...(change.attendees && { attendees: asAttendees(change.attendees, event.attendees) }),
      ...(change.isOnlineMeeting === true &&
        !event.online && { online: newOnline(me, onlineMeetings.readsUntilShown()) }),
    });
  };

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

  const respond = (
    event: StoredEvent,
    me: LocalPerson,
    day: string | null,
    response: InvitationAnswer,
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
  return { create, changeOne, changeAll, takeOut, respond };
};
