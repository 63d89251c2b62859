import type { FastifyInstance } from 'fastify';
import { isTooDeep } from '../json-depth.ts';

/** A body nested deeper than any of ours; recursive functions that walked it would run out of stack. */
export class TooDeepError extends Error {
  readonly statusCode = 400;
  override readonly name = 'TooDeepError';
}

/** Reads JSON bodies as Fastify does, on every route, after checking how deeply they are nested. */
export const addJsonParser = (app: FastifyInstance): void => {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body)) done(new TooDeepError('the body nests too deep'));
    else void parse(request, body, done);
  });
};
