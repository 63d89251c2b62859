import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { personId, sessionId } from '../domain/ids.ts';
import { pastStates, places } from '../domain/past.ts';
import { SEARCH_MAX } from '../domain/search.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** Where a page ends: the moment and the id of its last session. */
const cursor = z
  .string()
  .check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/));

export const found = z.object({
  in: z.enum(places),
  /** The text around the match, in pieces of plain text; `found` marks those that match. */
  pieces: z.array(z.object({ text: z.string(), found: z.boolean() })),
});
export type SearchHit = z.output<typeof found>;

export const pastSession = z.object({
  id: sessionId,
  state: z.enum(pastStates),
  /** When it began, or should have begun. */
  at: instant,
  day: calendarDay,
  type: conversationType,
  other: personRef,
  /** How long it took, or was planned for. */
  minutes: z.int(),
  /** Whether somebody still has to say if it was held. */
  inQuestion: z.boolean(),
  steps: z.int(),
  /** The first decision made. */
  decision: z.nullable(z.string()),
  /** In a search: where it was found, at most three places. */
  found: z.array(found),
});
export type PastSession = z.output<typeof pastSession>;

export const listPastSessions = endpoint({
  name: 'listPastSessions',
  method: 'GET',
  path: '/api/past-sessions',
  summary: 'Sessions that are over, the latest first; of a search, those that it finds',
  query: z.object({
    /** In which role: sessions with those you coach, or your own. */
    as: z.enum(['manager', 'rep']),
    q: z._default(z.string().check(z.maxLength(SEARCH_MAX)), ''),
    type: z.optional(conversationType),
    repId: z.optional(personId),
    cursor: z.optional(cursor),
  }),
  reply: z.object({
    now: instant,
    rows: z.array(pastSession),
    next: z.nullable(cursor),
    /** How many sessions a search finds in all; null without a search. */
    total: z.nullable(z.int()),
  }),
  refusals: { 404: ['not-found'] },
});
