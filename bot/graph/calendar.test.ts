import { expect, test } from 'vitest';
import type { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import { toDay, toInstant, wallTime } from '../../shared/domain/time.ts';
import type { GraphResult } from './graph-result.ts';
import { cadence, series } from './calendar.fixture.ts';
import {
  cancelEvent,
  createMeeting,
  createSeries,
  listInstances,
  moveInstance,
  findOnlineMeeting,
  recurrenceOf,
  updateSeries,
} from './calendar.ts';
import type { GraphRequest, Graph } from './graph.ts';
import { installForPerson, installInChat } from './installed-apps.ts';

const maria = {
  tenant: tenantId.parse('6f1c2a30-0000-4000-8000-000000000001'),
  person: personId.parse('0a1b2c3d-0000-4000-8000-000000000001'),
};

/** A Graph that gives every request the same answer, and records what it was asked. */
const graphThat = (reply: unknown): { graph: Graph; asked: GraphRequest[] } => {
  const asked: GraphRequest[] = [];
  const read = <Value>(shape: z.ZodType<Value>, value: unknown): GraphResult<Value> => {
    const parsed = shape.safeParse(value);
    return parsed.success ? { ok: true, value: parsed.data } : { ok: false, refusal: 'unavailable' };
  };
  return {
    asked,
    graph: {
      request: (_who, request, shape) => {
        asked.push(request);
        return Promise.resolve(read(shape, reply));
      },
      list: (_who, request, item) => {
        asked.push(request);
        return Promise.resolve(read(item.array(), reply));
      },
    },
  };
};

test('a series is booked as a Teams meeting in the wall time of its zone', async () => {
  const { graph, asked } = graphThat({ id: 'series-1', onlineMeeting: { joinUrl: 'https://teams/join' } });
  expect(await createSeries(graph)(maria, series())).toEqual({
    ok: true,
    value: { seriesId: 'series-1', joinUrl: 'https://teams/join' },
  });
  expect(asked[0]).toMatchObject({
    method: 'POST',
    path: '/me/events',
    repeatable: true,
    body: {
      start: { dateTime: '2026-11-26T10:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-11-26T10:30:00', timeZone: 'Europe/Stockholm' },
      recurrence: {
        pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'], firstDayOfWeek: 'monday' },
        range: { type: 'noEnd', startDate: '2026-11-26', recurrenceTimeZone: 'Europe/Stockholm' },
      },
      attendees: [{ type: 'required', emailAddress: { address: 'ali.rezai@nordvik.example' } }],
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
    },
  });
});

test('a meeting over midnight ends the day after', () => {
  expect(recurrenceOf(cadence({ time: wallTime.parse('23:45') })).end).toEqual({
    dateTime: '2026-11-27T00:15:00',
    timeZone: 'Europe/Stockholm',
  });
});

test('every weekday has Graph’s name', () => {
  const days = (['2026-11-23', '2026-11-29'] as const).map((day, index) =>
    recurrenceOf(cadence({ anchor: toDay(day), weekday: index === 0 ? 1 : 7 })),
  );
  expect(days.map(({ recurrence }) => recurrence.pattern?.daysOfWeek)).toEqual([['monday'], ['sunday']]);
});

test('a subject is cut to what Exchange keeps', async () => {
  const { graph, asked } = graphThat({ id: 'x' });
  await createSeries(graph)(maria, series({ subject: 'x'.repeat(100_000) }));
  expect(asked[0]?.body).toMatchObject({ subject: 'x'.repeat(255) });
  await createSeries(graph)(maria, series({ subject: `x${'🙂'.repeat(200)}` }));
  expect(asked[1]?.body).toMatchObject({ subject: `x${'🙂'.repeat(127)}` });
  await createSeries(graph)(maria, series({ subject: '🙂'.repeat(200) }));
  expect(asked[2]?.body).toMatchObject({ subject: '🙂'.repeat(127) });
});

test('a changed cadence moves the series and leaves its text alone', async () => {
  const { graph, asked } = graphThat({ id: 'a/b=' });
  await updateSeries(graph)(maria, 'a/b=', { cadence: cadence({ weeks: 1 }) });
  expect(asked[0]).toMatchObject({
    method: 'PATCH',
    path: '/me/events/a%2Fb%3D',
    body: { recurrence: { pattern: { interval: 1 } } },
  });
  expect(asked[0]?.body).not.toHaveProperty('body');
  expect(asked[0]?.body).not.toHaveProperty('subject');
});

test('a cancelled series tells the other', async () => {
  const { graph, asked } = graphThat(undefined);
  expect(await cancelEvent(graph)(maria, 'one', 'Vi tar en paus.')).toEqual({ ok: true, value: null });
  expect(asked[0]).toMatchObject({ path: '/me/events/one/cancel', body: { comment: 'Vi tar en paus.' } });
});

test('one date is moved by the wall clock of its zone, and nothing else of it changes', async () => {
  const { graph, asked } = graphThat({ id: 'one' });
  const startsAt = toInstant('2026-11-27T12:00:00Z');
  const to = { startsAt, minutes: 15, zone: 'Europe/Stockholm', etag: 'W/"1"' };
  expect(await moveInstance(graph)(maria, 'one', to)).toEqual({ ok: true, value: null });
  expect(asked[0]).toMatchObject({ method: 'PATCH', path: '/me/events/one', ifMatch: 'W/"1"' });
  expect(asked[0]?.body).toEqual({
    start: { dateTime: '2026-11-27T13:00:00', timeZone: 'Europe/Stockholm' },
    end: { dateTime: '2026-11-27T13:15:00', timeZone: 'Europe/Stockholm' },
  });
});

test('a meeting outside the series is a Teams meeting of one time, by the wall clock of its zone', async () => {
  const { graph, asked } = graphThat({ id: 'extra' });
  const { attendee, subject, body, transactionId } = series();
  const when = { startsAt: toInstant('2026-11-25T09:00:00Z'), minutes: 15, zone: 'Europe/Stockholm' };
  const meeting = { attendee, subject, body, transactionId, ...when };
  expect(await createMeeting(graph)(maria, meeting)).toEqual({ ok: true, value: { eventId: 'extra' } });
  expect(asked[0]).toMatchObject({
    ...{ method: 'POST', path: '/me/events', repeatable: true },
    body: {
      start: { dateTime: '2026-11-25T10:00:00', timeZone: 'Europe/Stockholm' },
      end: { dateTime: '2026-11-25T10:15:00', timeZone: 'Europe/Stockholm' },
      isOnlineMeeting: true,
      transactionId,
    },
  });
  expect(asked[0]?.body).not.toHaveProperty('recurrence');
});

test('instances come as moments, in order', async () => {
  const start = (dateTime: string) => ({ dateTime, timeZone: 'UTC' });
  const { graph, asked } = graphThat([
    {
      id: 'later',
      isCancelled: true,
      originalStart: '2026-12-09T09:00:00Z',
      start: start('2026-12-10T09:00:00.0000000'),
      end: start('2026-12-10T09:15:00.0000000'),
      lastModifiedDateTime: '2026-11-25T09:00:00Z',
      attendees: [{ status: { response: 'declined' } }],
    },
    {
      id: 'first',
      '@odata.etag': 'W/"first"',
      start: start('2026-11-26T09:00:00.0000000'),
      end: start('2026-11-26T09:30:00.0000000'),
      seriesMasterId: 'one',
      lastModifiedDateTime: '2026-11-24T09:00:00Z',
      attendees: [{ status: { response: 'accepted' } }],
    },
  ]);
  const [from, to] = [toInstant('2026-11-01T00:00:00Z'), toInstant('2027-01-01T00:00:00Z')];
  expect(await listInstances(graph)(maria, 'one', from, to)).toEqual({
    ok: true,
    value: [
      {
        ...{ eventId: 'first', startsAt: '2026-11-26T09:00:00.000Z', minutes: 30 },
        ...{ originallyAt: null, cancelled: false, declined: false, seriesId: 'one' },
        changedAt: '2026-11-24T09:00:00.000Z',
        etag: 'W/"first"',
      },
      {
        ...{ eventId: 'later', startsAt: '2026-12-10T09:00:00.000Z', minutes: 15 },
        ...{ originallyAt: '2026-12-09T09:00:00.000Z', cancelled: true, declined: true, seriesId: null },
        changedAt: '2026-11-25T09:00:00.000Z',
        etag: null,
      },
    ],
  });
  expect(asked[0]).toMatchObject({ prefer: ['outlook.timezone="UTC"'] });
});

test('a moment in another zone than the one asked for is not guessed at', async () => {
  const wrong = { dateTime: '2026-11-26T09:00:00', timeZone: 'CET' };
  const { graph } = graphThat([{ id: 'x', start: wrong, end: { ...wrong, timeZone: 'UTC' } }]);
  const at = toInstant('2026-11-01T00:00:00Z');
  expect(await listInstances(graph)(maria, 'one', at, at)).toMatchObject({ ok: false });
});

test('the chat of a meeting is what Graph says it is', async () => {
  const { graph, asked } = graphThat([{ id: 'm', chatInfo: { threadId: '19:meeting_x@thread.v2' } }]);
  expect(await findOnlineMeeting(graph)(maria, "https://teams/l/it's")).toEqual({
    ok: true,
    value: { meetingId: 'm', chatId: '19:meeting_x@thread.v2' },
  });
  expect(asked[0]?.query).toEqual({ $filter: "JoinWebUrl eq 'https://teams/l/it''s'" });
  expect(await findOnlineMeeting(graphThat([]).graph)(maria, 'https://teams/')).toEqual({
    ok: false,
    refusal: 'not-found',
  });
});

test('the app comes into a chat with the permissions it has there', async () => {
  const { graph, asked } = graphThat(undefined);
  const permission = {
    permissionValue: 'OnlineMeeting.ReadBasic.Chat',
    permissionType: 'application',
  } as const;
  expect(await installInChat(graph)(maria, '19:meeting_x@thread.v2', 'app-1', [permission])).toMatchObject({
    ok: true,
  });
  expect(asked[0]).toMatchObject({
    path: '/chats/19%3Ameeting_x%40thread.v2/installedApps',
    body: {
      'teamsApp@odata.bind': 'https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/app-1',
      consentedPermissionSet: { resourceSpecificPermissions: [permission] },
    },
  });
});

test('an app that is there already is what was asked for', async () => {
  const conflict: Graph = {
    request: () => Promise.resolve({ ok: false, refusal: 'conflict' }),
    list: () => Promise.resolve({ ok: false, refusal: 'conflict' }),
  };
  expect(await installInChat(conflict)(maria, 'chat', 'app-1', [])).toEqual({ ok: true, value: null });
  expect(await installForPerson(conflict)(maria, maria.person, 'app-1')).toEqual({ ok: true, value: null });
});
