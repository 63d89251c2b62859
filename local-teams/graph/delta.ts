import type { Event } from '@microsoft/microsoft-graph-types';
import type { PersonKey } from '../protocol.ts';
import type { Calendars } from './calendars.ts';
import type { DeltaState } from './delta-tokens.ts';
import { eventFor, idFor } from './events.ts';
import { differsOn, occurrenceOf, occurrencesIn } from './occurrences.ts';
import type { StoredEvent } from './stored-event.ts';

/** An item of a delta reply: an event, an abridged occurrence, or the id of something no longer in the window. */
export type DeltaItem = Event &
  Readonly<{
    '@odata.type': '#microsoft.graph.event';
    '@odata.etag'?: string;
    '@removed'?: { reason: 'deleted' };
  }>;

/** Items never split between pages: a series and its occurrences (microsoft-graph-docs, pull request 4501). */
type DeltaGroup = Readonly<{ id: string; items: readonly DeltaItem[] }>;

const TYPE = { '@odata.type': '#microsoft.graph.event' } as const;

const removed = (id: string): DeltaItem => ({ ...TYPE, id, '@removed': { reason: 'deleted' } });

/** An occurrence has only these properties (microsoft-graph-docs, issues 7632 and 22197); its series has the rest. */
const inShort = (event: Event & Readonly<{ '@odata.etag': string }>): DeltaItem => ({
  ...TYPE,
  '@odata.etag': event['@odata.etag'],
  id: event.id ?? '',
  seriesMasterId: event.seriesMasterId ?? null,
  type: event.type ?? 'occurrence',
  ...(event.start && { start: event.start }),
  ...(event.end && { end: event.end }),
});

/** Occurrences that were in the window and have been moved out of it: they are returned as removed. */
const movedOut = (event: StoredEvent, viewer: PersonKey, state: DeltaState): readonly DeltaItem[] =>
  Object.entries(event.exceptions)
    .filter(([day, { start }]) => start !== undefined && differsOn(event, day))
    .filter(([day]) => {
      const plain = occurrenceOf({ ...event, exceptions: {} }, viewer, day);
      const now = occurrenceOf(event, viewer, day);
      const isIn = (one: typeof now) => one !== null && one.start < state.until && one.end > state.from;
      return isIn(plain) && now !== null && !isIn(now);
    })
    .map(([day]) => removed(idFor(event, viewer, day)));

/**
 * A series comes as its master and all its occurrences left in the window, whatever was changed. A deleted occurrence leaves no trace
 * (microsoft-graph-docs-contrib, issues 7345 and 7733) except in the master's `cancelledOccurrences`.
 */
const itemsOf = (event: StoredEvent, state: DeltaState, zone: string): readonly DeltaItem[] => {
  const viewer = state.person;
  const times = occurrencesIn(event, viewer, state.from, state.until);
  const out = event.recurrence ? movedOut(event, viewer, state) : [];
  if (times.length === 0) return [removed(idFor(event, viewer, null)), ...out];
  const shown = times.map((occurrence) => {
    const whole = eventFor(event, viewer, occurrence, zone);
    return whole.type === 'occurrence' ? inShort(whole) : { ...TYPE, ...whole };
  });
  const master = event.recurrence ? [{ ...TYPE, ...eventFor(event, viewer, null, zone) }] : [];
  return [...master, ...shown, ...out];
};

const groupsOf = (calendars: Calendars, state: DeltaState, zone: string): readonly DeltaGroup[] => {
  const { person, since } = state;
  const mine = calendars.of(person).map((event) => ({ id: idFor(event, person, null), event }));
  if (since === null)
    return mine
      .filter(({ event }) => occurrencesIn(event, person, state.from, state.until).length > 0)
      .map(({ id, event }) => ({ id, items: itemsOf(event, state, zone) }));
  return calendars.changesSince(person, since).map(({ id }) => {
    const found = mine.find((one) => one.id === id);
    return { id, items: found ? itemsOf(found.event, state, zone) : [removed(id)] };
  });
};

/**
 * The next page of a round, and the state of the link after it: `next` continues the round, `delta` begins the next one. Items come in the
 * order of their ids, so that a change meanwhile neither hides nor repeats another item.
 */
export const pageOfDelta = (
  calendars: Calendars,
  state: DeltaState,
  size: number,
  zone: string,
): Readonly<{ value: readonly DeltaItem[]; link: 'next' | 'delta'; state: DeltaState }> => {
  const left = groupsOf(calendars, state, zone)
    .filter(({ id }) => state.after === null || id > state.after)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const given: DeltaGroup[] = [];
  for (const group of left) {
    const count = given.reduce((sum, { items }) => sum + items.length, 0);
    if (given.length > 0 && count + group.items.length > size) break;
    given.push(group);
  }
  const value = given.flatMap(({ items }) => items);
  if (given.length < left.length)
    return { value, link: 'next', state: { ...state, after: given.at(-1)?.id ?? null } };
  return {
    value,
    link: 'delta',
    state: { ...state, since: state.upTo, after: null },
  };
};
