import Fastify from 'fastify';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { addStandIns } from '../../local-teams/stand-ins.ts';
import type { StandIns } from '../../local-teams/stand-ins.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { graphClient } from '../support/graph-client.ts';
import { expectShape } from '../support/graph-shapes.ts';

const app = Fastify();
let teams: StandIns;
/** A Thursday. */
const NOW = '2026-03-12T06:00:00Z';
const SCOPES = ['Calendars.ReadWrite', 'Calendars.Read.Shared'];
const graph = (person: PersonKey, scopes = SCOPES) =>
  graphClient(teams, () => teams.mint.graph(personOf(person), scopes));
const ZONE = 'Europe/Stockholm';
const at = (time: string, day = '2026-03-12') => ({ dateTime: `${day}T${time}:00`, timeZone: ZONE });

const identified = z.looseObject({ id: z.string() });
const book = async (person: PersonKey, from: string, until: string, more: object = {}) =>
  identified.parse(
    await graph(person)
      .api('/me/events')
      .post({ subject: 'Upptagen', start: at(from), end: at(until), ...more }),
  ).id;
const dayOff = { start: at('00:00'), end: at('00:00', '2026-03-13'), isAllDay: true, showAs: 'oof' };

const times = z.looseObject({
  emptySuggestionsReason: z.string(),
  meetingTimeSuggestions: z.array(
    z.looseObject({
      confidence: z.number(),
      meetingTimeSlot: z.object({ start: z.object({ dateTime: z.string() }) }),
    }),
  ),
});
const findTimes = async (more: object = {}, person: PersonKey = 'maria') => {
  const got = times.parse(
    await graph(person)
      .api('/me/findMeetingTimes')
      .header('Prefer', `outlook.timezone="${ZONE}"`)
      .post({
        attendees: [{ type: 'required', emailAddress: { address: personOf('ali').upn } }],
        timeConstraint: {
          activityDomain: 'work',
          timeSlots: [{ start: at('07:00'), end: at('12:00') }],
        },
        meetingDuration: 'PT1H',
        minimumAttendeePercentage: '100',
        ...more,
      }),
  );
  expectShape('meetingTimes', got);
  const starts = got.meetingTimeSuggestions.map((one) => one.meetingTimeSlot.start.dateTime.slice(11, 16));
  return { starts, reason: got.emptySuggestionsReason, suggestions: got.meetingTimeSuggestions };
};

const schedules = z.object({
  value: z.array(
    z.looseObject({ availabilityView: z.string(), scheduleItems: z.array(z.looseObject({})).optional() }),
  ),
});
const scheduleOf = async (addresses: readonly string[], more: object = {}) => {
  const { value } = schedules.parse(
    await graph('maria')
      .api('/me/calendar/getSchedule')
      .post({
        schedules: addresses,
        startTime: at('08:00'),
        endTime: at('12:00'),
        availabilityViewInterval: 60,
        ...more,
      }),
  );
  value.forEach((one) => expectShape('scheduleInformation', one));
  return value;
};

beforeAll(async () => {
  const probe = Fastify();
  const address = await probe.listen({ host: '127.0.0.1', port: 0 });
  await probe.close();
  teams = await addStandIns(app, { address, folder: null, clock: () => toInstant(NOW) });
  await app.listen({ host: '127.0.0.1', port: Number(new URL(address).port) });
});
afterEach(() => {
  for (const person of ['maria', 'ali', 'omar'] as const)
    for (const event of teams.calendars.of(person))
      if (event.owner === person) teams.calendars.remove(event);
      else teams.calendars.change(event, { removedBy: [person] });
  teams.limits.set({ concurrent: 4, perTenMinutes: 10_000, latencyMs: 0 });
});
afterAll(() => app.close());

test('times suit both people and their working hours, in the zone that is preferred', async () => {
  await book('maria', '09:00', '10:00');
  await book('ali', '10:30', '11:00');
  expect(await findTimes()).toMatchObject({ starts: ['08:00', '11:00'], reason: '' });
  expect((await findTimes({ maxCandidates: 1 })).starts).toEqual(['08:00']);
  expect((await findTimes({ meetingDuration: 'PT30M' })).starts).toEqual([
    '08:00',
    '08:30',
    '10:00',
    '11:00',
    '11:30',
  ]);
});

test("an hour that isn't in the other's working day is no time for both", async () => {
  const address = personOf('omar').upn;
  const { starts } = await findTimes({ attendees: [{ emailAddress: { address } }] });
  expect(starts[0]).toBe('09:00');
});

test('when nothing suits, it is said why', async () => {
  await book('ali', '07:00', '12:00');
  expect(await findTimes()).toMatchObject({ starts: [], reason: 'AttendeesUnavailable' });
  await book('maria', '07:00', '12:00');
  expect(await findTimes()).toMatchObject({ reason: 'OrganizerUnavailable' });
  const stranger = [{ emailAddress: { address: 'kund@volvo.example' } }];
  expect(await findTimes({ attendees: stranger, isOrganizerOptional: 'true' })).toMatchObject({
    starts: [],
    reason: 'AttendeesUnavailableOrUnknown',
  });
  const some = await findTimes({
    attendees: stranger,
    isOrganizerOptional: true,
    minimumAttendeePercentage: 40,
  });
  expect(some.suggestions[0]).toMatchObject({ confidence: 49 });
});

test('an invitation that nobody has answered is tentative, a declined or cancelled one free', async () => {
  const invited = { attendees: [{ emailAddress: { address: personOf('ali').upn } }] };
  const id = await book('maria', '09:00', '10:00', invited);
  const alis = async () => (await scheduleOf([personOf('ali').upn]))[0]?.availabilityView;
  expect(await alis()).toBe('0100');
  const [copy] = teams.calendars.of('ali');
  const theirs = `${copy?.id ?? ''}-copy02`;
  await graph('ali').api(`/me/events/${theirs}/accept`).post({});
  expect(await alis()).toBe('0200');
  await graph('ali').api(`/me/events/${theirs}/decline`).post({});
  expect(await alis()).toBe('0000');
  await graph('ali').api(`/me/events/${theirs}/accept`).post({});
  await graph('maria').api(`/me/events/${id}`).delete();
  expect(await alis()).toBe('0000');
});

test('a schedule tells hours and times, of others without what they are about', async () => {
  await book('maria', '09:00', '10:00');
  await book('ali', '10:00', '11:30', { showAs: 'tentative' });
  const [own, alis, unknown] = await scheduleOf([
    personOf('maria').upn,
    personOf('ali').upn,
    'kund@volvo.example',
  ]);
  expect(own).toMatchObject({
    availabilityView: '0200',
    scheduleItems: [{ subject: 'Upptagen', status: 'busy', start: { timeZone: 'UTC' } }],
    workingHours: { startTime: '08:00:00.0000000', timeZone: { name: 'W. Europe Standard Time' } },
  });
  expect(alis).toMatchObject({ availabilityView: '0011', scheduleItems: [{ status: 'tentative' }] });
  expect(alis?.scheduleItems?.[0]).not.toHaveProperty('subject');
  expect(unknown).toMatchObject({ error: { responseCode: '5009' } });
});

test.each([
  ['a slot of four minutes', { availabilityViewInterval: 4 }],
  ['a slot of more than a day', { availabilityViewInterval: 1_441 }],
  ['more than 62 days', { endTime: at('08:00', '2026-05-14') }],
  ['an end before its start', { endTime: at('07:00') }],
])('a schedule is refused: %s', async (_why, more) => {
  await expect(scheduleOf([personOf('ali').upn], more)).rejects.toMatchObject({ statusCode: 400 });
});

test('leave is a whole day out of office, from midnight to midnight in every zone', async () => {
  await book('ali', '00:00', '00:00', dayOff);
  const query = { startDateTime: '2026-03-12T00:00:00Z', endDateTime: '2026-03-13T00:00:00Z' };
  const zones = ['UTC', 'America/New_York'].map(async (zone): Promise<unknown> =>
    graph('ali').api('/me/calendarView').header('Prefer', `outlook.timezone="${zone}"`).query(query).get(),
  );
  for (const view of await Promise.all(zones))
    expect(view).toMatchObject({
      value: [
        {
          isAllDay: true,
          showAs: 'oof',
          start: { dateTime: '2026-03-12T00:00:00.0000000' },
          end: { dateTime: '2026-03-13T00:00:00.0000000' },
        },
      ],
    });
  expect((await scheduleOf([personOf('ali').upn]))[0]).toMatchObject({ availabilityView: '3333' });
  expect((await findTimes()).starts).toEqual([]);
  await expect(book('ali', '00:00', '00:00', { ...dayOff, start: at('09:00') })).rejects.toMatchObject({
    statusCode: 400,
  });
});

test.each([
  ['findMeetingTimes', '/me/findMeetingTimes'],
  ['getSchedule', '/me/calendar/getSchedule'],
])('without its permission %s is refused', async (_name, path) => {
  await expect(graph('maria', ['User.Read']).api(path).post({})).rejects.toMatchObject({
    statusCode: 403,
    code: 'ErrorAccessDenied',
  });
});

const batch = z.object({
  responses: z.array(z.looseObject({ id: z.string(), status: z.number(), body: z.unknown().optional() })),
});
const runBatch = async (requests: readonly object[]) => {
  const { responses } = batch.parse(await graph('maria').api('/$batch').post({ requests }));
  return new Map(responses.map((one) => [one.id, one]));
};
const view = '/me/calendarView?startDateTime=2026-03-12T00:00:00Z&endDateTime=2026-03-13T00:00:00Z';

test('a batch answers each request by its id, and what depends on a failed one fails', async () => {
  const made = { subject: 'I bunt', start: at('09:00'), end: at('10:00') };
  const headers = { 'Content-Type': 'application/json' };
  const replies = await runBatch([
    { id: 'make', method: 'POST', url: '/me/events', headers, body: made },
    { id: 'look', method: 'GET', url: view, dependsOn: ['make'] },
    { id: 'miss', method: 'GET', url: 'me/events/none' },
    { id: 'after', method: 'GET', url: view, dependsOn: ['miss'] },
  ]);
  expect(['make', 'look', 'miss', 'after'].map((id) => replies.get(id)?.status)).toEqual([
    201, 200, 404, 424,
  ]);
  expect(replies.get('look')?.body).toMatchObject({ value: [{ subject: 'I bunt' }] });
});

test('a batch takes twenty requests with ids of their own', async () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: String(index), method: 'GET', url: view }));
  expect((await runBatch(many(20))).size).toBe(20);
  await expect(runBatch(many(21))).rejects.toMatchObject({ statusCode: 400 });
  await expect(runBatch([...many(1), ...many(1)])).rejects.toMatchObject({ statusCode: 400 });
});

test('inside a batch each request meets the limits by itself', async () => {
  teams.faults.graph.add({
    target: 'graph',
    path: '/me/calendarView',
    answer: '429',
    times: 1,
    retryAfterSeconds: 7,
  });
  const replies = await runBatch([
    { id: '1', method: 'GET', url: view },
    { id: '2', method: 'GET', url: view },
  ]);
  expect([...replies.values()].map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 429]);
  const refused = [...replies.values()].find(({ status }) => status === 429);
  expect(refused).toMatchObject({ headers: { 'retry-after': '7' } });
});

test('a mailbox takes four requests at once, and no more than that in ten minutes', async () => {
  teams.limits.set({ latencyMs: 150 });
  const token = await teams.mint.graph(personOf('maria'), SCOPES);
  const headers = { authorization: `Bearer ${token}` };
  const ask = () => fetch(`${teams.settings.graphUrl}/v1.0${view}`, { headers });
  const together = await Promise.all(Array.from({ length: 6 }, ask));
  expect(together.map(({ status }) => status).filter((status) => status === 429)).toHaveLength(2);
  const refused = together.find(({ status }) => status === 429);
  expect(refused?.headers.get('retry-after')).toBe('1');
  expect(await refused?.json()).toMatchObject({ error: { code: 'ApplicationThrottled' } });
  expect(teams.limits.load()['maria']).toMatchObject({ peak: 4 });
  teams.limits.set({ latencyMs: 0, perTenMinutes: 1 });
  expect((await ask()).status).toBe(429);
});
