import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { instant } from '../domain/time.ts';
import { endpoint } from './endpoint.ts';

export const getOwnCoaching = endpoint({
  name: 'getOwnCoaching',
  method: 'GET',
  path: '/api/own-coaching',
  summary: 'How you have coached the last eight weeks; nobody else is shown it',
  reply: z.object({
    now: instant,
    /** Of the sessions that your rhythms gave, how many were held; null without a rhythm. */
    held: z.nullable(z.object({ held: z.int(), due: z.int() })),
    /** Of your promises that fell due, how many you kept in time. */
    promises: z.object({ kept: z.int(), of: z.int() }),
    /** Of the reps' answers, how many say *mycket* or more; null while they are too few, or from too few. */
    usefulness: z.nullable(z.object({ answers: z.int(), much: z.int() })),
    /** How many sessions of each type were held. */
    types: z.array(z.object({ type: conversationType, count: z.int() })),
  }),
});
