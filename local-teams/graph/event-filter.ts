import type { Event } from '@microsoft/microsoft-graph-types';
import type { FastifyRequest } from 'fastify';
import { queryOf, StandInRefusal } from '../stand-in-scope.ts';

/** The properties that the stand-in can filter by. */
const PATHS = [
  'type',
  'subject',
  'showAs',
  'iCalUId',
  'seriesMasterId',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'isOnlineMeeting',
  'start/dateTime',
  'end/dateTime',
  'createdDateTime',
  'lastModifiedDateTime',
  'organizer/emailAddress/address',
];

const compare: Readonly<Record<string, (a: string, b: string) => boolean>> = {
  eq: (a, b) => a === b,
  ne: (a, b) => a !== b,
  ge: (a, b) => a >= b,
  gt: (a, b) => a > b,
  le: (a, b) => a <= b,
  lt: (a, b) => a < b,
};

const valueAt = (thing: unknown, path: readonly string[]): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return thing;
  if (typeof thing !== 'object' || thing === null) return undefined;
  return valueAt(new Map<string, unknown>(Object.entries(thing)).get(name), rest);
};

const invalid = (): StandInRefusal =>
  new StandInRefusal(
    400,
    'ErrorInvalidUrlQueryFilter',
    'The query filter contains one or more invalid nodes.',
  );

const clause = (text: string): ((event: Event) => boolean) => {
  const [, path = '', operator = '', quoted, bare] =
    /^\(?([\w/]+)\s+(\w+)\s+(?:'((?:[^']|'')*)'|([\w:.-]+))\)?$/.exec(text.trim()) ?? [];
  const test = compare[operator];
  if (!PATHS.includes(path) || !test) throw invalid();
  const wanted = quoted?.replaceAll("''", "'") ?? bare ?? '';
  return (event) => {
    const value = valueAt(event, path.split('/'));
    return test(typeof value === 'string' ? value : JSON.stringify(value ?? null), wanted);
  };
};

/** The events that pass the request's `$filter`: comparisons joined by `and`. Throws Graph's 400 for anything it can't read. */
export const filtered = <Shown extends Event>(
  request: FastifyRequest,
  events: readonly Shown[],
): readonly Shown[] => {
  const { $filter } = queryOf(request);
  if ($filter === undefined) return events;
  const clauses = $filter.split(/\s+and\s+/i).map(clause);
  return events.filter((event) => clauses.every((holds) => holds(event)));
};
