import { z } from 'zod/mini';
import { behaviourId } from '../coaching/behaviour.ts';
import { FORECAST_WORDS_MAX, forecastDegrees } from '../domain/forecast.ts';
import { CAUSE_TEXT_MAX, causeKinds } from '../domain/cause.ts';
import { CONCLUSION_PART_MAX, conclusionParts } from '../domain/deal-conclusion.ts';
import { dealId } from '../domain/ids.ts';
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
    /** The cause as the writer saw it: of two who name one, the first counts. */
    before: z.optional(
      z.object({
        kind: z.optional(z.nullable(z.enum(causeKinds))),
        words: z.optional(line),
        tried: z.optional(line),
      }),
    ),
  }),
  reply: session,
  refusals: { 409: ['session-closed', 'changed'] },
});

export const sayForecast = endpoint({
  name: 'sayForecast',
  method: 'PUT',
  path: '/api/sessions/:id/forecast',
  summary:
    'How sure the rep is of deals that close in the period; null takes the word about one back. The first word in a session says those from last time with it',
  params: sessionParams,
  body: z.object({
    words: z
      .array(z.object({ dealId, degree: z.nullable(z.enum(forecastDegrees)) }))
      .check(z.minLength(1), z.maxLength(FORECAST_WORDS_MAX)),
  }),
  reply: session,
  refusals: { 409: ['changed', 'session-closed'] },
});

export const takeBackForecast = endpoint({
  name: 'takeBackForecast',
  method: 'DELETE',
  path: '/api/sessions/:id/forecast',
  summary: 'Take back what was forecast in the session: what was said last time stands again',
  params: sessionParams,
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

const conclusion = z.nullable(z.string().check(z.trim(), z.minLength(1), z.maxLength(CONCLUSION_PART_MAX)));

export const concludeDeal = endpoint({
  name: 'concludeDeal',
  method: 'PUT',
  path: '/api/sessions/:id/deals/:dealId/conclusion/:part',
  summary:
    'What the two come to about a deal: what is left until it is signed, the gap, ways forward, the move. Two may write different parts at once',
  params: z.extend(sessionParams, { dealId, part: z.enum(conclusionParts) }),
  body: z.object({ text: conclusion, before: z.nullable(z.string()) }),
  reply: session,
  refusals: { 409: ['changed', 'session-closed'] },
});
