import Fastify from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';
import { expectShape } from '../support/graph-shapes.ts';

const app = Fastify();
let teams: StandIns;
let now = toInstant('2026-03-10T08:00:00Z');
const WINDOW = { startDateTime: '2026-03-09T00:00:00Z', endDateTime: '2026-04-06T00:00:00Z' };
const DELTA = '/me/calendarView/delta';

const graph = (person: PersonKey) =>
  graphClient(teams, () => teams.mint.graph(personOf(person), ['Calendars.ReadWrite']));

const item = z.looseObject({
  id: z.string(),
  type: z.string().optional(),
  start: z.object({ dateTime: z.string() }).optional(),
  '@removed': z.object({ reason: z.literal('deleted') }).optional(),
});
const page = z.object({
  value: z.array(item),
  '@odata.nextLink': z.string().optional(),
  '@odata.deltaLink': z.string().optional(),
});
const pathIn = (link: string | undefined): string => link?.split('/v1.0')[1] ?? '';

/** Everything in a round that begins at `path`, the pages it took, and where the next round begins. */
const round = async (person: PersonKey, path: string, size = 50) => {
  const pages: z.infer<typeof page>[] = [];
  let next = path;
  while (next !== '') {
    const client = graph(person)
      .api(next)
      .header('Prefer', `odata.maxpagesize=${String(size)}`);
    const got = page.parse(await client.query(next === DELTA ? WINDOW : {}).get());
    pages.push(got);
    next = pathIn(got['@odata.nextLink']);
  }
  const items = pages.flatMap(({ value }) => value);
  return { items, pages, delta: pathIn(pages.at(-1)?.['@odata.deltaLink']) };
};

const identified = z.looseObject({ id: z.string() });
const at = (day: string, hour = '10') => ({
  start: { dateTime: `${day}T${hour}:00:00`, timeZone: 'Europe/Stockholm' },
  end: { dateTime: `${day}T${hour}:30:00`, timeZone: 'Europe/Stockholm' },
});
const book = async (more: object = {}) =>
  identified.parse(
    await graph('maria')
      .api('/me/events')
      .post({
        subject: '1:1',
        ...at('2026-03-12'),
        attendees: [{ emailAddress: { address: personOf('ali').upn } }],
        ...more,
      }),
  ).id;
const weekly = (startDate = '2026-03-12') => ({
  ...at(startDate),
  recurrence: {
    pattern: { type: 'weekly', interval: 1, daysOfWeek: ['thursday'] },
    range: { type: 'noEnd', startDate },
  },
});

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => now });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});
afterEach(() => {
  for (const event of teams.calendars.of('maria')) teams.calendars.remove(event);
  for (const event of teams.calendars.of('ali')) teams.calendars.change(event, { removedBy: ['ali'] });
});
afterAll(() => app.close());

test('a first round gives the window: whole events, and a series with its times in short', async () => {
  const series = await book(weekly());
  const single = await book(at('2026-03-13'));
  await book(at('2026-05-01'));
  const { items, delta } = await round('maria', DELTA);
  items.forEach((one) => expectShape('event', one));
  const count = (type: string) => items.filter((one) => one.type === type).length;
  expect(['seriesMaster', 'occurrence', 'singleInstance'].map(count)).toEqual([1, 4, 1]);
  const occurrence = items.find(({ type }) => type === 'occurrence');
  expect(Object.keys(occurrence ?? {}).toSorted()).toEqual(
    ['@odata.etag', '@odata.type', 'end', 'id', 'seriesMasterId', 'start', 'type'].toSorted(),
  );
  expect(items).toMatchObject(
    [series, single].toSorted().flatMap((id) => (id === series ? [{ id }, {}, {}, {}, {}] : [{ id }])),
  );
  expect((await round('maria', delta)).items).toEqual([]);
});

test('pages follow each other without parting a series, and each item comes once', async () => {
  await book(weekly());
  await book(weekly());
  for (const day of ['16', '17', '18']) await book(at(`2026-03-${day}`));
  const { items, pages } = await round('maria', DELTA, 2);
  expect(items).toHaveLength(13);
  expect(new Set(items.map(({ id }) => id)).size).toBe(13);
  expect(pages.length).toBeGreaterThan(2);
  for (const { value } of pages) {
    const masters = value.filter(({ type }) => type === 'seriesMaster').length;
    expect(value.filter(({ type }) => type === 'occurrence')).toHaveLength(4 * masters);
  }
});

test('a moved time comes whole with its series, and one moved out of the window comes as removed', async () => {
  const series = await book(weekly());
  const { delta } = await round('maria', DELTA);
  await graph('maria').api(`/me/events/${series}_2026-03-19`).patch(at('2026-03-20', '14'));
  const moved = await round('maria', delta);
  expect(moved.items.map(({ type }) => type)).toEqual([
    'seriesMaster',
    'occurrence',
    'exception',
    'occurrence',
    'occurrence',
  ]);
  expect(moved.items[2]).toMatchObject({
    id: `${series}_2026-03-19`,
    subject: '1:1',
    originalStart: '2026-03-19T09:00:00Z',
    start: { dateTime: '2026-03-20T13:00:00.0000000' },
  });
  await graph('maria').api(`/me/events/${series}_2026-03-26`).patch(at('2026-04-10'));
  const out = await round('maria', moved.delta);
  expect(out.items.at(-1)).toMatchObject({
    id: `${series}_2026-03-26`,
    '@removed': { reason: 'deleted' },
  });
});

test('a deleted time of a series leaves no trace, but in what its master says when asked', async () => {
  const series = await book(weekly());
  const { delta } = await round('maria', DELTA);
  await graph('maria').api(`/me/events/${series}_2026-03-19`).delete();
  const { items } = await round('maria', delta);
  expect(items.map(({ id }) => id)).toEqual([
    series,
    `${series}_2026-03-12`,
    `${series}_2026-03-26`,
    `${series}_2026-04-02`,
  ]);
  expect(items.every((one) => one['@removed'] === undefined)).toBe(true);
  const plain: unknown = await graph('maria').api(`/me/events/${series}`).get();
  expect(plain).not.toHaveProperty('cancelledOccurrences');
  const asked: unknown = await graph('maria')
    .api(`/me/events/${series}`)
    .select('subject,cancelledOccurrences')
    .get();
  expectShape('event', asked);
  expect(asked).toMatchObject({ cancelledOccurrences: [`OID.${series}.2026-03-19`] });
});

test('what is deleted comes as removed to the organiser, and as cancelled to the attendee', async () => {
  const series = await book(weekly());
  const [own, copy] = [await round('maria', DELTA), await round('ali', DELTA)];
  await graph('maria').api(`/me/events/${series}`).delete();
  expect((await round('maria', own.delta)).items).toEqual([
    { '@odata.type': '#microsoft.graph.event', id: series, '@removed': { reason: 'deleted' } },
  ]);
  expect((await round('ali', copy.delta)).items[0]).toMatchObject({
    type: 'seriesMaster',
    isCancelled: true,
  });
  await expect(graph('maria').api(`/me/events/${series}`).get()).rejects.toMatchObject({
    statusCode: 404,
    code: 'ErrorItemNotFound',
  });
});

test.each([['$select'], ['$filter'], ['$expand'], ['$top']])('%s is refused', async (parameter) => {
  const asked = graph('maria')
    .api(DELTA)
    .query({ ...WINDOW, [parameter]: '1' })
    .get();
  await expect(asked).rejects.toMatchObject({ statusCode: 400, code: 'ErrorInvalidUrlQuery' });
});

test('tokens expire after some days, and when that is asked for', async () => {
  const { delta } = await round('maria', DELTA);
  await app.inject({ method: 'POST', url: '/local/graph/delta-tokens/expire' });
  await expect(round('maria', delta)).rejects.toMatchObject({
    statusCode: 410,
    code: 'SyncStateNotFound',
  });
  const again = await round('maria', DELTA);
  const before = now;
  now = addMinutes(now, 8 * 24 * 60);
  await expect(round('maria', again.delta)).rejects.toMatchObject({ statusCode: 410 });
  now = before;
  await expect(round('ali', again.delta)).rejects.toMatchObject({ statusCode: 400 });
  await expect(round('maria', `${DELTA}?$deltatoken=none`)).rejects.toMatchObject({ statusCode: 400 });
});

test('an attendee declines one time, and whoever moves it asks anew', async () => {
  const series = await book(weekly());
  const alis = (await round('ali', DELTA)).items.find(({ id }) => id.endsWith('_2026-03-19'));
  await graph('ali')
    .api(`/me/events/${alis?.id ?? ''}/decline`)
    .post({ comment: 'Kan inte.', sendResponse: true });
  const one = async (day: string): Promise<unknown> =>
    graph('maria').api(`/me/events/${series}_${day}`).get();
  const answered = { attendees: [{ status: { response: 'declined' } }] };
  expect(await one('2026-03-19')).toMatchObject({ type: 'exception', ...answered });
  expect(await one('2026-03-26')).toMatchObject({
    type: 'occurrence',
    attendees: [{ status: { response: 'none' } }],
  });
  await graph('maria').api(`/me/events/${series}_2026-03-19`).patch(at('2026-03-20'));
  expect(await one('2026-03-19')).toMatchObject({ attendees: [{ status: { response: 'none' } }] });
});

test('a join link comes late when that is asked for', async () => {
  const payload = { reads: 1 };
  await app.inject({ method: 'POST', url: '/local/graph/join-links', payload });
  const made: unknown = await graph('maria')
    .api('/me/events')
    .post({ subject: 'Sen', ...at('2026-03-13'), isOnlineMeeting: true });
  expect(made).toMatchObject({ isOnlineMeeting: true, onlineMeeting: null });
  const { id } = identified.parse(made);
  const read = async (): Promise<unknown> => graph('maria').api(`/me/events/${id}`).get();
  expect(await read()).toMatchObject({ onlineMeeting: null });
  expect(await read()).toMatchObject({ onlineMeeting: { joinUrl: expect.any(String) as unknown } });
});

test('the same transaction with another content is a conflict', async () => {
  const id = await book({ transactionId: 'once' });
  expect(await book({ transactionId: 'once' })).toBe(id);
  await expect(book({ transactionId: 'once', subject: 'Annat' })).rejects.toMatchObject({
    statusCode: 409,
    code: 'ErrorDuplicateTransactionId',
  });
});

test('events are filtered by what they are, and a filter that makes no sense is refused', async () => {
  const series = await book(weekly());
  await book(at('2026-03-13'));
  const filter = "type eq 'seriesMaster' and isOnlineMeeting eq false";
  const found = page.parse(await graph('maria').api('/me/events').filter(filter).get());
  expect(found.value.map(({ id }) => id)).toEqual([series]);
  await expect(graph('maria').api('/me/events').filter('colour eq 1').get()).rejects.toMatchObject({
    statusCode: 400,
  });
});
