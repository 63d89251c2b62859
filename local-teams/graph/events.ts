import type { Event } from '@microsoft/microsoft-graph-types';
import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { addMinutes, instant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { findPerson, personOf } from '../people.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';
import { daysOf, recurrence } from './recurrence.ts';
import { graphMoment, momentIn } from './zones.ts';
import type { WallMoment } from './zones.ts';

const response = z.enum(['none', 'organizer', 'tentativelyAccepted', 'accepted', 'declined', 'notResponded']);

/** How the time is shown to others. */
export const showAs = z.enum(['free', 'tentative', 'busy', 'oof', 'workingElsewhere', 'unknown']);
export type ShowAs = z.infer<typeof showAs>;

const itemBody = z.object({ contentType: z.enum(['text', 'html']), content: z.string() });

/** What differs on one day of a series. */
const exceptionOnDay = z.object({
  cancelled: z.boolean(),
  start: z.string().optional(),
  minutes: z.number().optional(),
  subject: z.string().optional(),
  body: itemBody.optional(),
  showAs: showAs.optional(),
  /** Answers to this one time, by address. */
  responses: z.record(z.string(), response).optional(),
  /** Attendees who have taken this one time out of their own calendar. */
  removedBy: z.array(personKey).optional(),
});
export type ExceptionOnDay = z.infer<typeof exceptionOnDay>;

export const storedEvent = z.object({
  /** The organiser's id of it; an attendee's copy has another. */
  id: z.string(),
  owner: personKey,
  version: z.number(),
  createdAt: instant,
  changedAt: instant,
  transactionId: z.string().nullable(),
  /** What was asked for with that id, in short. */
  transactionContent: z.string().optional(),
  /** The zone that it was made in, and the wall time there: what daylight saving must not move. */
  zone: z.string(),
  start: z.string(),
  minutes: z.number(),
  subject: z.string(),
  body: itemBody,
  location: z.string(),
  /** `readsUntilShown`: how often it is still read without its online meeting, which Teams makes a little later. */
  online: z
    .object({ joinUrl: z.string(), threadId: z.string(), readsUntilShown: z.number().optional() })
    .nullable(),
  attendees: z.array(
    z.object({
      address: z.string(),
      name: z.string(),
      type: z.enum(['required', 'optional', 'resource']),
      response,
    }),
  ),
  recurrence: recurrence.nullable(),
  /** What differs on single days of a series, by the day it would have been. */
  exceptions: z.record(z.string(), exceptionOnDay),
  /** Whether the organiser has taken it out; it stays with those who were invited. */
  cancelled: z.boolean(),
  /** Attendees who have taken it out of their own calendar. */
  removedBy: z.array(personKey),
  isAllDay: z.boolean().default(false),
  showAs: showAs.default('busy'),
});
export type StoredEvent = z.infer<typeof storedEvent>;

/** One time that an event takes place; `day` is set in a series and names it. */
export type Occurrence = Readonly<{ day: string | null; start: Instant; end: Instant }>;

/** From that wall time on; a day of an all-day event is as long as it is where it was made. */
const timesFrom = (event: StoredEvent, wall: string, minutes: number): { start: Instant; end: Instant } => {
  const start = momentIn(wall, event.zone);
  if (!event.isAllDay) return { start, end: addMinutes(start, minutes) };
  const until = Temporal.PlainDateTime.from(wall).add({ minutes });
  return { start, end: momentIn(until.toString({ smallestUnit: 'second' }), event.zone) };
};

const isGoneFor = (event: StoredEvent, viewer: PersonKey, day: string): boolean => {
  const exception = event.exceptions[day];
  if (event.owner === viewer) return exception?.cancelled ?? false;
  return exception?.removedBy?.includes(viewer) ?? false;
};

const occurrenceOn = (event: StoredEvent, viewer: PersonKey, day: string): Occurrence | null => {
  if (isGoneFor(event, viewer, day)) return null;
  const exception = event.exceptions[day];
  const wall = exception?.start ?? `${day}T${event.start.slice(11)}`;
  return { day, ...timesFrom(event, wall, exception?.minutes ?? event.minutes) };
};

/**
 * When the event takes place for that person, from its beginning to the end of the window, in order. A time that the
 * organiser has cancelled is in the attendees' calendars still, as cancelled.
 */
export const occurrencesUntil = (
  event: StoredEvent,
  viewer: PersonKey,
  until: Instant,
): readonly Occurrence[] => {
  if (!event.recurrence) {
    return [{ day: null, ...timesFrom(event, event.start, event.minutes) }];
  }
  const lastDay = Temporal.Instant.from(until).toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 });
  const moved = Object.keys(event.exceptions);
  const last = [lastDay.toString(), ...moved].toSorted().at(-1) ?? lastDay.toString();
  return daysOf(event.recurrence, last)
    .filter((day) => day <= lastDay.toString() || moved.includes(day))
    .map((day) => occurrenceOn(event, viewer, day))
    .filter((one) => one !== null)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
};

/** The occurrences that overlap the window. */
export const occurrencesIn = (
  event: StoredEvent,
  viewer: PersonKey,
  from: Instant,
  until: Instant,
): readonly Occurrence[] =>
  occurrencesUntil(event, viewer, until).filter((one) => one.start < until && one.end > from);

/** The occurrence of that day of the series; null when there is none. */
export const occurrenceOf = (event: StoredEvent, viewer: PersonKey, day: string): Occurrence | null =>
  event.recurrence && daysOf(event.recurrence, day).includes(day) ? occurrenceOn(event, viewer, day) : null;

/** The days of the series that are gone from that person's calendar. */
export const daysGone = (event: StoredEvent, viewer: PersonKey): readonly string[] =>
  Object.keys(event.exceptions)
    .filter((day) => isGoneFor(event, viewer, day))
    .toSorted();

/** Whether that day of the series differs, to whoever sees it. */
export const differsOn = (event: StoredEvent, day: string): boolean => {
  const { removedBy: _, cancelled = false, ...rest } = event.exceptions[day] ?? {};
  return cancelled || Object.keys(rest).length > 0;
};

const COPY = '-copy';

/** The event's id in that person's own calendar. */
export const idFor = (event: StoredEvent, person: PersonKey, day: string | null): string =>
  `${event.id}${event.owner === person ? '' : `${COPY}${personOf(person).oid.slice(-2)}`}${day === null ? '' : `.${day}`}`;

/** The people of the sample who are invited. */
export const invitedPeople = (event: StoredEvent): readonly PersonKey[] =>
  event.attendees
    .map(({ address }) => findPerson(address)?.key)
    .filter((key) => key !== undefined)
    .filter((key) => key !== event.owner);

export const isInCalendarOf = (event: StoredEvent, person: PersonKey): boolean =>
  event.owner === person
    ? !event.cancelled
    : invitedPeople(event).includes(person) && !event.removedBy.includes(person);

/** The people of the sample who have it in their calendars. */
export const peopleWith = (event: StoredEvent): readonly PersonKey[] =>
  [event.owner, ...invitedPeople(event)].filter((person) => isInCalendarOf(event, person));

export const etagOf = (event: StoredEvent): string => `W/"${event.id}-${event.version}"`;

/** How the time is shown in that person's calendar: an invitation that isn't answered with yes is none to rely on. */
const shownAs = (
  event: StoredEvent,
  exception: ExceptionOnDay | undefined,
  answer: z.infer<typeof response> | null,
): ShowAs => {
  if (event.cancelled || exception?.cancelled === true || answer === 'declined') return 'free';
  if (answer !== null && answer !== 'accepted') return 'tentative';
  return exception?.showAs ?? event.showAs;
};

/** A moment as it is shown: an all-day event goes from midnight to midnight in every zone (microsoft-graph-docs, issue 1802). */
const shownAt = (event: StoredEvent, at: Instant, zone: string): WallMoment =>
  event.isAllDay ? { ...graphMoment(at, event.zone), timeZone: zone } : graphMoment(at, zone);

/** Whether the online meeting is there for whoever reads the event. */
export const isShown = (online: NonNullable<StoredEvent['online']>): boolean =>
  (online.readsUntilShown ?? 0) <= 0;

/** The event as Graph shows it to that person: the whole series when `occurrence` is null, else that one time of it. */
export const eventFor = (
  event: StoredEvent,
  viewer: PersonKey,
  occurrence: Occurrence | null,
  zone: string,
): Event & { '@odata.etag': string } => {
  const owner = personOf(event.owner);
  const own = event.owner === viewer;
  const exception = occurrence?.day == null ? undefined : event.exceptions[occurrence.day];
  const whole =
    occurrence ??
    occurrencesUntil({ ...event, exceptions: {}, recurrence: null }, viewer, event.createdAt)[0];
  if (!whole) throw new Error('An event takes place at least once.');
  const series = event.recurrence !== null && occurrence?.day == null;
  const answers = event.attendees.map((one) => ({
    ...one,
    response: exception?.responses?.[one.address] ?? one.response,
  }));
  const mine = answers.find(({ address }) => address.toLowerCase() === personOf(viewer).upn);
  const body = exception?.body ?? event.body;
  const subject = exception?.subject ?? event.subject;
  const cancelled = event.cancelled || (exception?.cancelled ?? false);
  return {
    '@odata.etag': etagOf(event),
    id: idFor(event, viewer, occurrence?.day ?? null),
    createdDateTime: event.createdAt,
    lastModifiedDateTime: event.changedAt,
    changeKey: String(event.version),
    categories: [],
    transactionId: own ? event.transactionId : null,
    originalStartTimeZone: event.zone,
    originalEndTimeZone: event.zone,
    iCalUId: `040000008200E${event.id.slice(-24)}${occurrence?.day ?? ''}`,
    reminderMinutesBeforeStart: 15,
    isReminderOn: true,
    hasAttachments: false,
    subject: cancelled ? `Canceled: ${subject}` : subject,
    bodyPreview: body.content.replace(/<[^>]*>/g, '').slice(0, 255),
    importance: 'normal',
    sensitivity: 'normal',
    isAllDay: event.isAllDay,
    isCancelled: cancelled,
    isOrganizer: own,
    responseRequested: true,
    showAs: shownAs(event, exception, own ? null : (mine?.response ?? 'none')),
    type: series
      ? 'seriesMaster'
      : event.recurrence === null
        ? 'singleInstance'
        : occurrence?.day != null && differsOn(event, occurrence.day)
          ? 'exception'
          : 'occurrence',
    ...(occurrence?.day != null && {
      originalStart: momentIn(`${occurrence.day}T${event.start.slice(11)}`, event.zone).replace('.000Z', 'Z'),
    }),
    seriesMasterId: event.recurrence !== null && !series ? idFor(event, viewer, null) : null,
    webLink: `https://outlook.office365.com/owa/?itemid=${event.id}&exvsurl=1&path=/calendar/item`,
    onlineMeetingUrl: null,
    isOnlineMeeting: event.online !== null,
    onlineMeetingProvider: event.online === null ? 'unknown' : 'teamsForBusiness',
    allowNewTimeProposals: true,
    isDraft: false,
    hideAttendees: false,
    responseStatus: own
      ? { response: 'organizer', time: event.createdAt }
      : { response: mine?.response ?? 'none', time: event.changedAt },
    body,
    start: shownAt(event, whole.start, zone),
    end: shownAt(event, whole.end, zone),
    location: { displayName: event.location, locationType: 'default' },
    recurrence: series && event.recurrence ? rangeInOutlooksWords(event) : null,
    attendees: answers.map(({ address, name, type, response: answer }) => ({
      type,
      status: { response: answer, time: event.changedAt },
      emailAddress: { name, address },
    })),
    organizer: { emailAddress: { name: owner.name, address: owner.upn } },
    onlineMeeting: event.online && isShown(event.online) ? { joinUrl: event.online.joinUrl } : null,
  };
};

const rangeInOutlooksWords = (event: StoredEvent): NonNullable<Event['recurrence']> => {
  const series = event.recurrence;
  if (!series) throw new Error('Only a series has a recurrence.');
  const { pattern, range } = series;
  return {
    pattern: {
      type: pattern.type,
      interval: pattern.interval,
      month: pattern.month ?? 0,
      dayOfMonth: pattern.dayOfMonth ?? 0,
      ...(pattern.daysOfWeek && { daysOfWeek: pattern.daysOfWeek }),
      firstDayOfWeek: pattern.firstDayOfWeek ?? 'sunday',
      index: pattern.index ?? 'first',
    },
    range: {
      type: range.type,
      startDate: range.startDate,
      endDate: range.endDate ?? '0001-01-01',
      recurrenceTimeZone: range.recurrenceTimeZone ?? event.zone,
      numberOfOccurrences: range.numberOfOccurrences ?? 0,
    },
  };
};
