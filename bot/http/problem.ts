import type { FastifyReply } from 'fastify';
import { commonRefusals, statusesIn } from '../../shared/contracts/endpoint.ts';
import type { CommonRefusal, Endpoint, Problem } from '../../shared/contracts/endpoint.ts';

const commonStatuses: ReadonlyMap<string, number> = new Map(statusesIn(commonRefusals));

/** How long to wait before trying again, in seconds, and the statuses sent with it (RFC 9110 §10.2.3, RFC 6585 §4). */
const WAIT_SECONDS = 2;
const waits = new Set([429, 503]);

type ProblemExtras = Pick<Problem, 'detail' | 'errors' | 'current' | 'stack'>;

const answer = (reply: FastifyReply, code: string, status: number, extras: ProblemExtras): FastifyReply => {
  const body: Problem = {
    type: 'about:blank',
    title: code,
    status,
    code,
    ...extras,
    requestId: reply.request.id,
  };
  if (waits.has(status)) void reply.header('retry-after', WAIT_SECONDS);
  return reply.code(status).type('application/problem+json').send(JSON.stringify(body));
};

/**
 * Answers with RFC 9457 problem details; the tab puts the code into the person's language. The status is the code's own unless HTTP has a
 * closer one.
 */
export const answerProblem = (
  reply: FastifyReply,
  code: CommonRefusal,
  extras: ProblemExtras = {},
  status: number = commonStatuses.get(code) ?? 500,
): FastifyReply => answer(reply, code, status, extras);

/** Answers an endpoint's refusal, with the thing as it now is if the refusal carries it. */
export const answerRefusal = (
  reply: FastifyReply,
  { name, refusals }: Endpoint,
  { refusal, current }: Readonly<{ refusal: string; current?: unknown }>,
): FastifyReply => {
  const status = new Map(statusesIn(refusals)).get(refusal) ?? commonStatuses.get(refusal);
  if (status === undefined) throw new Error(`${name} refused with an unknown code`);
  return answer(reply, refusal, status, current === undefined || current === null ? {} : { current });
};
