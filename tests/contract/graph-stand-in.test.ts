import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf, SODERMAN } from '../../local-teams/people.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';
import { expectShape } from '../support/graph-shapes.ts';

// Closing would otherwise wait for connections that were left without an answer.
const app = Fastify({ forceCloseConnections: true });
let teams: StandIns;
const SCOPES = [
  'User.Read',
  'Calendars.ReadWrite',
  'OnlineMeetings.Read',
  'MailboxSettings.Read',
  'ChatMember.Read',
  'TeamsAppInstallation.ReadWriteAndConsentSelfForChat',
];

const graph = (person: Parameters<typeof personOf>[0], scopes = SCOPES) =>
  graphClient(teams, () => teams.mint.graph(personOf(person), scopes));

const page = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  '@odata.nextLink': z.string().optional(),
});
const event = z.looseObject({
  id: z.string(),
  onlineMeeting: z.object({ joinUrl: z.string() }),
  start: z.object({ dateTime: z.string() }),
});

const everySecondThursday = (transactionId: string) => ({
  subject: '1:1 Ali och Maria',
  start: { dateTime: '2026-03-12T10:00:00', timeZone: 'Europe/Stockholm' },
  end: { dateTime: '2026-03-12T10:30:00', timeZone: 'Europe/Stockholm' },
  recurrence: {
    pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
    range: { type: 'noEnd', startDate: '2026-03-12', recurrenceTimeZone: 'Europe/Stockholm' },
  },
  attendees: [
    { emailAddress: { address: 'ali.rezai@nordvik.example', name: 'Ali Rezai' }, type: 'required' },
  ],
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  transactionId,
});
const book = async (transactionId: string) =>
  event.parse(await graph('maria').api('/me/events').post(everySecondThursday(transactionId)));

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => toInstant('2026-03-10T08:00:00Z') });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});
beforeEach(() => teams.faults.graph.clear());
afterAll(() => app.close());

test('a person sees who they are and, page by page, who reports to them', async () => {
  const me: unknown = await graph('maria').api('/me').get();
  expectShape('user', me);
  const first = page.parse(await graph('maria').api('/me/directReports').top(3).get());
  const rest = page.parse(
    await graph('maria')
      .api(first['@odata.nextLink']?.split('/v1.0')[1] ?? '')
      .get(),
  );
  expect([...first.value, ...rest.value].map((one) => one['displayName'])).toEqual([
    'Ali Rezai',
    'Sara Nyström',
    'Johan Berg',
    'Elin Sandberg',
    'Omar Haddad',
  ]);
  first.value.forEach((one) => expectShape('user', one));
  expectShape('mailboxSettings', await graph('omar').api('/me/mailboxSettings').get());
});

test('a series keeps its wall time over daylight saving, and its occurrences name their series', async () => {
  const made = await book('dst');
  expectShape('event', made);
  expect(() => expectShape('event', { ...made, subject: 7 })).toThrow();
  expect(() => expectShape('event', { ...made, colour: 'blue' })).toThrow();
  const query = { startDateTime: '2026-03-01T00:00:00Z', endDateTime: '2026-04-20T00:00:00Z' };
  const { value } = page.parse(
    await graph('maria').api(`/me/events/${made.id}/instances`).query(query).get(),
  );
  value.forEach((one) => expectShape('event', one));
  expect(value.map((one) => event.partial().parse(one).start?.dateTime)).toEqual([
    '2026-03-12T09:00:00.0000000',
    '2026-03-26T09:00:00.0000000',
    '2026-04-09T08:00:00.0000000',
  ]);
  expect(value[0]).toMatchObject({ type: 'occurrence', seriesMasterId: made.id });
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test('an id that can be none is told from one that is not there', async () => {
  const made = await book('ids');
  const read = (id: string) =>
    graph('maria')
      .api(`/me/events/${encodeURIComponent(id)}`)
      .get();
  await expect(read(`${made.id} 2026-03-26T09:00:00.000Z`)).rejects.toMatchObject({
    ...{ statusCode: 400, code: 'ErrorInvalidIdMalformed' },
  });
  await expect(read(`${made.id}-`)).rejects.toMatchObject({ statusCode: 404, code: 'ErrorItemNotFound' });
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test('the same transaction books once', async () => {
  const [first, second] = [await book('twice'), await book('twice')];
  expect(second.id).toBe(first.id);
  await graph('maria').api(`/me/events/${first.id}`).delete();
});

test('one time can be moved or taken out, and the invited person sees it too', async () => {
  const made = await book('moved');
  await graph('maria')
    .api(`/me/events/${made.id}_2026-03-26`)
    .patch({
      start: { dateTime: '2026-03-27T13:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-03-27T13:30:00', timeZone: 'Europe/Stockholm' },
    });
  await graph('maria').api(`/me/events/${made.id}_2026-04-09`).delete();
  const query = { startDateTime: '2026-03-20T00:00:00Z', endDateTime: '2026-04-20T00:00:00Z' };
  const seenByAli = async () => {
    const { value } = page.parse(await graph('ali').api('/me/calendarView').query(query).get());
    return value.filter((one) => String(one['seriesMasterId']).startsWith(made.id));
  };
  const value = await seenByAli();
  expect(value).toMatchObject([
    { type: 'exception', isOrganizer: false, start: { dateTime: '2026-03-27T12:00:00.0000000' } },
    { type: 'exception', isCancelled: true, subject: 'Canceled: 1:1 Ali och Maria', showAs: 'free' },
  ]);
  value.forEach((one) => expectShape('event', one));
  await graph('ali')
    .api(`/me/events/${String(value[1]?.['id'])}`)
    .delete();
  expect(await seenByAli()).toHaveLength(1);
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test('one time can be cancelled with a comment by the organiser only, and a moved one says where it came from', async () => {
  const made = await book('cancelled');
  const one = `/me/events/${made.id}_2026-03-26`;
  const copy = z.object({ value: z.array(z.object({ id: z.string(), seriesMasterId: z.string() })) });
  const query = { startDateTime: '2026-03-20T00:00:00Z', endDateTime: '2026-04-20T00:00:00Z' };
  const { value: seen } = copy.parse(await graph('ali').api('/me/calendarView').query(query).get());
  const theirs = `/me/events/${seen[0]?.id ?? ''}/cancel`;
  await expect(graph('ali').api(theirs).post({ comment: 'x' })).rejects.toMatchObject({ statusCode: 400 });
  await graph('maria')
    .api(`/me/events/${made.id}_2026-04-09`)
    .patch({
      start: { dateTime: '2026-04-08T13:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-04-08T13:15:00', timeZone: 'Europe/Stockholm' },
    });
  await graph('maria').api(`${one}/cancel`).post({ comment: 'Kunden kom emellan.' });
  const { value } = page.parse(
    await graph('maria').api(`/me/events/${made.id}/instances`).query(query).get(),
  );
  value.forEach((instance) => expectShape('event', instance));
  expect(value).toMatchObject([
    { originalStart: '2026-04-09T08:00:00Z', start: { dateTime: '2026-04-08T11:00:00.0000000' } },
  ]);
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test("the meeting's chat is found by its address, and Kadens is put into it once", async () => {
  const made = await book('chat');
  const filter = encodeURIComponent(`JoinWebUrl eq '${made.onlineMeeting.joinUrl}'`);
  const { value } = page.parse(await graph('maria').api(`/me/onlineMeetings?$filter=${filter}`).get());
  expectShape('onlineMeeting', value[0]);
  const { chatInfo } = z.object({ chatInfo: z.object({ threadId: z.string() }) }).parse(value[0]);
  const apps = graph('maria').api(`/chats/${chatInfo.threadId}/installedApps`);
  const asked = {
    'teamsApp@odata.bind':
      'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/3d9f1c52-0000-4000-8000-0000000ca7a1',
    consentedPermissionSet: {
      resourceSpecificPermissions: [
        { permissionValue: 'OnlineMeeting.ReadBasic.Chat', permissionType: 'application' },
      ],
    },
  };
  await expect(apps.post({ 'teamsApp@odata.bind': asked['teamsApp@odata.bind'] })).rejects.toMatchObject({
    statusCode: 400,
  });
  await apps.post(asked);
  await expect(apps.post(asked)).rejects.toMatchObject({ statusCode: 409 });
  await expect(graph('sara').api(`/chats/${chatInfo.threadId}/members`).get()).rejects.toMatchObject({
    statusCode: 404,
  });
});

test('without the scope Graph answers 403, with a bad token 401, and another organisation does not exist', async () => {
  await expect(graph('maria', ['User.Read']).api('/me/events').get()).rejects.toMatchObject({
    statusCode: 403,
    code: 'ErrorAccessDenied',
  });
  for (const variation of [
    { expires: '10m ago' },
    { audience: 'api' },
    { signature: 'another-key' },
    { signature: 'none' },
    { tenant: SODERMAN },
  ] as const) {
    const bad = graphClient(teams, () => teams.mint.graph(personOf('maria'), SCOPES, variation));
    await expect(bad.api('/me').get()).rejects.toMatchObject({
      statusCode: 401,
      code: 'InvalidAuthenticationToken',
    });
  }
  const mallory = graph('mallory', ['User.ReadBasic.All'])
    .api(`/users/${personOf('ali').oid}`)
    .get();
  await expect(mallory).rejects.toMatchObject({ statusCode: 404 });
});

test('after 429 the real client waits as told and succeeds; silence is as asked for', async () => {
  teams.faults.graph.add({ target: 'graph', path: '/me', answer: '429', times: 1, retryAfterSeconds: 1 });
  await expect(graph('maria').api('/me').get()).resolves.toMatchObject({ displayName: 'Maria Lindqvist' });
  teams.faults.graph.add({ target: 'graph', path: '/me', answer: 'never', times: 1, retryAfterSeconds: 1 });
  await expect(
    fetch(`${teams.settings.graphUrl}/v1.0/me`, { signal: AbortSignal.timeout(200) }),
  ).rejects.toThrow();
});

/** The properties of real replies to GET /me/events/{id}, in Microsoft's documentation and in replies people have posted. */
const SAMPLED = [
  'id',
  'createdDateTime',
  'lastModifiedDateTime',
  'changeKey',
  'categories',
  'transactionId',
  'originalStartTimeZone',
  'originalEndTimeZone',
  'iCalUId',
  'reminderMinutesBeforeStart',
  'isReminderOn',
  'hasAttachments',
  'subject',
  'bodyPreview',
  'importance',
  'sensitivity',
  'isAllDay',
  'isCancelled',
  'isOrganizer',
  'responseRequested',
  'seriesMasterId',
  'showAs',
  'type',
  'webLink',
  'onlineMeetingUrl',
  'isOnlineMeeting',
  'onlineMeetingProvider',
  'allowNewTimeProposals',
  'occurrenceId',
  'isDraft',
  'hideAttendees',
  'responseStatus',
  'body',
  'start',
  'end',
  'location',
  'locations',
  'recurrence',
  'attendees',
  'organizer',
  'onlineMeeting',
];

test('an event has what real replies have, and says nothing of when nobody has answered', async () => {
  const made = await book('sampled');
  const names = Object.keys(made).filter((name) => !name.startsWith('@'));
  expect(names.toSorted()).toEqual(SAMPLED.toSorted());
  const NEVER = '0001-01-01T00:00:00Z';
  expect(made).toMatchObject({
    responseStatus: { response: 'organizer', time: NEVER },
    attendees: [{ status: { response: 'none', time: NEVER } }],
    occurrenceId: null,
  });
  const one: unknown = await graph('maria').api(`/me/events/${made.id}_2026-03-26`).get();
  expect(one).toMatchObject({ occurrenceId: `OID.${made.id}.2026-03-26` });
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test("a body is kept as HTML with the meeting's own part, and one without that part takes the meeting away", async () => {
  const made = await book('body');
  const body = z.object({ body: z.object({ contentType: z.literal('html'), content: z.string() }) });
  const { content } = body.parse(made).body;
  expect(content).toContain(made.onlineMeeting.joinUrl);
  const patch = async (html: string): Promise<unknown> =>
    graph('maria')
      .api(`/me/events/${made.id}`)
      .patch({ body: { contentType: 'html', content: html } });
  expect(await patch(content.replace('<body>', '<body><p>Agenda</p>'))).toMatchObject({
    isOnlineMeeting: true,
  });
  expect(await patch('<p>Agenda</p>')).toMatchObject({ isOnlineMeeting: false, onlineMeeting: null });
  await graph('maria').api(`/me/events/${made.id}`).delete();
});

test.each([
  ['on-premises', 'MailboxNotEnabledForRESTAPI'],
  ['gone', 'ErrorInvalidUser'],
])('a mailbox that is %s is not reached, the person is', async (state, code) => {
  const move = (to: string) =>
    app.inject({ method: 'POST', url: '/local/graph/mailboxes', payload: { person: 'maria', state: to } });
  await move(state);
  await expect(graph('maria').api('/me/events').get()).rejects.toMatchObject({ statusCode: 404, code });
  await expect(graph('maria').api('/me').get()).resolves.toMatchObject({ displayName: 'Maria Lindqvist' });
  await move('cloud');
});
