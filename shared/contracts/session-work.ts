import { z } from 'zod/mini';
import { behaviourId } from '../coaching/behaviour.ts';
import { CAUSE_TEXT_MAX, causeKinds } from '../domain/cause.ts';
import { ROUNDS_MAX } from '../domain/practice-rounds.ts';
import { endpoint } from './endpoint.ts';
import { session, sessionParams } from './session-view.ts';

const line = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(CAUSE_TEXT_MAX)));

export const setCause = endpoint({
  name: 'setCause',
  method: 'PATCH',
  path: '/api/sessions/:id/cause',
  summary: 'What lies behind the figures, what is tried, and, also afterwards, what came of it',
  params: sessionParams,
  body: z.object({
    kind: z.optional(z.nullable(z.enum(causeKinds))),
    words: z.optional(line),
    tried: z.optional(line),
    outcome: z.optional(line),
  }),
  reply: session,
  refusals: { 409: ['session-closed'] },
});

export const countPractice = endpoint({
  name: 'countPractice',
  method: 'PUT',
  path: '/api/sessions/:id/practice',
  summary: 'How many rounds a behaviour has been practised in a session, and who is the customer',
  params: sessionParams,
  body: z.object({
    behaviour: behaviourId,
    rounds: z.int().check(z.minimum(0), z.maximum(ROUNDS_MAX)),
    swapped: z.boolean(),
  }),
  reply: session,
  refusals: { 409: ['not-live'] },
});
