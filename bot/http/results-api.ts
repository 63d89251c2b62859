import type { FastifyInstance } from 'fastify';
import type { z } from 'zod';
import { sendDeals } from '../../shared/contracts/interface/send-deals.ts';
import { sendResults } from '../../shared/contracts/interface/send-results.ts';
import type { Result } from '../../shared/domain/result.ts';
import { resultKeyIn } from '../identity/result-key-token.ts';
import type { ResultKeyToken } from '../identity/result-key-token.ts';
import { inputReader } from './api.ts';
import type { ApiPorts } from './api.ts';
import type { Limiter } from './limiter.ts';
import { answerProblem } from './problem.ts';

/** How many calls one key may make in a row, and how many it regains each second: 100 000 results in under a minute. */
export const KEY_BURST = 60;
export const KEY_CALLS_PER_SECOND = 2;

type Sending = typeof sendDeals | typeof sendResults;

/** Takes in what a system sends, if the token's secret is its key's. */
type Take<Contract extends Sending> = (
  token: ResultKeyToken,
  input: z.output<Contract['body']>,
) => Promise<Result<z.output<Contract['reply']>, 'unauthenticated'>>;

export type ResultsApiPorts = Readonly<{
  takeResults: Take<typeof sendResults>;
  takeDeals: Take<typeof sendDeals>;
  limiter: Limiter;
}>;

const callerOf = ({ tenant, key }: ResultKeyToken): string => `${tenant}:${key}`;

/** Adds one endpoint that another system calls with a key. `take` is given the body as it came, and answers what the contract says. */
const addSending = (
  app: FastifyInstance,
  contract: Sending,
  take: (token: ResultKeyToken, body: unknown) => Promise<Result<object, 'unauthenticated'>>,
  { limiter, inTurn }: Pick<ApiPorts, 'inTurn'> & Readonly<{ limiter: Limiter }>,
): void => {
  const inputOf = inputReader(contract);
  app.route({
    method: contract.method,
    url: contract.path,
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
      const input = inputOf(request);
      if (!input.ok) return answerProblem(reply, 'invalid', { errors: input.errors ?? [] });
      const taken = await inTurn(caller, () => take(token, input.value));
      if (!taken.ok) return answerProblem(reply, taken.refusal);
      return reply.header('cache-control', 'no-store').send(contract.reply.parse(taken.value));
    },
  });
};

/** Adds what another system calls with a key: POST /api/results and POST /api/deal-changes. */
export const addResultsApi = (
  app: FastifyInstance,
  { takeResults, takeDeals, limiter }: ResultsApiPorts,
  { inTurn }: Pick<ApiPorts, 'inTurn'>,
): void => {
  const limits = { limiter, inTurn };
  addSending(app, sendResults, (token, body) => takeResults(token, sendResults.body.parse(body)), limits);
  addSending(app, sendDeals, (token, body) => takeDeals(token, sendDeals.body.parse(body)), limits);
};
