import Ajv from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { endpoints } from '../support/endpoints.ts';
import {
  commonRefusals,
  ownRefusalsOf,
  problem,
  refusalsOf,
  statusesIn,
} from '../../shared/contracts/endpoint.ts';
import type { CommonRefusal, Endpoint } from '../../shared/contracts/endpoint.ts';
import { sendDeals } from '../../shared/contracts/interface/send-deals.ts';
import { sendResults } from '../../shared/contracts/interface/send-results.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { asked } from './endpoints-asked.ts';
import type { Asking } from './endpoints-asked.ts';
import { refused } from './refused/all.ts';
import { NEVER, openWorld } from './endpoints-world.ts';
import type { World } from './endpoints-world.ts';

/** Refusals given before anything of the endpoint's own is considered; each is tested on every endpoint. */
const everywhere = [
  'unauthenticated',
  'guest',
  'not-found',
  'invalid',
  'too-large',
  'too-many',
  'key-reused',
  'unavailable',
  'internal',
];
/** Refusals caused by a current state, which they include. */
const shown = [
  ...['changed', 'already-live', 'not-today', 'in-another', 'already-started', 'not-planned', 'not-live'],
  ...['not-closed', 'already-booked'],
  ...['transcript-in-progress', 'proposal-answered'],
];
/** A body larger than any that is accepted. */
const HUGE = 300_000;

/** The calls are spread over several people, since nobody may make them all at once, however fast the machine is. */
const senders = ['ali', 'sara', 'johan', 'elin', 'omar'] as const;
const senderOf = (name: string): PersonKey =>
  senders[endpoints.findIndex((endpoint) => endpoint.name === name) % senders.length] ?? 'ali';

const named = endpoints.map((endpoint) => [endpoint.name, endpoint] as const);
const ownRefusals = endpoints.flatMap((endpoint) =>
  [...refusalsOf(endpoint)]
    .filter(([code]) => !everywhere.includes(code) || ownRefusalsOf(endpoint).includes(code))
    .map(([code, status]) => [endpoint.name, code, status, endpoint] as const),
);

describe('every endpoint and every refusal that it declares', () => {
  let kadens: Product;
  let world: World;
  beforeAll(async () => {
    kadens = await startProduct({ withModel: true });
    world = await openWorld(kadens);
  });
  afterAll(() => kadens.end());

  const ask = async (endpoint: Endpoint, asking: Asking | undefined) => {
    if (!asking) throw new Error('there is no scenario for it');
    const { by, ...given } = await asking(world);
    return kadens.call(by, endpoint, given);
  };
  const refusalFor = async (endpoint: Endpoint, asking: Asking | undefined) => {
    const answer = await ask(endpoint, asking);
    if (answer.ok) throw new Error(`${endpoint.name} was not refused`);
    return answer;
  };
  /** A call of which nothing but the sender is known. */
  const send = (endpoint: Endpoint, headers: Record<string, string>, body?: string): Promise<Response> =>
    fetch(`${kadens.address}${endpoint.path.replaceAll(/:\w+/g, NEVER)}`, {
      method: endpoint.method,
      headers,
      ...(body !== undefined && { body }),
    });
  const readProblem = async (reply: Response) => {
    const { code } = problem.parse(await reply.json());
    return { status: reply.status, code, type: reply.headers.get('content-type') };
  };
  const raw = async (...call: Parameters<typeof send>) => readProblem(await send(...call));
  const bearer = async (person: PersonKey) => ({ authorization: `Bearer ${await kadens.token(person)}` });
  const problemOf = (code: CommonRefusal) => ({
    status: new Map(statusesIn(commonRefusals)).get(code),
    code,
    type: expect.stringContaining('application/problem+json') as string,
  });

  test('has a scenario here', () => {
    expect(Object.keys(asked).sort()).toEqual(endpoints.map(({ name }) => name).sort());
    const reached = Object.entries(refused).flatMap(([name, codes]) =>
      Object.keys(codes).map((code) => `${name} ${code}`),
    );
    expect(reached.sort()).toEqual(ownRefusals.map(([name, code]) => `${name} ${code}`).sort());
  });

  test.each(named)('%s is answered in its contract’s shape', async (name, endpoint) => {
    const answer = await ask(endpoint, asked[name]);
    expect(answer).toMatchObject({ ok: true, status: 200 });
  });

  test.each(ownRefusals)('%s refuses: %s', async (name, code, status, endpoint) => {
    const answer = await refusalFor(endpoint, refused[name]?.[code]);
    expect(answer.problem).toMatchObject({ code, status });
    expect(answer.status).toBe(status);
    if (shown.includes(code)) expect(endpoint.reply.safeParse(answer.problem.current).error).toBeUndefined();
  });

  test.each(named)('%s tells nothing without a token, nor a guest', async (_name, endpoint) => {
    expect(await raw(endpoint, {})).toEqual(problemOf('unauthenticated'));
    const guest = await kadens.standIns.mint.tab(personOf('ali'), { claims: { acct: 1 } });
    expect(await raw(endpoint, { authorization: `Bearer ${guest}` })).toEqual(problemOf('guest'));
  });

  test.each(named)('%s refuses what does not fit', async (name, endpoint) => {
    const headers = { ...(await bearer(senderOf(name))), 'idempotency-key': 'short' };
    const json = endpoint.method === 'GET' ? headers : { ...headers, 'content-type': 'application/json' };
    const body = endpoint.method === 'GET' ? undefined : '{}';
    expect(await raw(endpoint, json, body)).toEqual(problemOf('invalid'));
  });

  const large = named.filter(([, endpoint]) => refusalsOf(endpoint).has('too-large'));
  test.each(large)('%s takes no body that is too large', async (name, endpoint) => {
    const headers = { ...(await bearer(senderOf(name))), 'content-type': 'application/json' };
    const body = JSON.stringify({ text: 'x'.repeat(HUGE) });
    expect(await raw(endpoint, headers, body)).toEqual(problemOf('too-large'));
  });

  const aboutOne = named.filter(([, { path }]) => path.includes(':'));
  test.each(aboutOne)('%s knows nothing of what never was', async (name, endpoint) => {
    const asking = asked[name];
    const unknown: Asking = async (there) => {
      const one = await asking?.(there);
      if (!one) throw new Error('there is no scenario for it');
      return { ...one, params: { id: NEVER, itemId: NEVER } };
    };
    const { problem: told, status } = await refusalFor(endpoint, unknown);
    expect([status, told.code]).toEqual([404, 'not-found']);
  });

  test('every endpoint refuses one who asks too much, and nobody else', async () => {
    const headers = await bearer('petra');
    const cheap = `${kadens.address}/api/me?locale=${'x'.repeat(40)}`;
    const exhaust = async (): Promise<void> => {
      const replies = await Promise.all(Array.from({ length: 30 }, () => fetch(cheap, { headers })));
      if (replies.every(({ status }) => status !== 429)) await exhaust();
    };
    // The allowance regained in a second may be back by the time the endpoint is called.
    const refusedBy = async (endpoint: Endpoint, attempts = 20): Promise<Response> => {
      await exhaust();
      const reply = await send(endpoint, headers);
      return reply.status === 429 || attempts === 0 ? reply : refusedBy(endpoint, attempts - 1);
    };
    for (const endpoint of endpoints) {
      const reply = await refusedBy(endpoint);
      expect([endpoint.name, await readProblem(reply)]).toEqual([endpoint.name, problemOf('too-many')]);
      expect(reply.headers.get('retry-after')).toMatch(/^\d+$/);
    }
    expect((await fetch(cheap, { headers: await bearer('adam') })).status).toBe(422);
  });

  const operation = z.object({
    operationId: z.string(),
    parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean() })),
    requestBody: z
      .object({ content: z.object({ 'application/json': z.object({ schema: z.json() }) }) })
      .optional(),
    responses: z.record(
      z.string().regex(/^[2-5]\d\d$/),
      z.object({
        description: z.string().min(1),
        content: z.record(z.string(), z.object({ schema: z.json() })),
      }),
    ),
  });
  const openApi = z.object({
    openapi: z.string().regex(/^3\.1\.\d+$/),
    info: z.object({ title: z.string(), version: z.string() }),
    paths: z.record(
      z.string().startsWith('/'),
      z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), operation),
    ),
    components: z.object({ schemas: z.object({ Problem: z.json() }) }),
  });

  test('the description is OpenAPI 3.1 and names every endpoint, its parameters and each status of its refusals', async () => {
    const reply = await fetch(`${kadens.address}/api/openapi.json`);
    const { paths, components } = openApi.parse(await reply.json());
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, what]) => ({ path, method, ...what })),
    );
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(
      [...Object.keys(asked), sendResults.name, sendDeals.name].sort(),
    );
    const ajv = new Ajv({ strict: false, validateFormats: false });
    const validate = (schema: unknown) => ajv.compile(z.record(z.string(), z.json()).parse(schema));
    expect(() => validate(components.schemas.Problem)).not.toThrow();
    for (const { path, method, operationId, parameters, requestBody, responses } of described) {
      const endpoint = [...endpoints, sendResults, sendDeals].find(({ name }) => name === operationId);
      if (!endpoint) throw new Error(`${operationId} is nowhere`);
      expect([method, path]).toEqual([
        endpoint.method.toLowerCase(),
        endpoint.path.replaceAll(/:(\w+)/g, '{$1}'),
      ]);
      const inPath = parameters.filter((one) => one.in === 'path');
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(path.match(/\{\w+\}/g) ?? []);
      expect(inPath.every(({ required }) => required)).toBe(true);
      if (requestBody) validate(requestBody.content['application/json'].schema);
      validate(responses['200']?.content['application/json']?.schema);
      expect(Object.keys(responses).sort()).toEqual(
        [...new Set(['200', ...[...refusalsOf(endpoint).values()].map(String)])].sort(),
      );
    }
  });
});
