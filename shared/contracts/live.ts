import { z } from 'zod/mini';
import { personId, sessionId } from '../domain/ids.ts';

/** What has changed; the client refetches it. The content itself isn't sent here. */
export const change = z.object({
  noun: z.enum([
    'session',
    'commitment',
    'rhythm',
    'goal',
    'deal',
    'person',
    'focus',
    'rating',
    'expectation',
    'transcript',
    'result',
  ]),
  session: z.nullable(sessionId),
});
export type Change = z.output<typeof change>;

/** A change and the people it concerns, as sent between the server's nodes. */
export const publishedChange = z.extend(change, { people: z.array(personId) });
export type PublishedChange = z.output<typeof publishedChange>;

/** The socket's path on the server's own address. */
export const LIVE_PATH = '/live';
export const personDocument = (person: string): string => `person:${person}`;
export const sessionDocument = (session: string): string => `session:${session}`;
/** The shared text that belongs to one agenda item, inside a session's document. */
export const notesOf = (agendaItem: string): string => `notes:${agendaItem}`;
/** The longest shared notes of one section, in characters; more is refused at the socket. */
export const NOTES_MAX = 50_000;
