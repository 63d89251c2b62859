import { Temporal } from 'temporal-polyfill';
import { addMinutes } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../protocol.ts';
import { daysOf } from './recurrence.ts';
import type { StoredEvent } from './stored-event.ts';
import { momentIn } from './zones.ts';

const DAY_MINUTES = 24 * 60;

/** One time that an event takes place; in a series, `day` names it. */
export type Occurrence = Readonly<{ day: string | null; start: Instant; end: Instant }>;

/** The times from that wall-clock start on; a day of an all-day event is as long as it is in the event's zone. */
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
 * An event's occurrences for that person, from its beginning to the end of the window, in order. An occurrence cancelled by the organiser
 * stays in the attendees' calendars, as cancelled.
 */
export const occurrencesUntil = (
  event: StoredEvent,
  viewer: PersonKey,
  until: Instant,
): readonly Occurrence[] => occurrencesOn(event, viewer, until, '');

/** The same, without the days before `first` that haven't been moved. */
const occurrencesOn = (
  event: StoredEvent,
  viewer: PersonKey,
  until: Instant,
  first: string,
): readonly Occurrence[] => {
  if (!event.recurrence) {
    return [{ day: null, ...timesFrom(event, event.start, event.minutes) }];
  }
  const lastDay = Temporal.Instant.from(until).toZonedDateTimeISO('UTC').toPlainDate().add({ days: 1 });
  const moved = Object.keys(event.exceptions);
  const last = [lastDay.toString(), ...moved].toSorted().at(-1) ?? lastDay.toString();
  return daysOf(event.recurrence, last)
    .filter((day) => (day >= first && day <= lastDay.toString()) || moved.includes(day))
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
): readonly Occurrence[] => {
  // Something that began a day earlier in any zone, plus its own length, may still be going on.
  const first = addMinutes(from, -event.minutes - 2 * DAY_MINUTES).slice(0, 10);
  return occurrencesOn(event, viewer, until, first).filter((one) => one.start < until && one.end > from);
};

/** The occurrence on that day of the series; null if there is none. */
export const occurrenceOf = (event: StoredEvent, viewer: PersonKey, day: string): Occurrence | null =>
  event.recurrence && daysOf(event.recurrence, day).includes(day) ? occurrenceOn(event, viewer, day) : null;

/** The days of the series that have been removed from that person's calendar. */
export const daysGone = (event: StoredEvent, viewer: PersonKey): readonly string[] =>
  Object.keys(event.exceptions)
    .filter((day) => isGoneFor(event, viewer, day))
    .toSorted();

/** Whether that day differs from the series, for anybody. */
export const differsOn = (event: StoredEvent, day: string): boolean => {
  const { removedBy: _, cancelled = false, ...rest } = event.exceptions[day] ?? {};
  return cancelled || Object.keys(rest).length > 0;
};
