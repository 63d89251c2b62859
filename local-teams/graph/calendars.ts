import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { findPerson } from '../people.ts';
import type { PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';
import {
  idFor,
  isInCalendarOf,
  occurrenceOf,
  occurrencesIn,
  occurrencesUntil,
  storedEvent,
} from './events.ts';
import type { Occurrence, StoredEvent } from './events.ts';

const stored = z.object({ events: z.array(storedEvent), at: instant });

/** What an event's times are now: the occurrence that runs, else the next one, else the last one. */
export type EventTimes = Readonly<{ start: Instant; end: Instant; recurring: boolean }>;

/** Everybody's calendars. */
export type Calendars = Readonly<{
  of: (person: PersonKey) => readonly StoredEvent[];
  /** The event with that id in that person's calendar, and the time of the series that the id names. */
  find: (person: PersonKey, id: string) => { event: StoredEvent; occurrence: Occurrence | null } | undefined;
  byTransaction: (person: PersonKey, transactionId: string) => StoredEvent | undefined;
  add: (event: Omit<StoredEvent, 'id' | 'version' | 'createdAt' | 'changedAt'>) => StoredEvent;
  /** Keeps a change; the meeting's chat hears of it. */
  change: (event: StoredEvent, change: Partial<StoredEvent>) => void;
  remove: (event: StoredEvent) => void;
  timesOf: (eventId: string) => EventTimes | undefined;
}>;

/** The times that are of interest now. */
const timesAt = (event: StoredEvent, now: Instant): EventTimes | undefined => {
  const aYearOn = instant.parse(`${String(Number(now.slice(0, 4)) + 1)}${now.slice(4, 8)}01T00:00:00Z`);
  const all = occurrencesUntil(event, aYearOn);
  const one = all.find(({ end }) => end > now) ?? all.at(-1);
  return one && { start: one.start, end: one.end, recurring: event.recurrence !== null };
};

export const openCalendars = (
  file: string | null,
  clock: Clock,
  told: Readonly<{ added: (event: StoredEvent) => void; changed: (event: StoredEvent) => void }>,
): Calendars => {
  const { value, save } = openStateFile(file, stored, () => ({ events: [], at: clock() }));
  const of = (person: PersonKey) => value.events.filter((event) => isInCalendarOf(event, person));

  return {
    of,
    find: (person, id) => {
      const [masterId, day] = id.split('.');
      const event = of(person).find((one) => idFor(one, person, null) === masterId);
      if (!event || day === undefined) return event && { event, occurrence: null };
      const occurrence = occurrenceOf(event, day);
      return occurrence ? { event, occurrence } : undefined;
    },
    byTransaction: (person, transactionId) =>
      value.events.find((event) => event.owner === person && event.transactionId === transactionId),
    add: (sketch) => {
      const now = clock();
      const event = {
        ...sketch,
        id: `AAMkLocal${randomUUID().replaceAll('-', '')}`,
        version: 1,
        createdAt: now,
        changedAt: now,
      };
      value.events.push(event);
      save();
      told.added(event);
      return event;
    },
    change: (event, change) => {
      Object.assign(event, change, { version: event.version + 1, changedAt: clock() });
      save();
      told.changed(event);
    },
    remove: (event) => {
      value.events = value.events.filter((one) => one !== event);
      save();
      told.changed({ ...event, cancelled: true });
    },
    timesOf: (eventId) => {
      const event = value.events.find((one) => one.id === eventId);
      return event && timesAt(event, clock());
    },
  };
};

/** A person's occurrences that overlap the window, soonest first. */
export const viewOf = (
  calendars: Calendars,
  person: PersonKey,
  from: Instant,
  until: Instant,
): readonly { event: StoredEvent; occurrence: Occurrence }[] =>
  calendars
    .of(person)
    .flatMap((event) => occurrencesIn(event, from, until).map((occurrence) => ({ event, occurrence })))
    .toSorted((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1));

/** The sample person who is invited by that address. */
export const invitee = (address: string): { address: string; name: string } => {
  const person = findPerson(address);
  return { address: person?.upn ?? address, name: person?.name ?? address };
};
