import { z } from 'zod/mini';
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
  answeredBy: z.nullable(personRef),
  answeredAt: z.nullable(instant),
});
export type ExpectationView = z.output<typeof expectation>;

export const sayExpectation = endpoint({
  name: 'sayExpectation',
  method: 'POST',
  path: '/api/rhythms/:id/expectations',
  summary: 'An expectation said plainly; it waits for the other’s answer',
  params: z.object({ id: rhythmId }),
  body: z.object({
    text: z.string().check(z.trim(), z.minLength(1), z.maxLength(EXPECTATION_TEXT_MAX)),
    sessionId: z._default(z.nullable(sessionId), null),
  }),
  reply: expectation,
});

export const answerExpectation = endpoint({
  name: 'answerExpectation',
  method: 'POST',
  path: '/api/expectations/:id/answer',
  summary: 'It is so, or not quite; null takes your answer back',
  params: z.object({ id: expectationId }),
  body: z.object({ version, answer: z.nullable(z.enum(expectationAnswers)) }),
  reply: expectation,
  refusals: { 403: ['not-yours'], 409: ['changed'] },
});
