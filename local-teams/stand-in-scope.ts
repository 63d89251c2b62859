import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Makes a stand-in's scope read bodies as Microsoft's services do, whatever the surrounding server does: JSON, forms and empty bodies. */
export const readBodies = (scope: FastifyInstance): void => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, text, done) => done(null, Object.fromEntries(new URLSearchParams(String(text)))),
  );
  scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: 4_194_304 }, (_request, text, done) => {
    try {
      done(null, text === '' ? undefined : JSON.parse(String(text)));
    } catch {
      done(Object.assign(new Error('The body is not JSON.'), { statusCode: 400 }));
    }
  });
};

const parameters = z.record(z.string(), z.string());

/** The request's named part of the path. */
export const pathParameter = (request: FastifyRequest, name: string): string =>
  parameters.parse(request.params)[name] ?? '';

/** The request's query, one value per name. */
export const queryOf = (request: FastifyRequest): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(z.record(z.string(), z.union([z.string(), z.array(z.string())])).parse(request.query)).map(
      ([name, value]) => [name, typeof value === 'string' ? value : (value[0] ?? '')],
    ),
  );

/** The token after `Bearer`, or ''. */
export const bearerOf = (request: FastifyRequest): string =>
  /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

/** A refusal that a stand-in throws and its error handler answers in its own shape. */
export class StandInRefusal extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Answers a scope's refusals and faults in `shape`; anything else is a bug and answers 500. */
export const answerRefusals = (
  scope: FastifyInstance,
  shape: (reply: FastifyReply, refusal: StandInRefusal) => FastifyReply,
): void => {
  scope.setErrorHandler((error, request, reply) => {
    if (error instanceof StandInRefusal) return shape(reply, error);
    if (error instanceof z.ZodError)
      return shape(reply, new StandInRefusal(400, 'BadRequest', z.prettifyError(error)));
    const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
    if (status >= 500) request.log.error(error);
    return shape(
      reply,
      new StandInRefusal(status, 'generalException', error instanceof Error ? error.message : String(error)),
    );
  });
  scope.setNotFoundHandler((request, reply) =>
    shape(
      reply,
      new StandInRefusal(404, 'ResourceNotFound', `There is no ${request.method} ${request.url} here.`),
    ),
  );
};

/** Answers failed requests from local Teams' own page in a few words. */
export const answerPlainly = (scope: FastifyInstance): void => {
  scope.setErrorHandler((error, request, reply) => {
    if (error instanceof StandInRefusal)
      return reply.code(error.status).send({ error: error.code, message: error.message });
    request.log.error(error);
    return reply.code(400).send({ error: 'bad-request', message: String(error) });
  });
};
