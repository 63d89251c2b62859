import Fastify from 'fastify';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';
import { expectShape } from '../support/graph-shapes.ts';

const app = Fastify();
let teams: StandIns;
let address: string;
let now = toInstant('2026-03-10T08:00:00Z');

const notification = z.looseObject({
  subscriptionId: z.string(),
  clientState: z.string().nullish(),
  changeType: z.string().optional(),
  lifecycleEvent: z.string().optional(),
  resource: z.string().optional(),
});
const received: z.infer<typeof notification>[] = [];
const failing = { next: 0 };

const graph = (person: Parameters<typeof personOf>[0]) =>
  graphClient(teams, () => teams.mint.graph(personOf(person), ['Calendars.ReadWrite']));
const identified = z.looseObject({ id: z.string() });

const subscribe = async (person: 'maria' | 'ali', more: object = {}) =>
  identified.parse(
    await graph(person)
      .api('/subscriptions')
      .post({
        changeType: 'created,updated,deleted',
        notificationUrl: `${address}/told`,
        lifecycleNotificationUrl: `${address}/told`,
        resource: '/me/events',
        expirationDateTime: addMinutes(now, 10_080),
        clientState: 'state-of-mine',
        ...more,
      }),
  );
const book = async () =>
  identified.parse(
    await graph('maria')
      .api('/me/events')
      .post({
        subject: '1:1',
        start: { dateTime: '2026-03-12T10:00:00', timeZone: 'Europe/Stockholm' },
        end: { dateTime: '2026-03-12T10:30:00', timeZone: 'Europe/Stockholm' },
        recurrence: {
          pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'] },
          range: { type: 'noEnd', startDate: '2026-03-12' },
        },
        attendees: [{ emailAddress: { address: personOf('ali').upn } }],
      }),
  );
/** The notifications received since the last call. */
const told = async () => {
  await teams.notifications.settled();
  return received.splice(0);
};

beforeAll(async () => {
  const probe = Fastify();
  address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => now });
  app.post('/told', (request, reply) => {
    const { validationToken } = z.object({ validationToken: z.string().optional() }).parse(request.query);
    if (validationToken !== undefined) return reply.type('text/plain').send(validationToken);
    if (failing.next > 0) {
      failing.next -= 1;
      return reply.code(503).send();
    }
    received.push(...z.object({ value: z.array(notification) }).parse(request.body).value);
    return reply.code(202).send();
  });
  app.post('/elsewhere', () => 'something else');
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});
beforeEach(async () => {
  for (const { id } of teams.subscriptions.all()) teams.subscriptions.remove(id);
  await told();
});
afterAll(() => app.close());

test('a subscription is made once its address has answered the handshake, and is in the shape of Graph', async () => {
  const made = await subscribe('maria');
  expectShape('subscription', made);
  expect(made).toMatchObject({ resource: '/me/events', creatorId: personOf('maria').oid });
  await expect(subscribe('maria', { notificationUrl: `${address}/elsewhere` })).rejects.toMatchObject({
    statusCode: 400,
    code: 'ValidationError',
  });
});

test.each([
  ['longer than seven days', { expirationDateTime: '2026-03-17T08:01:00Z' }],
  ['in the past', { expirationDateTime: '2026-03-10T07:59:00Z' }],
  ['a state of 129 characters', { clientState: 'x'.repeat(129) }],
  ['a kind of change that there is not', { changeType: 'moved' }],
  ['a resource that there is not', { resource: '/me/everything' }],
])('a subscription is refused: %s', async (_why, more) => {
  await expect(subscribe('maria', more)).rejects.toMatchObject({ statusCode: 400 });
});

test("nobody subscribes to another's calendar, nor without the permission", async () => {
  const toAlis = { resource: `users/${personOf('ali').oid}/events` };
  await expect(subscribe('maria', toAlis)).rejects.toMatchObject({ statusCode: 403, code: 'ExtensionError' });
  const without = graphClient(teams, () => teams.mint.graph(personOf('maria'), ['User.Read']));
  await expect(
    without.api('/subscriptions').post({
      changeType: 'updated',
      notificationUrl: `${address}/told`,
      resource: 'me/events',
      expirationDateTime: addMinutes(now, 60),
    }),
  ).rejects.toMatchObject({ statusCode: 403 });
});

test('each change is told with its kind, in both calendars, a series by its master', async () => {
  await subscribe('maria');
  const { id: alis } = await subscribe('ali');
  const { id } = await book();
  const made = await told();
  made.forEach((one) => expectShape('changeNotification', one));
  expect(made).toHaveLength(2);
  const [first] = made;
  expect(first).toMatchObject({
    clientState: 'state-of-mine',
    changeType: 'created',
    resource: `Users/${personOf('maria').oid}/Events/${id}`,
    tenantId: personOf('maria').tenant,
    resourceData: { id, '@odata.type': '#Microsoft.Graph.Event' },
  });
  await graph('maria')
    .api(`/me/events/${id}_2026-03-19`)
    .patch({
      start: { dateTime: '2026-03-20T10:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-03-20T10:30:00', timeZone: 'Europe/Stockholm' },
    });
  expect(await told()).toMatchObject([
    { changeType: 'updated', resourceData: { id } },
    { changeType: 'updated', subscriptionId: alis },
  ]);
  await graph('maria').api(`/me/events/${id}`).delete();
  expect(await told()).toMatchObject([
    { changeType: 'deleted', resourceData: { id } },
    { changeType: 'updated', subscriptionId: alis },
  ]);
});

test('a subscription tells of the kinds of change that it asked for, until it ends', async () => {
  const { id: subscription } = await subscribe('maria', { changeType: 'deleted' });
  const one = await book();
  expect(await told()).toEqual([]);
  await graph('maria').api(`/me/events/${one.id}`).delete();
  expect(await told()).toHaveLength(1);
  const later = addMinutes(now, 60);
  const renewed: unknown = await graph('maria')
    .api(`/subscriptions/${subscription}`)
    .patch({ expirationDateTime: later });
  expect(renewed).toMatchObject({ expirationDateTime: later });
  const before = now;
  const other = await book();
  now = later;
  await graph('maria').api(`/me/events/${other.id}`).delete();
  expect(await told()).toEqual([]);
  await expect(graph('maria').api(`/subscriptions/${subscription}`).get()).rejects.toMatchObject({
    statusCode: 404,
  });
  now = before;
});

test('the lifecycle address is given at creation only, and is told of what becomes of the subscription', async () => {
  const { id } = await subscribe('maria');
  await expect(
    graph('maria')
      .api(`/subscriptions/${id}`)
      .patch({ expirationDateTime: addMinutes(now, 9), lifecycleNotificationUrl: `${address}/told` }),
  ).rejects.toMatchObject({ statusCode: 400 });
  for (const event of ['reauthorizationRequired', 'missed', 'subscriptionRemoved']) {
    await app.inject({ method: 'POST', url: '/local/graph/lifecycle', payload: { person: 'maria', event } });
    const [one] = await told();
    expectShape('changeNotification', one);
    expect(one).toMatchObject({ subscriptionId: id, lifecycleEvent: event, clientState: 'state-of-mine' });
  }
  expect(teams.subscriptions.all()).toEqual([]);
});

test('what is not answered with 2xx is told again, and some is lost or doubled when that is asked for', async () => {
  await subscribe('maria');
  failing.next = 1;
  const { id } = await book();
  await expect.poll(() => received).toHaveLength(1);
  await told();
  teams.notifications.disturb({ kind: 'doubled', times: 1 });
  teams.notifications.disturb({ kind: 'lost', times: 1 });
  await graph('maria').api(`/me/events/${id}`).patch({ subject: 'Ett' });
  expect(await told()).toHaveLength(2);
  await graph('maria').api(`/me/events/${id}`).patch({ subject: 'Två' });
  expect(await told()).toEqual([]);
  await graph('maria').api(`/me/events/${id}`).delete();
});

test('a change to a task is told by its id alone, to those who watch its list, for three days at most', async () => {
  const scopes = ['Tasks.ReadWrite'];
  const ali = graphClient(teams, () => teams.mint.graph(personOf('ali'), scopes));
  const { id: list } = identified.parse(await ali.api('/me/todo/lists').post({ displayName: 'Kadens' }));
  const watch = (expirationDateTime: string) =>
    ali.api('/subscriptions').post({
      changeType: 'created,updated,deleted',
      notificationUrl: `${address}/told`,
      resource: `/me/todo/lists/${list}/tasks`,
      expirationDateTime,
    });
  await expect(watch(addMinutes(now, 4_231))).rejects.toMatchObject({ statusCode: 400 });
  await watch(addMinutes(now, 4_230));
  const { id } = identified.parse(
    await ali.api(`/me/todo/lists/${list}/tasks`).post({ title: 'Ring Volvo' }),
  );
  const [made] = await told();
  expectShape('changeNotification', made);
  expect(made).toMatchObject({
    changeType: 'created',
    resourceData: { '@odata.type': '#Microsoft.Graph.todoTask', id },
  });
  await app.inject({
    method: 'POST',
    url: '/local/todo/ali',
    payload: { id, done: true, due: '2026-03-20' },
  });
  expect(await told()).toMatchObject([{ changeType: 'updated', resourceData: { id } }]);
  const reply = await app.inject({ url: '/local/todo/ali' });
  expect(reply.json()).toEqual({
    tasks: [{ id, title: 'Ring Volvo', due: '2026-03-20', done: true, link: null }],
  });
});

test('whoever takes their consent back ends what watches their calendar, and that is told', async () => {
  const { id } = await subscribe('ali');
  await subscribe('maria');
  const payload = { granted: false };
  await app.inject({ method: 'POST', url: '/local/people/ali/consent', payload });
  expect(await told()).toMatchObject([{ subscriptionId: id, lifecycleEvent: 'subscriptionRemoved' }]);
  expect(teams.subscriptions.all().map(({ creator }) => creator)).toEqual(['maria']);
});
