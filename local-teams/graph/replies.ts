import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import type { Clock } from '../../shared/domain/time.ts';
import { queryOf, StandInRefusal } from '../stand-in-scope.ts';

export const GRAPH_PATH = '/local/graph';

type Thing = Readonly<Record<string, unknown>>;

/** An error in Graph's shape. */
export const graphError = (
  reply: FastifyReply,
  clock: Clock,
  status: number,
  code: string,
  message: string,
): FastifyReply => {
  const id = v7();
  return reply
    .code(status)
    .header('request-id', id)
    .send({
      error: {
        code,
        message,
        innerError: { date: clock().slice(0, 19), 'request-id': id, 'client-request-id': id },
      },
    });
};

/** The properties in `$select`, plus what Graph always adds. */
export const selectFields = (request: FastifyRequest, thing: object): Thing => {
  const { $select } = queryOf(request);
  const wanted = $select?.split(',').map((name) => name.trim());
  const entries: readonly [string, unknown][] = Object.entries(thing);
  if (!wanted) return Object.fromEntries(entries);
  return Object.fromEntries(
    entries.filter(([name]) => name === 'id' || name.startsWith('@odata') || wanted.includes(name)),
  );
};

/** A single entity, with its context. */
export const singleEntity = (
  request: FastifyRequest,
  address: string,
  context: string,
  thing: object,
): Thing => ({
  '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#${context}`,
  ...selectFields(request, thing),
});

/** Graph's largest page. */
const LARGEST = 1_000;

/** A page of things, with the address of the next page if there is one. `parameter` is that address's parameter for the position. */
export const pageOf = (
  request: FastifyRequest,
  address: string,
  context: string,
  things: readonly object[],
  paging: Readonly<{ size: number; parameter: '$skip' | '$skiptoken' }>,
): Thing => {
  const query = queryOf(request);
  const size = Number(query['$top'] ?? paging.size);
  if (!Number.isInteger(size) || size < 1 || size > LARGEST)
    throw new StandInRefusal(400, 'BadRequest', `Invalid page size specified: '${query['$top'] ?? ''}'.`);
  const from = Number(query[paging.parameter] ?? 0);
  const next = new URL(request.url, address);
  next.searchParams.set(paging.parameter, String(from + size));
  return {
    '@odata.context': `${address}${GRAPH_PATH}/v1.0/$metadata#${context}`,
    value: things.slice(from, from + size).map((thing) => selectFields(request, thing)),
    ...(from + size < things.length && { '@odata.nextLink': next.toString() }),
  };
};

/** The text in `name eq '…'`, ignoring the name's case; undefined if the filter says something else. */
export const filterValue = (request: FastifyRequest, name: string): string | undefined => {
  const found = /^\s*([\w/]+)\s+eq\s+'((?:[^']|'')*)'\s*$/i.exec(queryOf(request)['$filter'] ?? '');
  return found?.[1]?.toLowerCase() === name.toLowerCase() ? found[2]?.replaceAll("''", "'") : undefined;
};
