import { z } from 'zod/mini';
import { behaviourWords } from '../coaching/behaviour.ts';
import { conversationType } from '../domain/conversation-type.ts';
import { handoverId, rhythmId, sessionId } from '../domain/ids.ts';
import { levels } from '../domain/rating.ts';
import { calendarDay, instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

/** What of the time with an earlier manager the new one may read. */
const choice = z.object({ recaps: z.boolean(), notes: z.boolean(), practice: z.boolean() });

export const handover = z.object({
  id: handoverId,
  /** The rhythm with the new manager. */
  rhythmId,
  you: z.enum(['manager', 'rep']),
  rep: personRef,
  manager: personRef,
  /** The earlier manager; may be the same person as before, with a rhythm in between. */
  former: personRef,
  /** When the time with the earlier manager began and ended. */
  from: calendarDay,
  until: calendarDay,
  answered: z.boolean(),
  choice,
  /** How many of the rep's promises went along. */
  commitments: z.int(),
  /** How many 1:1s were held, and so how many there are to read of. */
  sessions: z.int(),
  /** Whether the earlier 1:1s are out of the calendar; `left`: nobody could take them out. */
  series: z.enum(['gone', 'going', 'left']),
});
export type HandoverView = z.output<typeof handover>;

export const listHandovers = endpoint({
  name: 'listHandovers',
  method: 'GET',
  path: '/api/handovers',
  summary: 'Changes of manager: yours, and those of the reps you coach now',
  reply: z.object({ now: instant, handovers: z.array(handover) }),
});

export const answerHandover = endpoint({
  name: 'answerHandover',
  method: 'PUT',
  path: '/api/handovers/:id',
  summary: 'What your new manager may read of the time before; the rep’s own word, and it can be taken back',
  params: z.object({ id: handoverId }),
  body: choice,
  reply: handover,
});

const pastStep = z.object({
  owner: z.enum(['former', 'rep']),
  text: z.string(),
  state: z.enum(['open', 'kept', 'dropped']),
});

/** A session of the earlier rhythm; what may not be read of it is null. */
const handedSession = z.object({
  id: sessionId,
  type: conversationType,
  at: instant,
  recap: z.nullable(z.object({ decisions: z.array(z.string()), steps: z.array(pastStep) })),
  notes: z.nullable(z.array(z.object({ text: z.string(), by: z.nullable(z.string()) }))),
});

const handedFocus = z.object({
  words: behaviourWords,
  why: z.string(),
  from: calendarDay,
  /** When it ended; null if it never did. */
  on: z.nullable(calendarDay),
});

/** The latest of a behaviour by one of the two. */
const handedRating = z.object({
  words: behaviourWords,
  by: z.enum(['former', 'rep']),
  level: z.literal(levels),
  evidence: z.string(),
  at: instant,
});

export const readHandedOver = endpoint({
  name: 'readHandedOver',
  method: 'GET',
  path: '/api/handovers/:id/past',
  summary: 'What there is from the time with the earlier manager, as far as you may read it',
  params: z.object({ id: handoverId }),
  query: z.object({ most: z.optional(z.string().check(z.regex(/^[1-9]\d{0,2}$/))) }),
  reply: z.object({
    now: instant,
    handover,
    /** The latest first; empty if nothing of them may be read. */
    sessions: z.array(handedSession),
    more: z.boolean(),
    /** Null if it may not be read. */
    practice: z.nullable(z.object({ focus: z.array(handedFocus), ratings: z.array(handedRating) })),
  }),
});
export type HandedOver = z.output<typeof readHandedOver.reply>;

export const letGo = endpoint({
  name: 'letGo',
  method: 'POST',
  path: '/api/rhythms/:id/end',
  summary: 'No longer coach this rep: what was planned is cancelled, and what was written is the rep’s own',
  params: z.object({ id: rhythmId }),
  body: z.object({ version }),
  reply: z.object({ rep: personRef }),
  refusals: { 409: ['changed'] },
});
