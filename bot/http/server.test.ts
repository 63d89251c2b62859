import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { reportCrash } from '../../shared/contracts/crash.ts';
import { problem } from '../../shared/contracts/endpoint.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { getSession } from '../../shared/contracts/session.ts';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { createConcurrencyLimit } from '../concurrency.ts';
import { createLimiter } from './limiter.ts';
import { route } from './route.ts';
import { createServer } from './server.ts';
import type { ServerPorts } from './server.ts';

const ME = '3d9f1c52-0000-4000-8000-000000000001';
const TENANT = '3d9f1c52-0000-4000-8000-000000000002';
const onward = () => Promise.resolve({ redirect: '/tabs/auth-end', cookie: '' });

let tabsFolder = '';
beforeAll(async () => {
  tabsFolder = await mkdtemp(join(tmpdir(), 'kadens-tabs-'));
  await mkdir(join(tabsFolder, 'assets'));
  await writeFile(join(tabsFolder, 'assets', 'part-1a2b.js'), 'export {};');
  await writeFile(join(tabsFolder, 'index.html'), '<!doctype html>');
});
afterAll(() => rm(tabsFolder, { recursive: true }));

const logged: Readonly<Record<string, unknown>>[] = [];
const log = pino(
  { level: 'warn' },
  { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
);

const started: Awaited<ReturnType<typeof createServer>>[] = [];
afterEach(async () => {
  for (const app of started.splice(0)) await app.close();
  logged.length = 0;
});

/** A server whose work fails with that error. */
const serverThat = async (error: Error, changes: Partial<ServerPorts> = {}): Promise<string> => {
  const app = await createServer({
    notifications: { isOurs: () => false, take: () => Promise.resolve() },
    api: {
      verify: () =>
        Promise.resolve({
          ok: true,
          value: {
            tenant: tenantId.parse(TENANT),
            person: personId.parse(ME),
            name: 'Ali',
            upn: '',
            roles: [],
            expiresAt: 0,
            token: '',
          },
        }),
      withTenantTransaction: () => Promise.reject(error),
      clock: () => toInstant('2026-11-23T08:00:00.000Z'),
      newId: () => ME,
      limiter: createLimiter(() => 0),
      inTurn: createConcurrencyLimit(4),
      routes: [getMe, getSession, reportCrash].map((endpoint) =>
        route(endpoint, () => Promise.reject(error)),
      ),
    },
    consent: { begin: onward, finish: onward, beginAdmin: onward, finishAdmin: onward },
    health: { check: () => Promise.resolve({}) },
    messages: { authenticate: () => Promise.resolve(401) },
    results: {
      takeResults: () => Promise.reject(error),
      takeDeals: () => Promise.reject(error),
      limiter: createLimiter(() => 0),
    },
    upgrade: () => undefined,
    isDatabaseAway: (one) => one instanceof Error && one.message === 'away',
    showsStacks: false,
    log,
    publicUrl: 'https://kadens.example',
    tabsFolder,
    frameAncestors: [],
    ...changes,
  });
  started.push(app);
  return app.listen({ host: '127.0.0.1', port: 0 });
};

const askMe = (address: string) => fetch(`${address}/api/me?locale=sv`);
const secret = 'Ali tänker säga upp sig';

test('a bug is answered 500 with an id that its line in the log has too, and nothing of what was written', async () => {
  const reply = await askMe(await serverThat(new Error(secret)));
  const told = problem.parse(await reply.json());
  expect([reply.status, told.code, reply.headers.get('retry-after')]).toEqual([500, 'internal', null]);
  expect(told.requestId).toBe(reply.headers.get('x-request-id'));
  expect(told.stack).toBeUndefined();
  expect(logged).toMatchObject([{ requestId: told.requestId, route: '/api/me', error: 'Error' }]);
  expect(JSON.stringify([told, logged])).not.toContain(secret);
  expect(JSON.stringify(logged)).toContain('server.test.ts');
});

test('a bug shows its stack to those who develop', async () => {
  const reply = await askMe(await serverThat(new Error('boom'), { showsStacks: true }));
  expect(problem.parse(await reply.json()).stack).toContain('boom');
});

test('what passes by itself is answered 503, to come back later', async () => {
  const reply = await askMe(await serverThat(new Error('away')));
  const told = problem.parse(await reply.json());
  expect([reply.status, told.code, reply.headers.get('retry-after')]).toEqual([503, 'unavailable', '2']);
});

test('every reply says that it is what it says it is, and keeps browsers on https', async () => {
  const address = await serverThat(new Error('boom'));
  const paths = ['/api/me', '/nowhere', '/tabs/personal', '/tabs/assets/part-1a2b.js', '/health/live', '/%'];
  for (const path of paths) {
    const { headers } = await fetch(`${address}${path}`);
    expect([path, headers.get('x-content-type-options')]).toEqual([path, 'nosniff']);
    expect([path, headers.get('strict-transport-security')]).toEqual([path, 'max-age=31536000']);
    expect([path, headers.get('x-request-id')]).toEqual([path, expect.stringMatching(/^[\da-f]{16}$/)]);
  }
});

test('nobody is kept on https by an address that has none', async () => {
  const address = await serverThat(new Error('boom'), { publicUrl: 'http://127.0.0.1:3978' });
  const { headers } = await fetch(`${address}/health/live`);
  expect(headers.has('strict-transport-security')).toBe(false);
});

test('only what is there is kept for ever', async () => {
  const address = await serverThat(new Error('boom'));
  const cached = async (path: string) => {
    const { status, headers } = await fetch(`${address}/tabs/assets/${path}`);
    return [status, headers.get('cache-control')];
  };
  expect(await cached('part-1a2b.js')).toEqual([200, 'public, max-age=31536000, immutable']);
  expect(await cached('part-gone.js')).toEqual([404, 'no-store']);
  expect(await cached('%2e%2e%2f%2e%2e%2fpackage.json')).toEqual([expect.any(Number), 'no-store']);
  expect(await cached('%')).toEqual([400, 'no-store']);
  expect(await cached('x%00y')).toEqual([expect.any(Number), 'no-store']);
});

/** The answer to these bytes. */
const send = (address: string, bytes: string): Promise<string> =>
  new Promise((resolve) => {
    let heard = '';
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (data: Buffer) => (heard += data.toString()));
    socket.on('close', () => resolve(heard));
    socket.on('error', () => undefined);
  });

const expectProblem = (answer: string, status: number, code: string): void => {
  const [head = '', body = ''] = answer.split('\r\n\r\n');
  expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const line of ['content-type: application/problem+json', 'x-content-type-options: nosniff'])
    expect(head).toContain(line);
  expect(problem.parse(JSON.parse(body))).toMatchObject({ status, code });
};

test.each([
  ['nonsense', 'hello\r\n\r\n', 400, 'invalid'],
  ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 431, 'too-large'],
])('%s is answered with problem details before there is a request', async (_what, bytes, status, code) => {
  expectProblem(await send(await serverThat(new Error('boom')), bytes), status, code);
});

test('a request that does not arrive in time is answered with problem details', async () => {
  const address = await serverThat(new Error('boom'));
  const server = started[0]?.server;
  // Node checks for it every 30 s; this is the error that it emits.
  const late = Object.assign(new Error('Request timeout'), { code: 'ERR_HTTP_REQUEST_TIMEOUT' });
  server?.once('connection', (socket) => server.emit('clientError', late, socket));
  expectProblem(await send(address, ''), 408, 'invalid');
});

test('an address that is none, and one that is too long, are refused with problem details', async () => {
  const address = await serverThat(new Error('boom'));
  const bad = await fetch(`${address}/tabs/%E0%A4%A`);
  expect([bad.status, problem.parse(await bad.json()).code]).toEqual([400, 'invalid']);
  const long = await fetch(`${address}/api/sessions/${'x'.repeat(300)}`);
  expect([long.status, problem.parse(await long.json()).code]).toEqual([414, 'invalid']);
});

test('a WebSocket that asks for something else, or for no address at all, is closed, and nothing more happens', async () => {
  const address = await serverThat(new Error('boom'));
  const upgrade = (path: string) =>
    `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n`;
  expect(await send(address, upgrade('//'))).toBe('');
  expect(await send(address, upgrade('/elsewhere'))).toBe('');
  expect((await fetch(`${address}/health/live`)).status).toBe(200);
});

const post = async (address: string, path: string, body: string) => {
  const headers = { 'content-type': 'application/json' };
  const reply = await fetch(`${address}${path}`, { method: 'POST', headers, body });
  return { status: reply.status, text: await reply.text() };
};
const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test('a body that nests deeper than anything of ours is refused before anybody walks it', async () => {
  const address = await serverThat(new Error('boom'));
  for (const depth of [65, 8_000, 100_000]) {
    const { status, text } = await post(address, '/api/crashes', deep(depth));
    expect([status, problem.parse(JSON.parse(text)).code]).toEqual([400, 'invalid']);
  }
  expect((await post(address, '/api/crashes', deep(64))).status).toBe(422);
  expect(logged).toEqual([]);
});

test('on the bot’s address nothing of a stranger’s body is looked at, and a connector’s is as bounded as all others', async () => {
  const strangers = await serverThat(new Error('boom'));
  for (const body of [deep(3_000), '{"half":', '{}'])
    expect(await post(strangers, '/api/messages', body)).toEqual({ status: 401, text: '' });
  const heard: unknown[] = [];
  const connectors = await serverThat(new Error('boom'), {
    messages: {
      authenticate: () =>
        Promise.resolve((body) => {
          heard.push(body);
          return Promise.resolve({ status: 200 });
        }),
    },
  });
  expect((await post(connectors, '/api/messages', deep(3_000))).status).toBe(400);
  expect((await post(connectors, '/api/messages', '{"type":"message"}')).status).toBe(200);
  expect(heard).toEqual([{ type: 'message' }]);
});
