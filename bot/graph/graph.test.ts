import Fastify from 'fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { createSeries } from './calendar.ts';
import { series } from './calendar.fixture.ts';
import { listDirectReports, getGraphUser } from './directory.ts';
import { createGraph } from './graph.ts';
import type { Graph, GraphToken } from './graph.ts';

const who = {
  tenant: tenantId.parse('6f1c2a30-0000-4000-8000-000000000001'),
  person: personId.parse('0a1b2c3d-0000-4000-8000-000000000001'),
};
const maria = { id: who.person, displayName: 'Maria Lindqvist', userPrincipalName: 'maria@nordvik.example' };

const app = Fastify({ forceCloseConnections: true });
const seen: FastifyRequest[] = [];
let answers: ((request: FastifyRequest, reply: FastifyReply) => unknown)[] = [];
let graphUrl = '';
let graph: Graph;
const token = vi.fn<GraphToken>();

beforeAll(async () => {
  app.all('/*', (request, reply) => {
    seen.push(request);
    const answer = answers.length > 1 ? answers.shift() : answers[0];
    return answer?.(request, reply) ?? reply.code(500).send();
  });
  graphUrl = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());
beforeEach(() => {
  seen.length = 0;
  answers = [];
  token.mockReset();
  token.mockImplementation((_tenant, _person, _scopes, options) =>
    Promise.resolve({ ok: true, value: options?.fresh === true ? 'fresh' : 'cached' }),
  );
  graph = createGraph({ graphUrl, token, retryDelaySeconds: 0 });
});

const error =
  (status: number, headers: Readonly<Record<string, string>> = {}) =>
  (_request: FastifyRequest, reply: FastifyReply) =>
    reply
      .code(status)
      .headers(headers)
      .send({ error: { code: 'Any', message: 'As asked for.' } });

test('what Graph says of a person is read, with the person’s own token and ids that stay', async () => {
  answers = [() => ({ ...maria, mail: 'maria.lindqvist@nordvik.example', preferredLanguage: 'sv-SE' })];
  expect(await getGraphUser(graph)(who)).toEqual({
    ok: true,
    value: {
      id: who.person,
      name: 'Maria Lindqvist',
      address: 'maria.lindqvist@nordvik.example',
      alias: 'maria@nordvik.example',
      jobTitle: null,
      language: 'sv',
    },
  });
  expect(token).toHaveBeenCalledExactlyOnceWith(who.tenant, who.person, ['User.Read']);
  expect(seen[0]?.headers).toMatchObject({ authorization: 'Bearer cached', prefer: 'IdType="ImmutableId"' });
  expect(seen[0]?.url).toMatch(/^\/v1\.0\/me\?/);
});

test('without a token nothing is asked, and the reason and the challenge come along', async () => {
  token.mockResolvedValue({ ok: false, refusal: 'reconnect', claims: '{"a":1}' });
  expect(await getGraphUser(graph)(who)).toEqual({ ok: false, refusal: 'reconnect', claims: '{"a":1}' });
  expect(seen).toHaveLength(0);
});

test('401 is tried again once with a fresh token, which answers Graph’s claims', async () => {
  const claims = '{"access_token":{"nbf":{"essential":true}}}';
  const challenge = `Bearer realm="", claims="${Buffer.from(claims).toString('base64')}"`;
  answers = [error(401, { 'www-authenticate': challenge }), () => maria];
  expect(await getGraphUser(graph)(who)).toMatchObject({ ok: true });
  expect(token).toHaveBeenLastCalledWith(who.tenant, who.person, ['User.Read'], { fresh: true, claims });
  expect(seen.map(({ headers }) => headers.authorization)).toEqual(['Bearer cached', 'Bearer fresh']);
});

test('Graph’s claims lead the person on where Entra refuses without claims of its own, or a fresh token is not enough', async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
  answers = [error(401, { 'www-authenticate': challenge })];
  const challenged = { ok: false, refusal: 'reconnect', claims };
  expect(await getGraphUser(graph)(who)).toEqual(challenged);
  token.mockResolvedValueOnce({ ok: true, value: 'cached' });
  token.mockResolvedValueOnce({ ok: false, refusal: 'reconnect' });
  expect(await getGraphUser(graph)(who)).toEqual(challenged);
});

test('401 with a fresh token as well needs the person', async () => {
  answers = [error(401)];
  expect(await getGraphUser(graph)(who)).toEqual({ ok: false, refusal: 'consent-needed' });
  expect(seen).toHaveLength(2);
});

test.each([
  [403, 'consent-needed'],
  [404, 'not-found'],
  [400, 'rejected'],
  [412, 'unavailable'],
  [409, 'conflict'],
  [500, 'unavailable'],
] as const)('%i is %s, and not tried again', async (status, refusal) => {
  answers = [error(status)];
  expect(await getGraphUser(graph)(who)).toEqual({ ok: false, refusal });
  expect(seen).toHaveLength(1);
});

test('429 that asks for a short wait is waited for', async () => {
  answers = [error(429, { 'retry-after': '0' }), () => maria];
  expect(await getGraphUser(graph)(who)).toMatchObject({ ok: true });
  expect(seen).toHaveLength(2);
});

test('429 that asks for a long wait goes back to whoever asked, with its length', async () => {
  answers = [error(429, { 'retry-after': '120' })];
  expect(await getGraphUser(graph)(who)).toEqual({ ok: false, refusal: 'throttled', retryAfterSeconds: 120 });
  expect(seen).toHaveLength(1);
});

test('503 is tried again when that is harmless, and then given up', async () => {
  answers = [error(503, { 'retry-after': '0' })];
  expect(await getGraphUser(graph)(who)).toMatchObject({ ok: false, refusal: 'unavailable' });
  expect(seen).toHaveLength(3);
});

test('a create that Graph deduplicates is tried again, and is the same each time', async () => {
  answers = [error(503, { 'retry-after': '0' }), () => ({ id: 'one', onlineMeeting: null })];
  expect(await createSeries(graph)(who, series())).toEqual({
    ok: true,
    value: { seriesId: 'one', joinUrl: null },
  });
  expect(seen[0]?.body).toEqual(seen[1]?.body);
  expect(seen[0]?.body).toMatchObject({ transactionId: series().transactionId });
});

test('a POST that Graph does not deduplicate is sent once', async () => {
  answers = [error(503, { 'retry-after': '0' })];
  const request = { method: 'POST', path: '/me/events/one/cancel', scopes: [] } as const;
  expect(await graph.request(who, request, z.unknown())).toMatchObject({ ok: false, refusal: 'unavailable' });
  expect(seen).toHaveLength(1);
});

test('no answer in time is unavailable', async () => {
  answers = [() => new Promise(() => undefined)];
  const impatient = createGraph({ graphUrl, token, timeoutMs: 100, retryDelaySeconds: 0 });
  expect(await getGraphUser(impatient)(who)).toEqual({ ok: false, refusal: 'unavailable' });
  const nobody = createGraph({ graphUrl: 'http://127.0.0.1:1', token });
  expect(await getGraphUser(nobody)(who)).toEqual({ ok: false, refusal: 'unavailable' });
});

const garbage: readonly (readonly [string, (request: FastifyRequest, reply: FastifyReply) => unknown])[] = [
  ['another shape', () => ({ id: 'not an id', value: 1 })],
  ['an array', () => []],
  ['a page', (_request, reply) => reply.type('text/html').send('<p>Sign in to the network</p>')],
  ['broken JSON', (_request, reply) => reply.type('application/json').send('{"id":')],
  ['nothing', (_request, reply) => reply.code(204).send()],
  ['a redirection', (_request, reply) => reply.redirect('https://example.com/', 302)],
  ['an error that is none', (_request, reply) => reply.code(502).type('text/html').send('<h1>Bad</h1>')],
];
test.each(garbage)('%s instead of an answer is unavailable', async (_what, answer) => {
  answers = [answer];
  expect(await getGraphUser(graph)(who)).toMatchObject({ ok: false, refusal: 'unavailable' });
});

test('pages are followed to the end, and contacts are not people', async () => {
  const contact = { '@odata.type': '#microsoft.graph.orgContact', id: 'x', displayName: 'A contact' };
  answers = [
    () => ({
      value: [maria, contact],
      '@odata.nextLink': `${graphUrl}/v1.0/me/directReports?$skiptoken=a%2Bb`,
    }),
    () => ({ value: [{ ...maria, '@odata.type': '#microsoft.graph.user', displayName: 'Ali' }] }),
  ];
  expect(await listDirectReports(graph)(who)).toMatchObject({
    ok: true,
    value: [{ name: 'Maria Lindqvist' }, { name: 'Ali' }],
  });
  expect(seen[1]?.url).toBe('/v1.0/me/directReports?$skiptoken=a%2Bb');
});

test('a list that never ends is cut off, and a link that leads elsewhere is not followed', async () => {
  answers = [() => ({ value: [maria], '@odata.nextLink': `${graphUrl}/v1.0/me/directReports?$skiptoken=x` })];
  expect(await listDirectReports(graph)(who)).toMatchObject({ ok: true });
  expect(seen.length).toBeLessThanOrEqual(20);
  seen.length = 0;
  answers = [() => ({ value: [maria], '@odata.nextLink': 'http://127.0.0.1:9/v1.0/me/directReports' })];
  expect(await listDirectReports(graph)(who)).toMatchObject({ ok: true });
  expect(seen).toHaveLength(1);
});

test('a refusal in the middle of a list is the list’s', async () => {
  answers = [
    () => ({ value: [maria], '@odata.nextLink': `${graphUrl}/v1.0/me/directReports?$skiptoken=x` }),
    error(403),
  ];
  expect(await listDirectReports(graph)(who)).toEqual({ ok: false, refusal: 'consent-needed' });
});

test('four requests at a time go to one mailbox, and another waits for none of them', async () => {
  const ends: (() => void)[] = [];
  answers = [() => new Promise((end) => ends.push(() => end(maria)))];
  const other = { ...who, person: personId.parse('0a1b2c3d-0000-4000-8000-000000000002') };
  const five = Array.from({ length: 5 }, () => getGraphUser(graph)(who));
  await vi.waitFor(() => expect(seen).toHaveLength(4));
  const beside = getGraphUser(graph)(other);
  await vi.waitFor(() => expect(seen).toHaveLength(5));
  ends[0]?.();
  await five[0];
  await vi.waitFor(() => expect(seen).toHaveLength(6));
  for (const end of ends) end();
  const all = await Promise.all([...five, beside]);
  expect(all.every(({ ok }) => ok)).toBe(true);
});
