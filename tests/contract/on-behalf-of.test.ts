import { randomBytes } from 'node:crypto';
import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { cadence, series } from '../../bot/graph/calendar.fixture.ts';
import {
  cancelEvent,
  createSeries,
  moveInstance,
  listInstances,
  findOnlineMeeting,
  updateSeries,
} from '../../bot/graph/calendar.ts';
import { findClaimsChallenge } from '../../bot/graph/claims-challenge.ts';
import { listDirectReports, getGraphUser, getUser } from '../../bot/graph/directory.ts';
import { createGraph } from '../../bot/graph/graph.ts';
import type { Graph } from '../../bot/graph/graph.ts';
import { installForPerson, installInChat } from '../../bot/graph/installed-apps.ts';
import { createConsent } from '../../bot/identity/consent.ts';
import type { Onward } from '../../bot/identity/consent.ts';
import { rows } from '../../bot/identity/entra.fixture.ts';
import { createEntra } from '../../bot/identity/entra.ts';
import type { Entra } from '../../bot/identity/entra.ts';
import type { KeyRing } from '../../bot/identity/seal.ts';
import { realSeconds } from '../../bot/clock.ts';
import { createTabTokenVerifier } from '../../bot/identity/tab-token.ts';
import type { TabIdentity, TabTokenVerifier } from '../../bot/identity/tab-token.ts';
import { CATALOG_APP_ID } from '../../local-teams/graph/app-routes.ts';
import { CLIENT_ID, CLIENT_SECRET, NORDVIK, personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { LOCAL_AUTHORITY } from '../../local-teams/sign-in/network-client.ts';
import { SURER_SIGN_IN_CLAIMS } from '../../local-teams/sign-in/sign-in-policies.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';

const app = Fastify({ forceCloseConnections: true });
const keys: KeyRing = [{ id: 'one', key: randomBytes(32) }];
const tenant = tenantId.parse(NORDVIK);
const idOf = (key: PersonKey) => personId.parse(personOf(key).oid);
const maria = { tenant, person: idOf('maria') };
const SCOPES = ['Calendars.ReadWrite', 'User.Read', 'OnlineMeetings.Read'];

let teams: StandIns;
let verify: TabTokenVerifier;
let stored = rows();

/** A server over the same rows, as in another process. */
const process = (): { entra: Entra; graph: Graph } => {
  const entra = createEntra({
    authorityUrl: teams.settings.authorityUrl,
    clientId: CLIENT_ID,
    clientSecret: CLIENT_SECRET,
    botTenantId: NORDVIK,
    cache: stored.cache,
    keys,
    msal: { authorityUrl: LOCAL_AUTHORITY, networkClient: teams.networkClient },
  });
  const graph = createGraph({
    graphUrl: teams.settings.graphUrl,
    token: entra.graphToken,
    retryDelaySeconds: 0,
  });
  return { entra, graph };
};

const signedIn = async (key: PersonKey): Promise<TabIdentity> => {
  const identity = await verify(`Bearer ${await teams.mint.tab(personOf(key))}`);
  if (!identity.ok) throw new Error(identity.refusal);
  return identity.value;
};

beforeAll(async () => {
  // The address is part of the tokens, so a port is chosen before the stand-ins are added.
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, {
    address,
    folder: null,
    clock: () => toInstant('2026-11-23T08:00:00Z'),
    // Nobody answers for the bot here.
    botUrl: `${address}/no-bot`,
  });
  app.post('/no-bot', () => ({}));
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
  verify = createTabTokenVerifier({
    authorityUrl: teams.settings.authorityUrl,
    clientId: CLIENT_ID,
    isKnownTenant: (one) => one === tenant,
    now: realSeconds,
  });
});
afterAll(() => app.close());
beforeEach(() => {
  stored = rows();
  for (const key of ['maria', 'ali'] as const) teams.consents.revoke(key);
  teams.policies.set('maria', 'none');
});

test('who sits in the tab can be asked for in Graph, and by a job in another process when they are gone', async () => {
  teams.consents.grant('maria', ['*']);
  expect(await getGraphUser(process().graph)(maria)).toEqual({ ok: false, refusal: 'consent-needed' });
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  expect(await getGraphUser(process().graph)(maria)).toMatchObject({
    ok: true,
    value: { name: 'Maria Lindqvist' },
  });
  const renewed = await process().entra.graphToken(tenant, maria.person, SCOPES, { fresh: true });
  expect(renewed).toMatchObject({ ok: true });
});

test('without consent the answer is to ask for it; taken back, it is to reconnect', async () => {
  const { entra } = process();
  const identity = await signedIn('maria');
  expect(await entra.signInOnBehalfOf(identity, SCOPES)).toEqual({ ok: false, refusal: 'consent-needed' });
  teams.consents.grant('maria', SCOPES);
  expect(await entra.signInOnBehalfOf(identity, SCOPES)).toMatchObject({ ok: true });
  teams.consents.revoke('maria');
  expect(await entra.graphToken(tenant, maria.person, SCOPES, { fresh: true })).toEqual({
    ok: false,
    refusal: 'reconnect',
  });
});

/** Goes through Microsoft's page and back; `claims` is what is demanded besides consent. */
const consentWith = (entra: Entra) => {
  const consent = createConsent({
    entra,
    publicUrl: 'http://localhost:3978',
    keys,
    scopes: { calendar: ['Calendars.ReadWrite'] },
    isKnownTenant: (one) => one === tenant,
  });
  const query = { tenant, person: maria.person, hint: personOf('maria').upn, for: 'calendar' };
  return {
    begin: (claims?: string) => consent.beginConsent(claims === undefined ? query : { ...query, claims }),
    accept: async (begun: Onward) => consent.finishConsent(await accepted(begun), begun.cookie.split(';')[0]),
  };
};

/** The values that the page sends back when its button is pressed. */
const accepted = async (begun: Onward): Promise<Readonly<Record<string, string>>> => {
  const page = await (await fetch(begun.redirect)).text();
  const fields = [...page.matchAll(/type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
    ([, name = '', value = '']): [string, string] => [
      name,
      value.replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    ],
  );
  const action = /action="([^"]*)"/.exec(page)?.[1] ?? '';
  const back = await fetch(new URL(action, teams.settings.authorityUrl), {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams([...fields, ['answer', 'yes']]),
  });
  return Object.fromEntries(new URL(back.headers.get('location') ?? '').searchParams);
};
const done = { redirect: '/tabs/auth-end?result=done', signedIn: maria };

test('the consent page gives what the tab needs', async () => {
  const { entra, graph } = process();
  const { begin, accept } = consentWith(entra);
  expect(await accept(await begin())).toMatchObject(done);
  expect(await createSeries(graph)(maria, series())).toMatchObject({ ok: true });
});

test('where Graph wants a surer sign-in its challenge leads to the page, and what comes of that is enough', async () => {
  teams.consents.grant('maria', ['*']);
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  teams.policies.set('maria', 'graph');
  const { entra, graph } = process();
  const challenged = await createSeries(graph)(maria, series());
  expect(challenged).toMatchObject({ ok: false, refusal: 'reconnect' });
  const claims = await findClaimsChallenge(graph)(maria, 'outlook', SCOPES);
  expect(challenged).toMatchObject({ claims });
  const { begin, accept } = consentWith(entra);
  expect(await accept(await begin())).toMatchObject(done);
  expect(await createSeries(graph)(maria, series())).toMatchObject({ ok: false, claims });
  expect(await accept(await begin(claims ?? undefined))).toMatchObject(done);
  expect(await createSeries(process().graph)(maria, series())).toMatchObject({ ok: true });
  expect(await findClaimsChallenge(graph)(maria, 'outlook', SCOPES)).toBeNull();
});

test('where Entra wants one it says so on behalf of a person, to a job, and once more of a code that lacks it', async () => {
  teams.consents.grant('maria', ['*']);
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  teams.policies.set('maria', 'entra');
  const { entra, graph } = process();
  const challenged = { ok: false, refusal: 'reconnect', claims: SURER_SIGN_IN_CLAIMS };
  expect(await entra.signInOnBehalfOf(await signedIn('maria'), SCOPES)).toEqual(challenged);
  expect(await entra.graphToken(tenant, maria.person, SCOPES, { fresh: true })).toEqual(challenged);
  const { begin, accept } = consentWith(entra);
  const again = await accept(await begin());
  expect(again.signedIn).toBeNull();
  expect(new URL(again.redirect).searchParams.get('claims')).toContain('"acrs"');
  expect(await accept(again)).toMatchObject(done);
  expect(await createSeries(graph)(maria, series())).toMatchObject({ ok: true });
});

test('a date that somebody has moved since it was read isn’t moved again', async () => {
  teams.consents.grant('maria', ['*']);
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  const { graph } = process();
  const wanted = series({ transactionId: '018f0000-0000-7000-8000-0000000000ab' });
  const booked = await createSeries(graph)(maria, wanted);
  if (!booked.ok) throw new Error('It was not booked.');
  const [from, to] = [toInstant('2026-11-23T00:00:00Z'), toInstant('2026-12-01T00:00:00Z')];
  const first = async () => {
    const read = await listInstances(graph)(maria, booked.value.seriesId, from, to);
    if (!read.ok || !read.value[0]) throw new Error('It has no date.');
    return read.value[0];
  };
  const { eventId, etag } = await first();
  const at = (time: string, version: string | null) =>
    moveInstance(graph)(maria, eventId, {
      ...{
        startsAt: toInstant(`2026-11-26T${time}:00Z`),
        minutes: 30,
        zone: 'Europe/Stockholm',
        etag: version,
      },
    });
  expect(await at('12:00', etag)).toEqual({ ok: true, value: null });
  expect(await at('14:00', etag)).toMatchObject({ ok: false, refusal: 'unavailable' });
  expect((await first()).startsAt).toBe('2026-11-26T12:00:00.000Z');
  expect(await at('14:00', (await first()).etag)).toEqual({ ok: true, value: null });
});

test('a series is booked once, moved, found in its chat and cancelled', async () => {
  teams.consents.grant('maria', ['*']);
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  const { graph } = process();
  const wanted = series({ transactionId: '018f0000-0000-7000-8000-0000000000aa' });
  const booked = await createSeries(graph)(maria, wanted);
  if (!booked.ok || booked.value.joinUrl === null) throw new Error('It was not booked.');
  const { seriesId, joinUrl } = booked.value;
  expect(await createSeries(graph)(maria, wanted)).toEqual(booked);
  const [from, to] = [toInstant('2026-11-23T00:00:00Z'), toInstant('2027-04-30T00:00:00Z')];
  const days = await listInstances(graph)(maria, seriesId, from, to);
  if (!days.ok) throw new Error(days.refusal);
  expect(days.value).toHaveLength(12);
  expect(days.value.slice(0, 2).map(({ startsAt }) => startsAt)).toEqual([
    '2026-11-26T09:00:00.000Z',
    '2026-12-10T09:00:00.000Z',
  ]);
  // Ten o'clock by the wall clock, before and after daylight saving begins.
  expect(days.value.at(-1)?.startsAt).toBe('2027-04-29T08:00:00.000Z');

  const meeting = await findOnlineMeeting(graph)(maria, joinUrl);
  if (!meeting.ok) throw new Error(meeting.refusal);
  const permission = {
    permissionValue: 'OnlineMeeting.ReadBasic.Chat',
    permissionType: 'application',
  } as const;
  const install = () => installInChat(graph)(maria, meeting.value.chatId, CATALOG_APP_ID, [permission]);
  expect(await install()).toEqual({ ok: true, value: null });
  expect(await install()).toEqual({ ok: true, value: null });

  expect(await updateSeries(graph)(maria, seriesId, { cadence: cadence({ weeks: 1 }) })).toEqual(booked);
  expect(await listInstances(graph)(maria, seriesId, from, to)).toMatchObject({
    value: { length: 23 },
  });
  expect(await cancelEvent(graph)(maria, seriesId)).toEqual({ ok: true, value: null });
  expect(await cancelEvent(graph)(maria, seriesId)).toMatchObject({ ok: false, refusal: 'not-found' });
});

test('a manager’s reports come from the directory, and nobody of another organisation', async () => {
  teams.consents.grant('maria', ['*']);
  await process().entra.signInOnBehalfOf(await signedIn('maria'), SCOPES);
  const { graph } = process();
  const reports = await listDirectReports(graph)(maria);
  expect(reports.ok && reports.value.map(({ id }) => id)).toEqual(
    (['ali', 'sara', 'johan', 'elin', 'omar'] as const).map(idOf),
  );
  expect(await getUser(graph)(maria, idOf('ali'))).toMatchObject({
    ok: true,
    value: { name: 'Ali Rezai' },
  });
  expect(await getUser(graph)(maria, idOf('mallory'))).toEqual({ ok: false, refusal: 'not-found' });
  expect(await installForPerson(graph)(maria, maria.person, CATALOG_APP_ID)).toMatchObject({ ok: true });
  expect(await installForPerson(graph)(maria, idOf('ali'), CATALOG_APP_ID)).toEqual({
    ok: false,
    refusal: 'consent-needed',
  });
});

test('the bot gets its own token', async () => {
  expect(await process().entra.botToken()).toMatch(/^ey/);
});
