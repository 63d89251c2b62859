import { createServer } from 'node:http';
import { once } from 'node:events';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { ChatAdapter } from './adapter.ts';
import { BOT_ID, ISSUER } from './test-connector.ts';

const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

test('an activity whose keys never come is answered 503, so that Teams delivers it again', async () => {
  const silent = createServer(() => undefined).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { port } = z.object({ port: z.number() }).parse(silent.address());
  const log = { warn: vi.fn(), error: vi.fn() };
  const adapter = new ChatAdapter(
    {
      ...{ botId: BOT_ID, botTenantId: 'tenant', tokenIssuer: ISSUER, appId: 'app' },
      ...{ openIdMetadataUrl: `http://127.0.0.1:${port}/openid`, serviceUrl: 'https://teams.example/' },
    },
    () => Promise.resolve('token'),
    log,
    50,
  );
  const token = `${encoded({ alg: 'RS256', typ: 'JWT', kid: 'one' })}.${encoded({ iss: ISSUER })}.c2lnbmVk`;
  expect(await adapter.authenticate({ authorization: `Bearer ${token}` })).toBe(503);
  expect(log.error).toHaveBeenCalledOnce();
  silent.closeAllConnections();
  silent.close();
});
