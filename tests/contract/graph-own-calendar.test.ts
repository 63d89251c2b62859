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
const graph = (scope: string) => graphClient(teams, () => teams.mint.graph(personOf('ali'), [scope]));
const page = z.object({ value: z.array(z.looseObject({ id: z.string() })) });
const WEEK = { startDateTime: '2026-03-16T00:00:00Z', endDateTime: '2026-03-23T00:00:00Z' };

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  const clock = () => toInstant('2026-03-12T06:00:00Z');
  teams = await addStandIns(app, { address, folder: null, clock });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
  await graph('Calendars.ReadWrite')
    .api('/me/events')
    .post({
      subject: 'Ramavtal',
      body: { contentType: 'text', content: 'Priset' },
      start: { dateTime: '2026-03-17T13:00:00', timeZone: 'UTC' },
      end: { dateTime: '2026-03-17T14:00:00', timeZone: 'UTC' },
      sensitivity: 'private',
      attendees: [{ type: 'required', emailAddress: { address: 'anna@scania.example', name: 'Anna Ek' } }],
    });
});
afterAll(() => app.close());

test('with the least leave a calendar shows when, what and with whom, whether it is private, and no text', async () => {
  const { value } = page.parse(await graph('Calendars.ReadBasic').api('/me/calendarView').query(WEEK).get());
  const [event] = value;
  expectShape('event', event);
  expect(event).toMatchObject({
    ...{ subject: 'Ramavtal', sensitivity: 'private', body: null, bodyPreview: null },
    attendees: [{ emailAddress: { address: 'anna@scania.example', name: 'Anna Ek' } }],
  });
  const one: unknown = await graph('Calendars.ReadBasic')
    .api(`/me/events/${event?.id ?? ''}`)
    .get();
  expect(one).toMatchObject({ subject: 'Ramavtal', body: null });
});

test('with more leave the text is there', async () => {
  const { value } = page.parse(await graph('Calendars.Read').api('/me/calendarView').query(WEEK).get());
  expect(value).toMatchObject([{ bodyPreview: 'Priset' }]);
});

test('the least leave is to read with: nothing can be put into the calendar', async () => {
  await expect(
    graph('Calendars.ReadBasic')
      .api('/me/events')
      .post({
        start: { dateTime: '2026-03-17T13:00:00', timeZone: 'UTC' },
        end: { dateTime: '2026-03-17T14:00:00', timeZone: 'UTC' },
      }),
  ).rejects.toMatchObject({ statusCode: 403 });
});
