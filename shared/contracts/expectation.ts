import { z } from 'zod';
import { EXPECTATION_TEXT_MAX, expectationAnswers, expectationStates } from '../domain/expectation.ts';
import { expectationId, rhythmId, sessionId } from '../domain/ids.ts';
import { instant } from '../domain/time.ts';
import { endpoint, version } from './endpoint.ts';
import { personRef } from './person.ts';

export const expectation = z.object({
  id: expectationId,
  version,
  rhythmId,
  text: z.string(),
  by: personRef,
  at: instant,
  state: z.enum(expectationStates),
  answeredBy: personRef.nullable(),
  answeredAt: instant.nullable(),
});
export type Expectation = z.output<typeof expectation>;

export const sayExpectation = endpoint({
  name: 'sayExpectation',
  method: 'POST',
  path: '/api/rhythms/:id/expectations',
  summary: 'An expectation said plainly; it waits for the other’s answer',
  params: z.object({ id: rhythmId }),
  body: z.object({
    text: z.string().trim().min(1).max(EXPECTATION_TEXT_MAX),
    sessionId: sessionId.nullable().default(null),
  }),
  reply: expectation,
});

export const answerExpectation = endpoint({
  name: 'answerExpectation',
  method: 'POST',
  path: '/api/expectations/:id/answer',
  summary: 'It is so, or not quite; null takes your answer back',
  params: z.object({ id: expectationId }),
  body: z.object({ version, answer: z.enum(expectationAnswers).nullable() }),
  reply: expectation,
  refusals: ['changed', 'not-yours'],
});
