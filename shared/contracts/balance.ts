import { z } from 'zod/mini';
import { conversationType } from '../domain/conversation-type.ts';
import { rhythmId } from '../domain/ids.ts';
import { endpoint } from './endpoint.ts';
import { personRef } from './person.ts';

/** Minutes over the last eight weeks, and how many sessions were due and not held; the share is null while the rhythm is new. */
const given = {
  given: z.number(),
  agreed: z.number(),
  share: z.nullable(z.number()),
  due: z.int(),
  missed: z.int(),
};

/** Somebody by their id, and their share. */
const sharedRep = z.object({ rep: z.string(), share: z.number() });

const reading = z.discriminatedUnion('reading', [
  z.object({ reading: z.literal('seldom'), mean: z.number() }),
  z.object({ reading: z.literal('even') }),
  z.object({ reading: z.literal('somewhat-uneven'), lowest: sharedRep }),
  z.object({ reading: z.literal('uneven'), lowest: sharedRep, highest: sharedRep }),
]);

export const getTeamBalance = endpoint({
  name: 'getTeamBalance',
  method: 'GET',
  path: '/api/team/balance',
  summary: 'What each of those you coach has been given of what was agreed in the last eight weeks',
  reply: z.object({
    reps: z.array(z.object({ rep: personRef, ...given })),
    /** How it is to be read; null under three whose share is known. */
    team: z.nullable(z.object({ mean: z.number(), lowest: z.nullable(sharedRep), reading })),
  }),
});

export const getOwnBalance = endpoint({
  name: 'getOwnBalance',
  method: 'GET',
  path: '/api/mine/balance',
  summary: 'What you have been given of what was agreed in the last eight weeks; never what others have',
  reply: z.object({
    shares: z.array(
      z.object({
        rhythmId,
        manager: personRef,
        ...given,
        types: z.array(
          z.object({ type: conversationType, freshness: z.enum(['fresh', 'due', 'forgotten']) }),
        ),
      }),
    ),
  }),
});
