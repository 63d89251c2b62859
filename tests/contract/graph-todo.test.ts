import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';
import { expectShape } from '../support/graph-shapes.ts';

const app = Fastify();
let teams: StandIns;
const graph = (scopes = ['Tasks.ReadWrite']) =>
  graphClient(teams, () => teams.mint.graph(personOf('ali'), scopes));
const identified = z.looseObject({ id: z.string(), '@odata.etag': z.string().optional() });
const page = z.object({ value: z.array(identified), '@odata.deltaLink': z.string().optional() });

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  const clock = () => toInstant('2026-03-12T06:00:00Z');
  teams = await addStandIns(app, { address, folder: null, clock });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});
afterAll(() => app.close());

const listOf = async () => {
  const made = identified.parse(await graph().api('/me/todo/lists').post({ displayName: 'Kadens' }));
  expectShape('todoTaskList', made);
  return `/me/todo/lists/${made.id}`;
};
const step = {
  title: 'Ring Volvo',
  dueDateTime: { dateTime: '2026-03-20T15:30:00', timeZone: 'Europe/Stockholm' },
  linkedResources: [{ webUrl: 'https://kadens.example/x', applicationName: 'Kadens', displayName: 'Steg' }],
};

test('everybody has a list that stays, and makes others', async () => {
  const { value } = page.parse(await graph().api('/me/todo/lists').get());
  value.forEach((one) => expectShape('todoTaskList', one));
  const own = value.find((one) => one['wellknownListName'] === 'defaultList');
  await expect(
    graph()
      .api(`/me/todo/lists/${own?.id ?? ''}`)
      .delete(),
  ).rejects.toMatchObject({ statusCode: 400 });
  const list = await listOf();
  await graph().api(list).delete();
  await expect(graph().api(list).get()).rejects.toMatchObject({ statusCode: 404 });
});

test('a task is due on a day, which is midnight where it was given, and is linked to where it comes from', async () => {
  const list = await listOf();
  const made = identified.parse(await graph().api(`${list}/tasks`).post(step));
  expectShape('todoTask', made);
  expect(made).toMatchObject({
    status: 'notStarted',
    dueDateTime: { dateTime: '2026-03-19T23:00:00.0000000', timeZone: 'UTC' },
    linkedResources: [{ applicationName: 'Kadens' }],
  });
  const read: unknown = await graph()
    .api(`${list}/tasks/${made.id}`)
    .header('Prefer', 'outlook.timezone="Europe/Stockholm"')
    .get();
  expect(read).toMatchObject({ dueDateTime: { dateTime: '2026-03-20T00:00:00.0000000' } });
  const links = page.parse(await graph().api(`${list}/tasks/${made.id}/linkedResources`).get());
  links.value.forEach((one) => expectShape('linkedResource', one));
});

test('what was changed, ticked off or deleted comes in the next round, and only that', async () => {
  const list = await listOf();
  const tasks = [];
  for (const title of ['Ett', 'Två', 'Tre'])
    tasks.push(
      identified.parse(
        await graph()
          .api(`${list}/tasks`)
          .post({ ...step, title }),
      ),
    );
  const round = async (path: string) => {
    const got = page.parse(await graph().api(path).get());
    return { value: got.value, next: got['@odata.deltaLink']?.split('/v1.0')[1] ?? '' };
  };
  const first = await round(`${list}/tasks/delta`);
  expect(first.value).toHaveLength(3);
  const [one, two] = tasks;
  await graph()
    .api(`${list}/tasks/${one?.id ?? ''}`)
    .patch({ status: 'completed' });
  await graph()
    .api(`${list}/tasks/${two?.id ?? ''}`)
    .delete();
  const second = await round(first.next);
  expect(second.value).toMatchObject([
    { id: one?.id, status: 'completed', completedDateTime: { dateTime: '2026-03-12T00:00:00.0000000' } },
    { id: two?.id, '@removed': { reason: 'deleted' } },
  ]);
  expect((await round(second.next)).value).toEqual([]);
});

test('a task that was changed meanwhile is not overwritten, and nothing is reached without the permission', async () => {
  const list = await listOf();
  const made = identified.parse(await graph().api(`${list}/tasks`).post(step));
  const path = `${list}/tasks/${made.id}`;
  await graph().api(path).patch({ title: 'Skriv till Volvo' });
  const late = graph()
    .api(path)
    .header('If-Match', made['@odata.etag'] ?? '')
    .patch({ title: 'Mejla' });
  await expect(late).rejects.toMatchObject({ statusCode: 412 });
  await expect(graph(['User.Read']).api('/me/todo/lists').get()).rejects.toMatchObject({
    statusCode: 403,
    code: 'ErrorAccessDenied',
  });
});
