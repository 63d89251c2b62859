import Fastify from 'fastify';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import { meetingsReply } from '../../local-teams/protocol.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';

const folder = await mkdtemp(join(tmpdir(), 'stand-ins-'));
afterAll(() => rm(folder, { recursive: true }));

const start = async () => {
  const app = Fastify();
  const clock = () => toInstant('2026-03-10T08:00:00Z');
  const teams = await addStandIns(app, {
    address: 'http://127.0.0.1:1',
    botUrl: 'http://127.0.0.1:1/api/messages',
    folder,
    clock,
  });
  return { app, teams };
};

test('a restart keeps tokens valid, also those of delta queries, the calendar and who watches it, the meeting and the chat', async () => {
  const before = await start();
  const token = await before.teams.mint.graph(personOf('maria'), ['Calendars.ReadWrite']);
  const headers = { authorization: `Bearer ${token}` };
  const made = await before.app.inject({
    method: 'POST',
    url: '/local/graph/v1.0/me/events',
    headers,
    payload: {
      subject: '1:1',
      start: { dateTime: '2026-03-12T10:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-03-12T10:30:00', timeZone: 'Europe/Stockholm' },
      isOnlineMeeting: true,
      attendees: [{ emailAddress: { address: 'ali.rezai@nordvik.example' } }],
    },
  });
  const { id } = z.object({ id: z.string() }).parse(made.json());
  before.teams.subscriptions.add({
    creator: 'maria',
    person: 'maria',
    resource: '/me/events',
    changeTypes: ['updated'],
    notificationUrl: 'http://127.0.0.1:1/told',
    lifecycleNotificationUrl: null,
    clientState: null,
    expiresAt: toInstant('2026-03-12T08:00:00Z'),
  });
  const window = 'startDateTime=2026-03-09T00:00:00Z&endDateTime=2026-03-16T00:00:00Z';
  const delta = '/local/graph/v1.0/me/calendarView/delta';
  const round = z
    .object({ '@odata.deltaLink': z.string() })
    .parse((await before.app.inject({ url: `${delta}?${window}`, headers })).json());
  await before.teams.userActions.sendMessage('ali', before.teams.chats.personal('ali'), 'Hej', false);
  await before.app.close();

  const { app, teams } = await start();
  const read = await app.inject({ url: `/local/graph/v1.0/me/events/${id}`, headers });
  expect(read.json()).toMatchObject({ id, subject: '1:1' });
  expect(teams.subscriptions.all()).toMatchObject([{ person: 'maria', resource: '/me/events' }]);
  const next = await app.inject({ url: new URL(round['@odata.deltaLink']).toString(), headers });
  expect(next.json()).toMatchObject({ value: [] });
  const meetings = meetingsReply.parse((await app.inject({ url: '/local/meetings/ali' })).json());
  expect(meetings.meetings).toMatchObject([{ subject: '1:1', start: '2026-03-12T09:00:00.000Z' }]);
  expect(teams.chats.personal('ali').messages.map(({ text }) => text)).toEqual(['Hej']);
  await app.close();
});
