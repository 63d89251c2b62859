import Fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';

const app = Fastify({ routerOptions: { maxParamLength: 500 } });
let teams: StandIns;
let joinUrl: string;
let path: string;
const NOW = toInstant('2026-03-12T06:00:00Z');
const SCOPES = ['Calendars.ReadWrite', 'OnlineMeetings.Read', 'OnlineMeetingTranscript.Read.All'];
const graph = (person: 'maria' | 'ali' | 'sara', scopes = SCOPES) =>
  graphClient(teams, () => teams.mint.graph(personOf(person), scopes));
const event = z.looseObject({ onlineMeeting: z.object({ joinUrl: z.string() }) });
const page = z.object({ value: z.array(z.looseObject({ id: z.string() })) });

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => NOW });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
  ({ joinUrl, path } = await bookMeeting());
});
afterAll(() => app.close());

const bookMeeting = async () => {
  const made = event.parse(
    await graph('maria')
      .api('/me/events')
      .post({
        subject: '1:1',
        start: { dateTime: '2026-03-12T07:00:00', timeZone: 'UTC' },
        end: { dateTime: '2026-03-12T07:30:00', timeZone: 'UTC' },
        attendees: [{ type: 'required', emailAddress: { address: personOf('ali').upn, name: 'Ali' } }],
        isOnlineMeeting: true,
        onlineMeetingProvider: 'teamsForBusiness',
      }),
  );
  const { joinUrl: url } = made.onlineMeeting;
  const found = page.parse(
    await graph('ali')
      .api('/me/onlineMeetings')
      .query({ $filter: encodeURIComponent(`JoinWebUrl eq '${url}'`) })
      .get(),
  );
  return {
    joinUrl: url,
    path: `/me/onlineMeetings/${encodeURIComponent(found.value[0]?.id ?? '')}/transcripts`,
  };
};

test('whoever was invited lists a meeting’s transcripts and reads them as WebVTT', async () => {
  expect(page.parse(await graph('ali').api(path).get()).value).toEqual([]);
  teams.transcripts.add({ joinUrl, vtt: 'WEBVTT', createdAt: NOW, endedAt: NOW });
  const [one] = page.parse(await graph('ali').api(path).get()).value;
  expect(one).toMatchObject({
    createdDateTime: NOW,
    meetingOrganizer: { user: { id: personOf('maria').oid } },
  });
  const content = await fetch(
    `${teams.settings.graphUrl}/v1.0${path}/${one?.id ?? ''}/content?$format=text/vtt`,
    {
      headers: { authorization: `Bearer ${await teams.mint.graph(personOf('ali'), SCOPES)}` },
    },
  );
  expect([content.headers.get('content-type'), await content.text()]).toEqual([
    expect.stringContaining('text/vtt'),
    'WEBVTT',
  ]);
});

test('others find no such meeting, and without the permission nobody is answered', async () => {
  await expect(graph('sara').api(path).get()).rejects.toMatchObject({ statusCode: 404 });
  await expect(graph('ali', ['OnlineMeetings.Read']).api(path).get()).rejects.toMatchObject({
    statusCode: 403,
  });
});

test('where an administrator has turned it off, the error says that', async () => {
  teams.transcripts.turnOff(true);
  await expect(graph('ali').api(path).get()).rejects.toMatchObject({
    statusCode: 403,
    body: expect.stringContaining('GraphAccessToTranscriptsDisabled') as string,
  });
});
