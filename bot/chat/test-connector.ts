import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { z } from 'zod';

/** One request that the bot made. */
export type Call = Readonly<{
  method: string;
  path: string;
  authorization: string | undefined;
  body: Readonly<Record<string, unknown>>;
}>;

type Answer = Readonly<{ status: number; headers?: Readonly<Record<string, string>>; body?: unknown }>;

const keyPair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const encoded = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString('base64url');

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(z.instanceof(Buffer).parse(part));
  return Buffer.concat(parts).toString('utf8');
};

/** A minimal Bot Framework connector: its signing keys, and conversations that accept whatever is sent. */
export const openConnector = async () => {
  const { publicKey, privateKey } = keyPair();
  const stranger = keyPair();
  const jwk = {
    ...publicKey.export({ format: 'jwk' }),
    kid: 'one',
    use: 'sig',
    alg: 'RS256',
    endorsements: ['msteams'],
  };
  const calls: Call[] = [];
  let answers: Answer[] = [];
  let address = '';

  const respond = (response: ServerResponse, { status, headers = {}, body }: Answer): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? '' : JSON.stringify(body));
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    if (path.startsWith('/openid?')) {
      respond(response, {
        status: 200,
        body: {
          issuer: ISSUER,
          jwks_uri: `${address}/keys`,
          id_token_signing_alg_values_supported: ['RS256'],
        },
      });
      return;
    }
    if (path === '/keys') {
      respond(response, { status: 200, body: { keys: [jwk] } });
      return;
    }
    const text = await bodyOf(request);
    const body = text === '' ? {} : z.record(z.string(), z.unknown()).parse(JSON.parse(text));
    // A turn that takes a second sends that the bot is typing, so on a busy machine any turn may.
    if (body['type'] === 'typing') {
      respond(response, { status: 201, body: { id: 'typing' } });
      return;
    }
    const { method = '', headers } = request;
    calls.push({ method, path, authorization: headers.authorization, body });
    const planned = answers.shift();
    respond(response, planned ?? { status: 201, body: { id: `a${calls.length}` } });
  };

  const server = createServer((request, response) => {
    void serve(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  address = `http://127.0.0.1:${port}`;

  return {
    serviceUrl: `${address}/teams/`,
    // The SDK remembers keys by address, also those of what had this port before.
    openIdMetadataUrl: `${address}/openid?of=${randomUUID()}`,
    calls,
    /** Sets the next answers, in order; after them every request succeeds. */
    plan: (...next: readonly Answer[]): void => {
      answers = [...next];
    },
    token: (
      claims: Readonly<Record<string, unknown>> = {},
      signedBy: 'connector' | 'stranger' = 'connector',
      lifetime = 300,
    ): string => {
      const now = Math.floor((performance.timeOrigin + performance.now()) / 1000);
      const usualClaims = {
        serviceurl: `${address}/teams/`,
        iss: ISSUER,
        aud: BOT_ID,
        iat: now,
        exp: now + lifetime,
      };
      const text = [
        { alg: 'RS256', typ: 'JWT', kid: 'one' },
        { ...usualClaims, ...claims },
      ]
        .map(encoded)
        .join('.');
      const key = signedBy === 'connector' ? privateKey : stranger.privateKey;
      return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
    },
    close: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

export const ISSUER = 'https://api.botframework.example';
export const BOT_ID = '3d9f1c52-0000-4000-8000-00000000b07a';
