import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { EVENTUALLY } from '../../tests/support/eventually.ts';
import { entraNetwork, impatient } from './msal-network.ts';

const app = Fastify({ forceCloseConnections: true });
let address = '';
beforeAll(async () => {
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, text, done) => done(null, text),
  );
  app.post('/token', (request, reply) =>
    reply.code(400).header('retry-after', '7').send({ got: request.body, from: request.headers['x-client'] }),
  );
  app.get('/keys', () => ({ keys: [] }));
  app.get('/page', (_request, reply) => reply.type('text/html').send('<p>Sign in to the network</p>'));
  app.get('/away', (_request, reply) => reply.redirect('/keys'));
  app.get('/never', () => new Promise(() => undefined));
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

const network = entraNetwork(EVENTUALLY.timeout);

test('what Entra answers reaches msal-node whole, refusals too', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-client': 'us' };
  const reply = await network.sendPostRequestAsync(`${address}/token`, { headers, body: 'a=1' });
  expect(reply).toMatchObject({
    status: 400,
    body: { got: 'a=1', from: 'us' },
    headers: { 'retry-after': '7' },
  });
  expect(await network.sendGetRequestAsync(`${address}/keys`)).toMatchObject({ status: 200 });
});

test.each([
  ['page', network],
  ['away', network],
  ['never', entraNetwork(150)],
])('/%s is an error, not an answer', async (path, asked) => {
  await expect(asked.sendGetRequestAsync(`${address}/${path}`)).rejects.toThrow();
});

test('another network is given up as well', async () => {
  const slow = { ...network, sendPostRequestAsync: () => new Promise<never>(() => undefined) };
  await expect(impatient(slow, 20).sendPostRequestAsync('https://login.example')).rejects.toThrow('in time');
});
