import { expect, test, vi } from 'vitest';
import { tenantId } from '../../shared/domain/ids.ts';
import { createConsent } from './consent.ts';
import type { Consent } from './consent.ts';
import { ali, challengeOf, entraThat, granted, keys, refusedWith, sara, tenant } from './entra.fixture.ts';
import type { Answer, Asked } from './entra.fixture.ts';

const start = { tenant, person: ali, hint: 'ali.rezai@nordvik.example', for: 'calendar' };

const consentWhere = (
  answer: (form: Asked, nonce: string) => Answer,
  publicUrl = 'https://kadens.example',
) => {
  let nonce = '';
  const world = entraThat((form) => answer(form, nonce));
  const made = createConsent({
    entra: world.entra,
    publicUrl,
    keys,
    scopes: { calendar: ['Calendars.ReadWrite'] },
    isKnownTenant: (one) => one === tenant,
  });
  const begin: Consent['beginConsent'] = async (query) => {
    const onward = await made.beginConsent(query);
    if (onward.redirect.startsWith('http')) nonce = new URL(onward.redirect).searchParams.get('nonce') ?? '';
    return onward;
  };
  return { ...world, consent: { ...made, beginConsent: begin } };
};

const aliConsents = (_form: Asked, nonce: string) => granted(ali, 'Calendars.ReadWrite', { nonce });
const cookieOf = (setCookie: string) => `other=1; ${setCookie.split(';')[0] ?? ''}; more=2`;
const stateOf = (redirect: string) => new URL(redirect).searchParams.get('state') ?? '';

test('a person goes to Entra’s page for what is asked, with PKCE, and comes back signed in', async () => {
  const { consent, asked, stored } = consentWhere(aliConsents);
  const begun = await consent.beginConsent(start);
  const url = new URL(begun.redirect);
  expect(`${url.origin}${url.pathname}`).toBe(
    `http://127.0.0.1:3978/local/signin/${tenant}/oauth2/v2.0/authorize`,
  );
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    scope: 'Calendars.ReadWrite openid profile offline_access',
    login_hint: start.hint,
    redirect_uri: 'https://kadens.example/auth/end',
    response_mode: 'query',
    code_challenge_method: 'S256',
  });
  expect(begun.cookie).toMatch(
    /^kadens-consent=[^;]+; Path=\/auth; HttpOnly; SameSite=Lax; Secure; Max-Age=600$/,
  );
  const done = await consent.finishConsent(
    { state: stateOf(begun.redirect), code: 'a-code' },
    cookieOf(begun.cookie),
  );
  expect(done).toMatchObject({ redirect: '/tabs/auth-end?result=done', signedIn: { tenant, person: ali } });
  expect(done.cookie).toContain('Max-Age=0');
  expect(asked[0]).toMatchObject({ grant_type: 'authorization_code', code: 'a-code' });
  expect(challengeOf(asked[0]?.['code_verifier'] ?? '')).toBe(url.searchParams.get('code_challenge'));
  expect(stored.saved).toEqual([ali]);
});

test('neither the verifier nor whom it is for can be read out of the cookie', async () => {
  const { consent } = consentWhere(aliConsents);
  const { cookie } = await consent.beginConsent(start);
  const parts = cookie.split(/[=;.]/).map((part) => Buffer.from(part, 'base64url').toString('latin1'));
  expect(parts.join()).not.toContain(ali);
});

test.each([
  ...['', 'none', 'null', '[]', '5', '"x"', '{"access_token":', '{"access_token":5}'],
  ...['{"access_token":null}', '{"id_token":"x"}', '{"access_token":[]}', '\0'],
])('what is no claims challenge goes to no page: %j', async (claims) => {
  const { consent } = consentWhere(aliConsents);
  expect(await consent.beginConsent({ ...start, claims })).toMatchObject({
    redirect: '/tabs/auth-end?result=failed',
  });
});

test('a claims challenge goes to the page', async () => {
  const { consent } = consentWhere(aliConsents);
  const claims = '{"access_token":{"polids":{"essential":true}}}';
  const { redirect } = await consent.beginConsent({ ...start, claims });
  expect(JSON.parse(new URL(redirect).searchParams.get('claims') ?? '')).toMatchObject(
    JSON.parse(claims) as object,
  );
});

test('a challenge that comes when the code is redeemed leads to the page once more, and not again', async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const { consent, stored } = consentWhere(() => refusedWith('interaction_required', 50076, { claims }));
  const begun = await consent.beginConsent(start);
  const again = await consent.finishConsent(
    { state: stateOf(begun.redirect), code: 'c' },
    cookieOf(begun.cookie),
  );
  const url = new URL(again.redirect);
  expect(JSON.parse(url.searchParams.get('claims') ?? '')).toMatchObject(JSON.parse(claims) as object);
  expect(Object.fromEntries(url.searchParams)).toMatchObject({
    scope: 'Calendars.ReadWrite openid profile offline_access',
    login_hint: start.hint,
  });
  expect(
    await consent.finishConsent({ state: stateOf(again.redirect), code: 'c' }, cookieOf(again.cookie)),
  ).toMatchObject({ redirect: '/tabs/auth-end?result=failed', signedIn: null });
  expect(stored.saved).toEqual([]);
});

test.each([
  ['something nobody offers', { ...start, for: 'everything' }],
  ['something every object has', { ...start, for: 'constructor' }],
  ['nobody', { tenant, for: 'calendar' }],
  ['nonsense', 'hello'],
])('asking for %s leads nowhere', async (_what, query) => {
  const { consent } = consentWhere(aliConsents);
  expect(await consent.beginConsent(query)).toMatchObject({ redirect: '/tabs/auth-end?result=failed' });
});

const unknown = { ...start, tenant: tenantId.parse('6f1c2a30-0000-4000-8000-000000000002') };

test('which organisations are known is told to nobody who has not signed in', async () => {
  const { consent } = consentWhere(aliConsents);
  const shapeOf = async (query: typeof start) => {
    const { redirect, cookie } = await consent.beginConsent(query);
    const url = new URL(redirect.replace(query.tenant, 'tenant'));
    for (const random of ['state', 'nonce', 'code_challenge', 'client-request-id'])
      url.searchParams.delete(random);
    return [url.href, cookie.replace(/=[^;]+/, '')];
  };
  expect(await shapeOf(unknown)).toEqual(await shapeOf(start));
});

test('asking for an unknown organisation leads nowhere', async () => {
  const { consent, asked } = consentWhere(aliConsents);
  const { redirect, cookie } = await consent.beginConsent(unknown);
  expect(
    await consent.finishConsent({ state: stateOf(redirect), code: 'c' }, cookieOf(cookie)),
  ).toMatchObject({
    redirect: '/tabs/auth-end?result=failed',
    signedIn: null,
  });
  expect(asked).toHaveLength(0);
});

test('somebody else’s account is told so, and nothing of it is kept', async () => {
  const { consent, stored } = consentWhere((_form, nonce) => granted(sara, 'Calendars.ReadWrite', { nonce }));
  const begun = await consent.beginConsent(start);
  expect(
    await consent.finishConsent({ state: stateOf(begun.redirect), code: 'c' }, cookieOf(begun.cookie)),
  ).toMatchObject({ redirect: '/tabs/auth-end?result=wrong-account', signedIn: null });
  expect(stored.saved).toEqual([]);
});

test('a code without its cookie, or with another state, is not redeemed', async () => {
  const { consent, asked } = consentWhere(aliConsents);
  const begun = await consent.beginConsent(start);
  const other = await consent.beginConsent(start);
  const answer = { state: stateOf(begun.redirect), code: 'c' };
  const expired = { redirect: '/tabs/auth-end?result=expired', signedIn: null };
  expect(await consent.finishConsent(answer, undefined)).toMatchObject(expired);
  expect(await consent.finishConsent(answer, 'kadens-consent=garbage')).toMatchObject(expired);
  expect(await consent.finishConsent(answer, cookieOf(other.cookie))).toMatchObject(expired);
  expect(asked).toHaveLength(0);
});

test('after ten minutes the way back is closed', async () => {
  const { consent } = consentWhere(aliConsents);
  const begun = await consent.beginConsent(start);
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.advanceTimersByTime(601_000);
  try {
    expect(
      await consent.finishConsent({ state: stateOf(begun.redirect), code: 'c' }, cookieOf(begun.cookie)),
    ).toMatchObject({ redirect: '/tabs/auth-end?result=expired' });
  } finally {
    vi.useRealTimers();
  }
});

test.each([
  ['a person declines', { error: 'access_denied', error_description: 'AADSTS65004: Declined.' }, 'declined'],
  [
    'an administrator is needed',
    { error: 'access_denied', error_description: 'AADSTS90094: x' },
    'admin-needed',
  ],
  ['something else is wrong', { error: 'server_error' }, 'failed'],
])('when %s, the tab is told', async (_what, answer, result) => {
  const { consent } = consentWhere(aliConsents);
  const begun = await consent.beginConsent(start);
  expect(
    await consent.finishConsent({ state: stateOf(begun.redirect), ...answer }, cookieOf(begun.cookie)),
  ).toMatchObject({ redirect: `/tabs/auth-end?result=${result}`, signedIn: null });
});

test('a code that Entra refuses is a failure', async () => {
  const { consent } = consentWhere(() => refusedWith('invalid_grant', 54005));
  const begun = await consent.beginConsent(start);
  expect(
    await consent.finishConsent({ state: stateOf(begun.redirect), code: 'c' }, cookieOf(begun.cookie)),
  ).toMatchObject({ redirect: '/tabs/auth-end?result=failed' });
});

test('an administrator’s word counts when Entra confirms it', async () => {
  const app = { status: 200, body: { token_type: 'Bearer', expires_in: 3_600, access_token: 'app' } };
  const letIn = consentWhere(() => app).consent;
  const begun = await letIn.beginAdminConsent({ tenant });
  expect(begun.redirect).toContain(`/${tenant}/v2.0/adminconsent?client_id=`);
  const answer = { state: stateOf(begun.redirect), tenant, admin_consent: 'True' };
  expect(await letIn.finishAdminConsent(answer, cookieOf(begun.cookie))).toMatchObject({
    redirect: '/tabs/auth-end?result=done&for=everybody',
    tenant,
  });
  expect(await letIn.finishAdminConsent(answer, undefined)).toMatchObject({ tenant: null });
  const claimed = consentWhere(() => refusedWith('unauthorized_client', 700016)).consent;
  expect(await claimed.finishAdminConsent(answer, cookieOf(begun.cookie))).toMatchObject({ tenant: null });
});
