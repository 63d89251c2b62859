import type { Event } from '@microsoft/microsoft-graph-types';
import type { Instant } from '../../shared/domain/time.ts';
import { findPerson, personOf } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { differsOn, occurrencesUntil } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { previewOf } from './outlook-body.ts';
import type { ExceptionOnDay, AttendeeResponse, ShowAs, StoredEvent } from './stored-event.ts';
import { graphMoment, momentIn } from './zones.ts';
import type { WallMoment } from './zones.ts';

const COPY = '-copy';

/** The event's id in that person's own calendar. */
export const idFor = (event: StoredEvent, person: PersonKey, day: string | null): string =>
  `${event.id}${event.owner === person ? '' : `${COPY}${personOf(person).oid.slice(-2)}`}${day === null ? '' : `_${day}`}`;

/** The sample people who are invited. */
export const invitedPeople = (event: StoredEvent): readonly PersonKey[] =>
  event.attendees
    .map(({ address }) => findPerson(address)?.key)
    .filter((key) => key !== undefined)
    .filter((key) => key !== event.owner);

export const isInCalendarOf = (event: StoredEvent, person: PersonKey): boolean =>
  event.owner === person
    ? !event.cancelled
    : invitedPeople(event).includes(person) && !event.removedBy.includes(person);

/** The sample people who have the event in their calendars. */
export const peopleWith = (event: StoredEvent): readonly PersonKey[] =>
  [event.owner, ...invitedPeople(event)].filter((person) => isInCalendarOf(event, person));

export const etagOf = (event: StoredEvent): string => `W/"${event.id}-${event.version}"`;

/** How the time shows in that person's calendar: an invitation that isn't accepted is tentative at most. */
const shownAs = (
  event: StoredEvent,
  exception: ExceptionOnDay | undefined,
  answer: AttendeeResponse | null,
): ShowAs => {
  if (event.cancelled || exception?.cancelled === true || answer === 'declined') return 'free';
  if (answer !== null && answer !== 'accepted') return 'tentative';
  return exception?.showAs ?? event.showAs;
};

const answeredAt = (
  answer: AttendeeResponse,
  event: StoredEvent,
): Readonly<{ response: AttendeeResponse; time: string }> => ({
  response: answer,
  time: answer === 'none' || answer === 'notResponded' ? NEVER : event.changedAt,
});

/** A moment as shown: an all-day event runs from midnight to midnight in every zone (microsoft-graph-docs, issue 1802). */
const shownAt = (event: StoredEvent, at: Instant, zone: string): WallMoment =>
  event.isAllDay ? { ...graphMoment(at, event.zone), timeZone: zone } : graphMoment(at, zone);

/** Whether readers of the event can see its online meeting yet. */
export const isShown = (online: NonNullable<StoredEvent['online']>): boolean =>
  (online.readsUntilShown ?? 0) <= 0;

/** An event with what Graph's replies have in addition to Microsoft's types (msgraph-metadata, issue 827: `occurrenceId`). */
export type ShownEvent = Event & Readonly<{ '@odata.etag': string; occurrenceId: string | null }>;

/** The time given when nobody has answered, or nobody had to. */
const NEVER = '0001-01-01T00:00:00Z';

/** The event as Graph shows it to that person: the whole series if `occurrence` is null, else that occurrence. */
export const eventFor = (
  event: StoredEvent,
  viewer: PersonKey,
  occurrence: Occurrence | null,
  zone: string,
): ShownEvent => {
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
    bodyPreview: previewOf(body),
    importance: 'normal',
    sensitivity: event.sensitivity,
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
    occurrenceId: occurrence?.day == null ? null : `OID.${idFor(event, viewer, null)}.${occurrence.day}`,
    isDraft: false,
    hideAttendees: false,
    responseStatus: own
      ? { response: 'organizer', time: NEVER }
      : answeredAt(mine?.response ?? 'none', event),
    body,
    start: shownAt(event, whole.start, zone),
    end: shownAt(event, whole.end, zone),
    location: {
      displayName: event.location,
      locationType: 'default',
      uniqueIdType: 'unknown',
      address: {},
      coordinates: {},
    },
    locations: [],
    recurrence: series && event.recurrence ? rangeInOutlooksWords(event) : null,
    attendees: answers.map(({ address, name, type, response: answer }) => ({
      type,
      status: answeredAt(answer, event),
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
