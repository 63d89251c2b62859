import Fastify from 'fastify';
import { createHmac } from 'node:crypto';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey, JWTPayload } from 'jose';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { realSeconds } from '../clock.ts';
import { createTabTokenVerifier, TEAMS_CLIENTS } from './tab-token.ts';
import type { TabTokenVerifier } from './tab-token.ts';

const CLIENT = '3d9f1c52-0000-4000-8000-00000000b07a';
const TENANT = '6f1c2a30-0000-4000-8000-000000000001';
const OTHER = '6f1c2a30-0000-4000-8000-000000000002';
const PERSON = '0a1b2c3d-0000-4000-8000-000000000002';

const app = Fastify({ forceCloseConnections: true });
const fetched: string[] = [];
let authorityUrl = '';
let down = false;
let hasLeft = false;
let seconds = 0;
let keys: { privateKey: CryptoKey; publicKey: CryptoKey };
let stranger: CryptoKey;
let verify: TabTokenVerifier;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  stranger = (await generateKeyPair('RS256')).privateKey;
  const bare = await exportJWK(keys.publicKey);
  const published = [
    { ...bare, kid: 'one', use: 'sig', alg: 'RS256' },
    // Entra's own keys don't name their algorithm.
    { ...bare, kid: 'any', use: 'sig' },
  ];
  app.get('/:tenant/discovery/v2.0/keys', (request, reply) => {
    fetched.push(request.url);
    return down ? reply.code(503).send({}) : { keys: published };
  });
  authorityUrl = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());
beforeEach(() => {
  down = false;
  hasLeft = false;
  seconds = realSeconds();
  fetched.length = 0;
  verify = createTabTokenVerifier({
    authorityUrl,
    clientId: CLIENT,
    appIdUri: `api://kadens.example/${CLIENT}`,
    isKnownTenant: (tenant) => tenant === TENANT && !hasLeft,
    now: () => seconds,
  });
});

const claims = (change: JWTPayload = {}): JWTPayload => ({
  aud: CLIENT,
  iss: `${authorityUrl}/${TENANT}/v2.0`,
  azp: TEAMS_CLIENTS[0],
  name: 'Ali Rezai',
  oid: PERSON,
  preferred_username: 'ali.rezai@nordvik.example',
  scp: 'access_as_user',
  tid: TENANT,
  ver: '2.0',
  ...change,
});

const sign = (payload: JWTPayload, expires = '1h', notBefore = '5m ago', key = keys.privateKey) =>
  new SignJWT(payload)
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuedAt()
    .setNotBefore(notBefore)
    .setExpirationTime(expires)
    .sign(key);

const base64 = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const hmacWithPublicKey = async (): Promise<string> => {
  const head = `${base64({ alg: 'HS256', kid: 'one' })}.${base64({ ...claims(), exp: 4_000_000_000, nbf: 1 })}`;
  const secret = await exportSPKI(keys.publicKey);
  return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
};

/** Correctly signed, with the right key, but with an algorithm that Entra never uses. */
const otherAlgorithm = async (): Promise<string> => {
  const jwk = await exportJWK(keys.privateKey);
  return new SignJWT(claims())
    .setProtectedHeader({ alg: 'PS256', kid: 'any' })
    .setNotBefore('5m ago')
    .setExpirationTime('1h')
    .sign({ ...jwk, alg: 'PS256' });
};

const unsigned = (): string =>
  new UnsecuredJWT(claims()).setIssuedAt().setNotBefore('5m ago').setExpirationTime('1h').encode();

test('a right token tells who its holder is', async () => {
  const token = await sign(claims({ roles: ['Leader', 'Something.Else'] }));
  expect(await verify(`Bearer ${token}`)).toEqual({
    ok: true,
    value: {
      tenant: TENANT,
      person: PERSON,
      name: 'Ali Rezai',
      upn: 'ali.rezai@nordvik.example',
      roles: ['Leader'],
      expiresAt: expect.any(Number) as number,
      token,
    },
  });
});

test.each([
  ['the client id under api://', { aud: `api://${CLIENT}` }],
  ['the address of the app', { aud: `api://kadens.example/${CLIENT}` }],
  ['a scope among others', { scp: 'profile access_as_user' }],
  ["Teams' desktop client", { azp: TEAMS_CLIENTS[1] }],
  ['a member who says so', { acct: 0, idp: `https://sts.windows.net/${TENANT}/` }],
])('%s is taken', async (_what, change) => {
  expect(await verify(`Bearer ${await sign(claims(change))}`)).toMatchObject({ ok: true });
});

test('clocks may be a minute apart', async () => {
  expect(await verify(`Bearer ${await sign(claims(), '30s ago')}`)).toMatchObject({ ok: true });
  expect(await verify(`Bearer ${await sign(claims(), '1h', '30s from now')}`)).toMatchObject({ ok: true });
});

test('a token that was taken is refused once it has expired', async () => {
  const token = await sign(claims(), '2m');
  expect(await verify(`Bearer ${token}`)).toMatchObject({ ok: true });
  seconds += 170;
  expect(await verify(`Bearer ${token}`)).toMatchObject({ ok: true });
  seconds += 15;
  expect(await verify(`Bearer ${token}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
});

test('a token that was taken is refused once its organisation is no longer known', async () => {
  const token = await sign(claims());
  expect(await verify(`Bearer ${token}`)).toMatchObject({ ok: true });
  hasLeft = true;
  expect(await verify(`Bearer ${token}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
});

test('a token that differs from one that was taken, in any character, is refused', async () => {
  const token = await sign(claims());
  expect(await verify(`Bearer ${token}`)).toMatchObject({ ok: true });
  const [head = '', body = '', signature = ''] = token.split('.');
  const forged = base64({ ...claims({ oid: OTHER }), exp: seconds + 3_600, nbf: seconds - 300 });
  for (const other of [
    `${head}.${forged}.${signature}`,
    `${head}.${body}.${signature.split('').reverse().join('')}`,
  ])
    expect(await verify(`Bearer ${other}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
});

const wrong: readonly (readonly [string, () => Promise<string> | string])[] = [
  ['has expired', () => sign(claims(), '2m ago')],
  ['is not valid yet', () => sign(claims(), '1h', '2m from now')],
  ['is for another audience', () => sign(claims({ aud: 'https://graph.microsoft.com' }))],
  ["has another tenant's issuer", () => sign(claims({ iss: `${authorityUrl}/${OTHER}/v2.0` }))],
  ['has an issuer that begins alike', () => sign(claims({ iss: `${authorityUrl}/${TENANT}/v2.0/more` }))],
  ['is of an unknown tenant', () => sign(claims({ tid: OTHER, iss: `${authorityUrl}/${OTHER}/v2.0` }))],
  ['is unsigned', unsigned],
  ['is signed with the public key as a secret', hmacWithPublicKey],
  ['is signed with another algorithm', otherAlgorithm],
  ['is signed by a stranger', () => sign(claims(), '1h', '5m ago', stranger)],
  ['has no scope', () => sign(claims({ scp: undefined }))],
  ['has another scope', () => sign(claims({ scp: 'access_as_user_too' }))],
  ['is of an app alone', () => sign(claims({ idtyp: 'app' }))],
  ['comes from an unknown client', () => sign(claims({ azp: CLIENT }))],
  ['is of version 1', () => sign(claims({ ver: '1.0' }))],
  ['names nobody', () => sign(claims({ oid: 'ali' }))],
  ['names a path as its tenant', () => sign(claims({ tid: '../evil' }))],
  ['is garbage', () => 'a.b.c'],
  ['is garbage without parts', () => 'hello'],
  ['has 100 000 characters', () => `${'a'.repeat(99_996)}.b.c`],
  ['is empty', () => ''],
];
test.each(wrong)('a token that %s is refused', async (_what, token) => {
  expect(await verify(`Bearer ${await token()}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
});

test('no header, and another scheme, are refused', async () => {
  expect(await verify(undefined)).toEqual({ ok: false, refusal: 'unauthenticated' });
  expect(await verify(`Basic ${await sign(claims())}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
});

test('guests are told that they are guests', async () => {
  const guest = { ok: false, refusal: 'guest' };
  expect(await verify(`Bearer ${await sign(claims({ acct: 1 }))}`)).toEqual(guest);
  expect(await verify(`Bearer ${await sign(claims({ idp: `https://sts.windows.net/${OTHER}/` }))}`)).toEqual(
    guest,
  );
});

test('nothing is fetched for an unknown tenant', async () => {
  await verify(`Bearer ${await sign(claims({ tid: OTHER, iss: `${authorityUrl}/${OTHER}/v2.0` }))}`);
  expect(fetched).toEqual([]);
});

test('keys are fetched once, and an unknown key does not fetch them again at once', async () => {
  await verify(`Bearer ${await sign(claims())}`);
  await verify(`Bearer ${await sign(claims())}`);
  const unknown = await new SignJWT(claims())
    .setProtectedHeader({ alg: 'RS256', kid: 'two' })
    .setNotBefore('5m ago')
    .setExpirationTime('1h')
    .sign(stranger);
  expect(await verify(`Bearer ${unknown}`)).toEqual({ ok: false, refusal: 'unauthenticated' });
  expect(fetched).toHaveLength(1);
});

test('keys that cannot be had are nobody’s fault, and are asked for again', async () => {
  down = true;
  expect(await verify(`Bearer ${await sign(claims())}`)).toEqual({ ok: false, refusal: 'unavailable' });
  down = false;
  expect(await verify(`Bearer ${await sign(claims())}`)).toMatchObject({ ok: true });
});
