import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { TooDeepError } from './json-parser.ts';
import { answerProblem } from './problem.ts';

export type ErrorPorts = Readonly<{
  /** Whether an error means that the database is gone, going or full, which passes by itself. */
  isDatabaseAway: (error: unknown) => boolean;
  /** Whether replies carry the stack: in development only. */
  showsStacks: boolean;
  log: Pick<Logger, 'error'>;
}>;

/** The most stack frames that are logged. */
const FRAMES_MAX = 20;

/** The stack's frames, without the error's message, which may contain what somebody wrote. */
const framesIn = (stack = ''): readonly string[] =>
  stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, FRAMES_MAX)
    .map((line) => line.trim());

/** Answers faults that Fastify itself finds in a request, and errors that aren't the sender's fault. */
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
