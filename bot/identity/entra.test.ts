import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { ali, entraThat, granted, keys, refusedWith, sara, tenant } from './entra.fixture.ts';
import type { Answer, Asked } from './entra.fixture.ts';
import { unseal } from './seal.ts';

const identity = { tenant, person: ali, token: 'the.tabs.token' };
const scopes = ['Calendars.ReadWrite'];
const OBO = 'urn:ietf:params:oauth:grant-type:jwt-bearer';

/** Entra that accepts the tab's token at once and answers a refresh token with `refresh`. */
const signedIn = async (refresh: (form: Asked) => Answer | Promise<Answer>, expiresIn = 3_600) => {
  const world = entraThat((form) =>
    form['grant_type'] === OBO ? granted(ali, 'Calendars.ReadWrite', { expiresIn }) : refresh(form),
  );
  const first = await world.entra.signInOnBehalfOf(identity, scopes);
  if (!first.ok) throw new Error(first.refusal);
  return { ...world, token: first.value };
};
const never = () => {
  throw new Error('Nobody should have asked.');
};

test('the tab’s token becomes one for Graph, with what a job needs later', async () => {
  const { asked, stored } = await signedIn(never);
  expect(asked).toEqual([
    expect.objectContaining({
      grant_type: OBO,
      assertion: 'the.tabs.token',
      requested_token_use: 'on_behalf_of',
      scope: 'Calendars.ReadWrite openid profile offline_access',
    }),
  ]);
  expect(stored.saved).toEqual([ali]);
});

test('what is stored is encrypted, and belongs to that person alone', async () => {
  const { stored, token } = await signedIn(never);
  const row = stored.all.get(`${tenant}/${ali}`);
  if (!row) throw new Error('Nothing was stored.');
  const text = Buffer.from(row.sealed).toString('latin1');
  expect(text).not.toContain(token);
  expect(text).not.toContain('refresh-1');
  expect(row.keyId).toBe('one');
  expect(unseal(keys, row, `graph-tokens:${tenant}:${ali}`)).toContain('refresh-1');
  stored.all.set(`${tenant}/${sara}`, row);
  const { entra } = entraThat(never, { cache: stored.cache });
  expect(await entra.graphToken(tenant, sara, scopes)).toEqual({ ok: false, refusal: 'reconnect' });
});

test('a job finds the token without asking Entra while it lasts', async () => {
  const { entra, asked, token } = await signedIn(never);
  expect(await entra.graphToken(tenant, ali, scopes)).toEqual({ ok: true, value: token });
  expect(asked).toHaveLength(1);
});

test('a token that has run out is renewed from what is stored, by another process, and stored again', async () => {
  const before = await signedIn(never, 1);
  const { entra, asked } = entraThat(() => granted(ali, 'Calendars.ReadWrite', { refresh: 'refresh-2' }), {
    cache: before.stored.cache,
  });
  const renewed = await entra.graphToken(tenant, ali, scopes);
  expect(renewed).toMatchObject({ ok: true });
  expect(renewed).not.toMatchObject({ value: before.token });
  expect(asked).toEqual([
    expect.objectContaining({ grant_type: 'refresh_token', refresh_token: 'refresh-1' }),
  ]);
  const row = before.stored.all.get(`${tenant}/${ali}`);
  expect(row && unseal(keys, row, `graph-tokens:${tenant}:${ali}`)).toContain('refresh-2');
  expect(await entra.graphToken(tenant, ali, scopes)).toEqual(renewed);
});

test('other scopes come from the same refresh token', async () => {
  const { entra, asked } = await signedIn(() => granted(ali, 'User.Read'));
  expect(await entra.graphToken(tenant, ali, ['User.Read'])).toMatchObject({ ok: true });
  expect(asked[1]).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'refresh-1' });
});

test('a token that Graph has refused is passed over, and Graph’s claims go along', async () => {
  const { entra, asked } = await signedIn(() => granted(ali, 'Calendars.ReadWrite'));
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  expect(await entra.graphToken(tenant, ali, scopes, { fresh: true, claims })).toMatchObject({ ok: true });
  expect(JSON.parse(asked[1]?.['claims'] ?? '')).toMatchObject(JSON.parse(claims) as object);
});

test('two who renew at once both get a token, and the row is whole', async () => {
  const before = await signedIn(never, 1);
  const { entra } = entraThat(() => granted(ali, 'Calendars.ReadWrite'), { cache: before.stored.cache });
  const both = await Promise.all([
    entra.graphToken(tenant, ali, scopes),
    entra.graphToken(tenant, ali, scopes),
  ]);
  expect(both).toEqual([expect.objectContaining({ ok: true }), expect.objectContaining({ ok: true })]);
  expect(await entra.graphToken(tenant, ali, scopes)).toMatchObject({ ok: true });
});

test('Microsoft’s own address is asked for tokens alone, never where to ask', async () => {
  const real = 'https://login.microsoftonline.com';
  const before = entraThat(() => granted(ali, 'Calendars.ReadWrite', { expiresIn: 1 }), {}, real);
  expect(await before.entra.signInOnBehalfOf(identity, scopes)).toMatchObject({ ok: true });
  const after = entraThat(
    () => granted(ali, 'Calendars.ReadWrite'),
    { cache: before.stored.cache, authorityUrl: real },
    real,
  );
  expect(await after.entra.graphToken(tenant, ali, scopes)).toMatchObject({ ok: true });
  expect(after.asked).toEqual([expect.objectContaining({ grant_type: 'refresh_token' })]);
  for (const url of [...before.urls, ...after.urls])
    expect(url).toMatch(`${real}/${tenant}/oauth2/v2.0/token`);
});

test('somebody who has never let Kadens in is asked to', async () => {
  const { entra } = entraThat(never);
  expect(await entra.graphToken(tenant, ali, scopes)).toEqual({ ok: false, refusal: 'consent-needed' });
});

test.each([
  ['not consented', refusedWith('invalid_grant', 65001, { suberror: 'consent_required' }), 'consent-needed'],
  ['an administrator is needed', refusedWith('invalid_grant', 90094), 'consent-needed'],
  ['revoked', refusedWith('invalid_grant', 50173, { suberror: 'bad_token' }), 'reconnect'],
  ['unused for too long', refusedWith('invalid_grant', 700082), 'reconnect'],
  ['a policy wants the person', refusedWith('interaction_required', 50076), 'reconnect'],
  ['Entra is down', { status: 503, body: { error: 'temporarily_unavailable' } }, 'unavailable'],
  ['Entra throttles', { status: 429, body: { error: 'too_many_requests' } }, 'unavailable'],
  ['our secret is wrong', refusedWith('invalid_client', 7000215), 'unavailable'],
  ['garbage', { status: 200, body: { hello: 'there' } }, 'unavailable'],
] as const)('when %s, both ways to a token say so', async (_what, answer, refusal) => {
  const { entra } = await signedIn(() => answer, 1);
  expect(await entra.graphToken(tenant, ali, scopes)).toMatchObject({ ok: false, refusal });
  const other = entraThat(() => answer);
  expect(await other.entra.signInOnBehalfOf(identity, scopes)).toMatchObject({ ok: false, refusal });
  expect(other.stored.saved).toEqual([]);
});

test('a claims challenge is handed on', async () => {
  const claims = '{"access_token":{"polids":{"essential":true,"values":["p"]}}}';
  const { entra } = entraThat(() => refusedWith('interaction_required', 50076, { claims }));
  expect(await entra.signInOnBehalfOf(identity, scopes)).toEqual({ ok: false, refusal: 'reconnect', claims });
});

test('connecting asks Entra only for what the stored sign-in does not give', async () => {
  const { entra, asked } = await signedIn(() =>
    refusedWith('invalid_grant', 50173, { suberror: 'bad_token' }),
  );
  expect(await entra.connect(identity, scopes)).toEqual({ ok: true, value: null });
  expect(asked).toHaveLength(1);
  expect(await entra.connect(identity, ['User.Read'])).toEqual({ ok: true, value: null });
  expect(asked.slice(1).map((form) => form['grant_type'])).toEqual(['refresh_token', OBO]);
  const other = entraThat(() => refusedWith('invalid_grant', 65001, { suberror: 'consent_required' }));
  expect(await other.entra.connect(identity, scopes)).toEqual({ ok: false, refusal: 'consent-needed' });
});

test('Entra that does not answer is given up', async () => {
  const { entra } = await signedIn(() => new Promise(() => undefined), 1);
  expect(await entra.graphToken(tenant, ali, scopes)).toEqual({ ok: false, refusal: 'unavailable' });
});

test('a row whose key is gone means signing in again', async () => {
  const { stored } = await signedIn(never);
  const { entra } = entraThat(never, {
    cache: stored.cache,
    keys: [{ id: 'two', key: randomBytes(32) }],
  });
  expect(await entra.graphToken(tenant, ali, scopes)).toEqual({ ok: false, refusal: 'reconnect' });
});

test('signing in again stands against a row that was written meanwhile', async () => {
  const { stored } = await signedIn(never);
  let interfered = false;
  const { entra } = entraThat(() => granted(ali, 'User.Read'), {
    cache: {
      load: stored.cache.load,
      save: async (one, person, seen, row) => {
        if (!interfered) await stored.cache.save(one, person, seen, row);
        interfered = true;
        return stored.cache.save(one, person, seen, row);
      },
    },
  });
  expect(await entra.signInOnBehalfOf(identity, ['User.Read'])).toMatchObject({ ok: true });
  expect(stored.all.get(`${tenant}/${ali}`)?.version).toBe(3);
});

test('the bot’s token is asked for once and kept', async () => {
  const { entra, asked, urls } = entraThat(() => ({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3_600, access_token: 'the-bots' },
  }));
  expect(await entra.botToken()).toBe('the-bots');
  expect(await entra.botToken()).toBe('the-bots');
  expect(asked).toEqual([
    expect.objectContaining({
      grant_type: 'client_credentials',
      scope: expect.stringContaining('https://api.botframework.com/.default') as string,
    }),
  ]);
  expect(urls[0]).toContain(`https://login.example/${tenant}/oauth2/v2.0/token`);
});

test('the bot without a token throws, for the job to try again', async () => {
  const { entra } = entraThat(() => refusedWith('invalid_client', 7000215));
  await expect(entra.botToken()).rejects.toThrow();
});

test('an organisation is let in when Entra gives the app a token there', async () => {
  const { entra } = entraThat(() => ({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3_600, access_token: 'the-apps' },
  }));
  expect(await entra.isLetIn(tenant)).toBe(true);
  const other = entraThat(() => refusedWith('unauthorized_client', 700016));
  expect(await other.entra.isLetIn(tenant)).toBe(false);
});
