import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { sendResults } from '../../shared/contracts/interface/send-results.ts';
import type { Result } from '../../shared/domain/result.ts';
import { resultKeyIn } from '../identity/result-key-token.ts';
import type { ResultKeyToken } from '../identity/result-key-token.ts';
import { inputOf } from './api.ts';
import type { ApiPorts } from './api.ts';
import type { Limiter } from './limiter.ts';
import { answerProblem } from './problem.ts';

/** How many calls one key may make in a row, and how many it regains each second: 100 000 results in under a minute. */
export const KEY_BURST = 60;
export const KEY_CALLS_PER_SECOND = 2;

export type ResultsApiPorts = Readonly<{
  /** Takes in results, if the token's secret is its key's. */
  take: (
    token: ResultKeyToken,
    input: z.output<typeof sendResults.body>,
  ) => Promise<Result<z.output<typeof sendResults.reply>, 'unauthenticated'>>;
  limiter: Limiter;
}>;

const callerOf = ({ tenant, key }: ResultKeyToken): string => `${tenant}:${key}`;

/** Adds what another system calls with a key: POST /api/results. */
export const addResultsApi = (
  app: FastifyInstance,
  { take, limiter }: ResultsApiPorts,
  { inTurn }: Pick<ApiPorts, 'inTurn'>,
): void => {
  app.route({
    method: sendResults.method,
    url: sendResults.path,
    // Before the body is read: neither somebody without a key nor one that sends too much makes the server read it.
    onRequest: async (request, reply) => {
      const token = resultKeyIn(request.headers.authorization);
      if (token === null) return answerProblem(reply, 'unauthenticated');
      return limiter.mayAsk(callerOf(token)) ? undefined : answerProblem(reply, 'too-many');
    },
    handler: async (request, reply) => {
      const token = resultKeyIn(request.headers.authorization);
      if (token === null) return answerProblem(reply, 'unauthenticated');
      const caller = callerOf(token);
      const input = inputOf(sendResults, request);
      if (!input.ok) return answerProblem(reply, 'invalid', { errors: input.errors ?? [] });
      const taken = await inTurn(caller, () => take(token, sendResults.body.parse(input.value)));
      if (!taken.ok) return answerProblem(reply, taken.refusal);
      return reply.header('cache-control', 'no-store').send(sendResults.reply.parse(taken.value));
    },
  });
};
