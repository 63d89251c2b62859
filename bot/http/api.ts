import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import type { Result } from '../../shared/domain/result.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { fromTab } from '../identity/actor.ts';
import type { TabIdentity, TabTokenVerifier } from '../identity/tab-token.ts';
import type { Stores, WithTenantTransaction } from '../use-cases/stores.ts';
import { runUseCase } from '../use-cases/run-use-case.ts';
import { weightOf } from './limiter.ts';
import type { Limiter } from './limiter.ts';
import { answerProblem, answerRefusal } from './problem.ts';
import type { Route } from './route.ts';

export type ApiPorts = Readonly<{
  verify: TabTokenVerifier;
  withTenantTransaction: WithTenantTransaction;
  clock: Clock;
  newId: () => string;
  routes: readonly Route[];
  limiter: Limiter;
  /** Keeps one person from taking every connection of the node. */
  inTurn: <Value>(person: string, run: () => Promise<Value>) => Promise<Value>;
}>;

/** Nobody sends longer keys (the header's draft suggests a UUID: IETF draft-ietf-httpapi-idempotency-key-header). */
const idempotencyKey = z.string().min(8).max(200);

/** The faults in a request, field by field. The message is zod's own code: the tab puts it into words. */
const faultsIn = (error: z.ZodError) =>
  error.issues
    .flatMap((issue) =>
      // A part that nobody knows is named itself, not what it is a part of.
      (issue.code === 'unrecognized_keys' ? issue.keys : [null]).map((key) => ({
        field: [...issue.path, ...(key === null ? [] : [key])].map(String).join('.'),
        message: issue.code === 'custom' ? issue.message : issue.code,
      })),
    )
    .slice(0, 20);

/** What no text in PostgreSQL can hold: the character NUL, and half of a surrogate pair (Unicode §3.9, D71). */
const UNWRITABLE = /\0|\p{Surrogate}/u;

const unwritableIn = (value: unknown, field: string): string | null => {
  if (typeof value === 'string') return UNWRITABLE.test(value) ? field : null;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, part] of Object.entries(value)) {
    const found = unwritableIn(part, `${field}.${name}`);
    if (found !== null) return found;
  }
  return null;
};

/** A digest of the request: the method, the path with its parameters, and the parsed body. */
const digestOf = ({ method, path }: Route['endpoint'], input: object): string =>
  createHash('sha256')
    .update(JSON.stringify([method, path, input]))
    .digest('base64url');

type ParsedRequest = Result<object, 'invalid'> & { errors?: ReturnType<typeof faultsIn> };

const readInput = (
  shape: z.ZodObject<Pick<Endpoint, 'params' | 'query' | 'body'>>,
  request: FastifyRequest,
): ParsedRequest => {
  const unwritable = unwritableIn(request.body, 'body') ?? unwritableIn(request.query, 'query');
  if (unwritable !== null)
    return { ok: false, refusal: 'invalid', errors: [{ field: unwritable, message: 'unwritable' }] };
  const parsed = shape.safeParse({ params: request.params, query: request.query, body: request.body ?? {} });
  if (parsed.success) {
    const { params, query, body } = parsed.data;
    return { ok: true, value: Object.assign({}, query, body, params) };
  }
  const errors = faultsIn(parsed.error);
  // A malformed id names nothing.
  const isStrange = errors.length > 0 && errors.every(({ field }) => field.startsWith('params.'));
  return { ok: false, refusal: 'invalid', ...(!isStrange && { errors }) };
};

/**
 * Reads parameters, query and body of a request by the endpoint's contract. Made once for each endpoint: a shape's first parsing prepares
 * all later ones.
 */
export const inputReader = ({
  params,
  query,
  body,
}: Endpoint): ((request: FastifyRequest) => ParsedRequest) => {
  const shape = z.object({ params, query, body });
  return (request) => readInput(shape, request);
};

const personOf = (identity: TabIdentity, actor: ReturnType<typeof fromTab>) => ({
  id: identity.person,
  name: identity.name,
  address: identity.upn === '' ? null : identity.upn,
  leader: actor.leader,
  administrator: actor.administrator,
});

const handler = (route: Route, ports: ApiPorts) => {
  const { endpoint } = route;
  const inputOf = inputReader(endpoint);
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const verified = await ports.verify(request.headers.authorization);
    if (!verified.ok) return answerProblem(reply, verified.refusal);
    const identity = verified.value;
    const caller = `${identity.tenant}:${identity.person}`;
    if (!ports.limiter.mayAsk(caller)) return answerProblem(reply, 'too-many');
    const input = inputOf(request);
    if (!input.ok)
      return input.errors === undefined
        ? answerProblem(reply, 'not-found')
        : answerProblem(reply, 'invalid', { errors: input.errors });

    const key = request.headers['idempotency-key'];
    const keyed = key === undefined ? null : idempotencyKey.safeParse(key);
    if (keyed?.success === false) return answerProblem(reply, 'invalid', { errors: faultsIn(keyed.error) });

    return ports.inTurn(caller, async () => {
      const prepared = await route.prepare(identity, input.value);
      if (!prepared.ok) return answerRefusal(reply, endpoint, prepared);

      const actor = fromTab(identity);
      const result = await runUseCase(
        ports,
        actor,
        personOf(identity, actor),
        ports.clock(),
        (context, ahead) => route.run(context, input.value, prepared.value, ahead),
        keyed && {
          key: `${identity.person}:${keyed.data}`,
          digest: digestOf(endpoint, input.value),
          encode: (value) => endpoint.reply.parse(value),
        },
        (stores: Stores) => route.askAhead(stores, actor.person, input.value),
      );
      if (!result.ok) return answerRefusal(reply, endpoint, result);
      const text = JSON.stringify(
        'replayed' in result ? result.replayed : endpoint.reply.parse(result.value),
      );
      ports.limiter.charge(caller, weightOf(Buffer.byteLength(text)));
      return reply.header('cache-control', 'no-store').type('application/json; charset=utf-8').send(text);
    });
  };
};

/** Adds every endpoint of the contracts to the server. */
export const addApi = (app: FastifyInstance, ports: ApiPorts): void => {
  for (const one of ports.routes)
    app.route({ method: one.endpoint.method, url: one.endpoint.path, handler: handler(one, ports) });
};
