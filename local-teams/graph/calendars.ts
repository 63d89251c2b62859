import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { instant } from '../../shared/domain/time.ts';
import type { Clock, Instant } from '../../shared/domain/time.ts';
import { findPerson } from '../people.ts';
import { personKey } from '../protocol.ts';
import type { PersonKey } from '../protocol.ts';
import { openStateFile } from '../state-file.ts';
import { etagOf, idFor, isInCalendarOf, peopleWith } from './events.ts';
import { occurrenceOf, occurrencesIn, occurrencesUntil } from './occurrences.ts';
import type { Occurrence } from './occurrences.ts';
import { storedEvent } from './stored-event.ts';
import type { StoredEvent } from './stored-event.ts';

/** The latest change to an item in somebody's calendar; `number` counts every change in all calendars. */
const itemChange = z.object({ person: personKey, id: z.string(), number: z.number(), removed: z.boolean() });
export type ItemChange = Readonly<z.infer<typeof itemChange>>;

const stored = z.object({
  events: z.array(storedEvent),
  at: instant,
  changes: z.array(itemChange).default([]),
  lastChange: z.number().default(0),
});

/** One change to one person's calendar, as a subscription is told of it. A series is named by its master. */
export type CalendarChange = Readonly<{
  person: PersonKey;
  id: string;
  changeType: 'created' | 'updated' | 'deleted';
  etag: string;
}>;

/** An event's times now: the current occurrence, else the next, else the last. */
export type EventTimes = Readonly<{ start: Instant; end: Instant; recurring: boolean }>;

/** Everybody's calendars. */
export type Calendars = Readonly<{
  of: (person: PersonKey) => readonly StoredEvent[];
  /** The event with that id in that person's calendar and, if the id names one, the occurrence. */
  find: (person: PersonKey, id: string) => { event: StoredEvent; occurrence: Occurrence | null } | undefined;
  byTransaction: (person: PersonKey, transactionId: string) => StoredEvent | undefined;
  add: (event: Omit<StoredEvent, 'id' | 'version' | 'createdAt' | 'changedAt'>) => StoredEvent;
  /** Saves a change, and tells the meeting's chat. */
  change: (event: StoredEvent, change: Partial<StoredEvent>) => void;
  /** Removes it from the organiser's calendar; invited people keep a cancelled copy. */
  remove: (event: StoredEvent) => void;
  timesOf: (eventId: string) => EventTimes | undefined;
  /** The changes to a person's items after that number, each item once. */
  changesSince: (person: PersonKey, number: number) => readonly ItemChange[];
  lastChange: () => number;
}>;

/** The occurrence's times that matter now. */
const timesAt = (event: StoredEvent, now: Instant): EventTimes | undefined => {
  const aYearOn = instant.parse(`${String(Number(now.slice(0, 4)) + 1)}${now.slice(4, 8)}01T00:00:00Z`);
  const all = occurrencesUntil(event, event.owner, aYearOn);
  const one = all.find(({ end }) => end > now) ?? all.at(-1);
  return one && { start: one.start, end: one.end, recurring: event.recurrence !== null };
};

export const openCalendars = (
  file: string | null,
  clock: Clock,
  told: Readonly<{
    added: (event: StoredEvent) => void;
    changed: (event: StoredEvent) => void;
    /** Called once the change is saved, for each calendar that it shows in. */
    noted: (change: CalendarChange) => void;
  }>,
): Calendars => {
  const { value, save } = openStateFile(file, stored, () => ({
    events: [],
    at: clock(),
    changes: [],
    lastChange: 0,
  }));
  const of = (person: PersonKey) => value.events.filter((event) => isInCalendarOf(event, person));

  const note = (change: CalendarChange): void => {
    const { person, id } = change;
    value.lastChange += 1;
    value.changes = value.changes.filter((one) => one.person !== person || one.id !== id);
    value.changes.push({ person, id, number: value.lastChange, removed: change.changeType === 'deleted' });
  };
  /** Makes a change, and notes it in each calendar that the event was in or is in now. */
  const apply = (event: StoredEvent, before: readonly PersonKey[], make: () => void): void => {
    make();
    const after = peopleWith(event);
    const changes = [...new Set([...before, ...after])].map((person): CalendarChange => {
      const kept = before.includes(person) ? 'updated' : 'created';
      return {
        person,
        id: idFor(event, person, null),
        changeType: after.includes(person) ? kept : 'deleted',
        etag: etagOf(event),
      };
    });
    if (after.length === 0) value.events = value.events.filter((one) => one !== event);
    changes.forEach(note);
    save();
    changes.forEach(told.noted);
  };
  const change = (event: StoredEvent, part: Partial<StoredEvent>): void => {
    apply(event, peopleWith(event), () =>
      Object.assign(event, part, { version: event.version + 1, changedAt: clock() }),
    );
    told.changed(event);
  };

  return {
    of,
    find: (person, id) => {
      const [masterId, day] = id.split('_');
      const event = of(person).find((one) => idFor(one, person, null) === masterId);
      if (!event || day === undefined) return event && { event, occurrence: null };
      const occurrence = occurrenceOf(event, person, day);
      return occurrence ? { event, occurrence } : undefined;
    },
    byTransaction: (person, transactionId) =>
      of(person).find((event) => event.owner === person && event.transactionId === transactionId),
    add: (sketch) => {
      const now = clock();
      const event = {
        ...sketch,
        id: `AAMkLocal${randomUUID().replaceAll('-', '')}`,
        version: 1,
        createdAt: now,
        changedAt: now,
      };
      apply(event, [], () => value.events.push(event));
      told.added(event);
      return event;
    },
    change,
    remove: (event) => change(event, { cancelled: true }),
    timesOf: (eventId) => {
      const event = value.events.find((one) => one.id === eventId);
      return event && timesAt(event, clock());
    },
    changesSince: (person, number) =>
      value.changes.filter((one) => one.person === person && one.number > number),
    lastChange: () => value.lastChange,
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
    .flatMap((event) =>
      occurrencesIn(event, person, from, until).map((occurrence) => ({ event, occurrence })),
    )
    .toSorted((a, b) => (a.occurrence.start < b.occurrence.start ? -1 : 1));

/** The sample person with that address, or else the bare address. */
export const invitee = (address: string): { address: string; name: string } => {
  const person = findPerson(address);
  return { address: person?.upn ?? address, name: person?.name ?? address };
};
