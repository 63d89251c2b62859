import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { TooDeepError } from './json-parser.ts';
import { answerProblem } from './problem.ts';

export type ErrorPorts = Readonly<{
  /** Whether an error comes of a database that is gone, going or full, so that it passes by itself. */
  isDatabaseAway: (error: unknown) => boolean;
  /** Whether replies carry the stack: in development only. */
  showsStacks: boolean;
  log: Pick<Logger, 'error'>;
}>;

/** Frames of a stack that go into the log. */
const FRAMES_MAX = 20;

/** Where it happened, without the error's message, which may hold what somebody wrote. */
const framesIn = (stack = ''): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES_MAX)
    .map((line) => line.trim());

/** What Fastify itself finds wrong with a request, and what is no fault of the sender's. */
export const createErrorHandler =
  ({ isDatabaseAway, showsStacks, log }: ErrorPorts) =>
  (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return answerProblem(reply, 'too-large');
    if (error instanceof TooDeepError)
      return answerProblem(
        reply,
        'invalid',
        { errors: [{ field: 'body', message: 'too_deep' }] },
        error.statusCode,
      );
    if ((error.statusCode ?? 500) < 500)
      return answerProblem(reply, 'invalid', { errors: [{ field: 'body', message: 'malformed' }] });
    const isAway = isDatabaseAway(error);
    log.error(
      {
        requestId: request.id,
        route: request.routeOptions.url,
        error: error.name,
        code: error.code,
        at: framesIn(error.stack),
      },
      isAway ? 'the database is away' : 'a request failed',
    );
    return isAway
      ? answerProblem(reply, 'unavailable', { detail: 'database' })
      : answerProblem(reply, 'internal', { ...(showsStacks && { stack: error.stack }) });
  };
