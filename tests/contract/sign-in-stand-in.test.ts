import {
  ConfidentialClientApplication,
  CryptoProvider,
  InteractionRequiredAuthError,
} from '@azure/msal-node';
import Fastify from 'fastify';
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { CLIENT_ID, CLIENT_SECRET, NORDVIK, personOf, SODERMAN } from '../../local-teams/people.ts';
import { openConsents } from '../../local-teams/sign-in/consents.ts';
import type { Consents } from '../../local-teams/sign-in/consents.ts';
import { openKey } from '../../local-teams/sign-in/keys.ts';
import { openMint } from '../../local-teams/sign-in/mint.ts';
import type { Mint } from '../../local-teams/sign-in/mint.ts';
import { LOCAL_AUTHORITY, localNetworkClient } from '../../local-teams/sign-in/network-client.ts';
import { openSignInPolicies } from '../../local-teams/sign-in/sign-in-policies.ts';
import { addSignIn } from '../../local-teams/sign-in/sign-in-routes.ts';
import { toInstant } from '../../shared/domain/time.ts';

const app = Fastify();
let authority = '';
let mint: Mint;
let consents: Consents;
const ali = personOf('ali');

beforeAll(async () => {
  // The address is part of the tokens, so a port is chosen before the stand-in is added.
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  authority = `${address}/local/signin`;
  const key = await openKey(null);
  mint = openMint(key, authority);
  consents = openConsents(null, [], { changed: () => undefined, revoked: () => undefined });
  addSignIn(
    app,
    { authority, key, mint, consents, policies: openSignInPolicies(null), applicationRoles: [] },
    { clock: () => toInstant('2026-11-23T08:00:00Z'), onTraffic: () => undefined },
  );
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});

afterAll(() => app.close());

const msal = (tenant = NORDVIK) =>
  new ConfidentialClientApplication({
    auth: {
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      authority: `${LOCAL_AUTHORITY}/${tenant}`,
      knownAuthorities: [new URL(LOCAL_AUTHORITY).host],
    },
    system: { networkClient: localNetworkClient(authority) },
  });

const verify = (token: string, tenant = NORDVIK) =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${authority}/${tenant}/discovery/v2.0/keys`)), {
    issuer: `${authority}/${tenant}/v2.0`,
    audience: CLIENT_ID,
    algorithms: ['RS256'],
  });

test("a tab's token holds what getAuthToken gives, and stands up to verification", async () => {
  const reply = await app.inject({ method: 'POST', url: '/local/token', payload: { person: 'ali' } });
  const { token } = z.object({ token: z.string() }).parse(reply.json());
  const { payload } = await verify(token);
  expect(payload).toMatchObject({
    oid: ali.oid,
    tid: NORDVIK,
    scp: 'access_as_user',
    ver: '2.0',
    azp: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346',
    preferred_username: 'ali.rezai@nordvik.example',
  });
});

test.each([
  ['expired', { expires: '10m ago' }],
  ['for another audience', { audience: 'someone-else' }],
  ['unsigned', { signature: 'none' }],
  ['signed by a stranger', { signature: 'another-key' }],
  ['with a broken signature', { signature: 'broken' }],
  ['of another tenant', { tenant: SODERMAN }],
] as const)('a token that is %s falls', async (_what, variation) => {
  await expect(verify(await mint.tab(ali, variation))).rejects.toThrow();
});

test('msal-node gets a token for the bot', async () => {
  const result = await msal().acquireTokenByClientCredential({
    scopes: ['https://api.botframework.com/.default'],
  });
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
    aud: 'https://api.botframework.com',
    tid: NORDVIK,
  });
});

test('on behalf of a person who has not consented, msal-node says that interaction is required', async () => {
  consents.revoke('ali');
  const asked = msal().acquireTokenOnBehalfOf({
    oboAssertion: await mint.tab(ali),
    scopes: ['https://graph.microsoft.com/Calendars.ReadWrite'],
  });
  await expect(asked).rejects.toBeInstanceOf(InteractionRequiredAuthError);
  await expect(asked).rejects.toMatchObject({ errorCode: 'invalid_grant', subError: 'consent_required' });
});

test('on behalf of a person who has consented, msal-node gets Graph, keeps the account and renews it silently', async () => {
  consents.grant('ali', ['Calendars.ReadWrite']);
  const client = msal();
  const scopes = ['https://graph.microsoft.com/Calendars.ReadWrite'];
  const result = await client.acquireTokenOnBehalfOf({ oboAssertion: await mint.tab(ali), scopes });
  expect(decodeJwt(result?.accessToken ?? '')).toMatchObject({
    aud: 'https://graph.microsoft.com',
    oid: ali.oid,
    scp: 'Calendars.ReadWrite',
  });
  const account = result?.account;
  if (!account) throw new Error('no account');
  expect(account.homeAccountId).toBe(`${ali.oid}.${NORDVIK}`);
  const renewed = await client.acquireTokenSilent({ account, scopes, forceRefresh: true });
  expect(renewed.fromCache).toBe(false);
  consents.revoke('ali');
  await expect(client.acquireTokenSilent({ account, scopes, forceRefresh: true })).rejects.toBeInstanceOf(
    InteractionRequiredAuthError,
  );
});

test('a forged assertion gets nothing', async () => {
  consents.grant('ali', ['*']);
  const asked = msal().acquireTokenOnBehalfOf({
    oboAssertion: await mint.tab(ali, { signature: 'another-key' }),
    scopes: ['https://graph.microsoft.com/User.Read'],
  });
  await expect(asked).rejects.toMatchObject({ errorCode: 'invalid_grant' });
});

test('the consent page gives a code that msal-node redeems once, with its verifier', async () => {
  consents.revoke('maria');
  const client = msal();
  const { verifier, challenge } = await new CryptoProvider().generatePkceCodes();
  const redirectUri = 'http://localhost:3978/auth/end';
  const scopes = ['https://graph.microsoft.com/Calendars.ReadWrite', 'offline_access'];
  const url = await client.getAuthCodeUrl({
    scopes,
    redirectUri,
    codeChallenge: challenge,
    codeChallengeMethod: 'S256',
    state: 'over there',
    loginHint: personOf('maria').upn,
  });
  const page = await fetch(url.replace(LOCAL_AUTHORITY, authority));
  const fields = [...(await page.text()).matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ],
  );
  const answer = await fetch(`${authority}/${NORDVIK}/oauth2/v2.0/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...fields, ['answer', 'yes']]),
  });
  const back = new URL(answer.headers.get('location') ?? '');
  expect(`${back.origin}${back.pathname}`).toBe(redirectUri);
  expect(back.searchParams.get('state')).toBe('over there');
  const code = back.searchParams.get('code') ?? '';
  await expect(
    msal().acquireTokenByCode({ code, scopes, redirectUri, codeVerifier: 'x'.repeat(43) }),
  ).rejects.toMatchObject({ errorCode: 'invalid_grant' });
  const result = await client.acquireTokenByCode({ code, scopes, redirectUri, codeVerifier: verifier });
  expect(result.account?.username).toBe(personOf('maria').upn);
  expect(consents.given('maria')).toEqual(['Calendars.ReadWrite']);
  await expect(
    msal().acquireTokenByCode({ code, scopes, redirectUri, codeVerifier: verifier }),
  ).rejects.toMatchObject({ errorCode: 'invalid_grant' });
});

test('a consent page never sends anyone away from this machine', async () => {
  const reply = await fetch(
    `${authority}/${NORDVIK}/oauth2/v2.0/authorize?client_id=${CLIENT_ID}&redirect_uri=https://evil.example/`,
  );
  expect(reply.status).toBe(400);
});
