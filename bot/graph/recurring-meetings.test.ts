import { expect, test } from 'vitest';
import type { z } from 'zod';
import { personId, tenantId } from '../../shared/domain/ids.ts';
import type { GraphRequest, Graph } from './graph.ts';
import { listRecurringMeetings } from './recurring-meetings.ts';

const maria = {
  tenant: tenantId.parse('6f1c2a30-0000-4000-8000-000000000001'),
  person: personId.parse('0a1b2c3d-0000-4000-8000-000000000001'),
};

const at = (address: string, more: object = {}) => ({ emailAddress: { address, name: 'X' }, ...more });
const master = (change: object = {}) => ({
  id: 'one',
  isOrganizer: true,
  isOnlineMeeting: true,
  onlineMeetingProvider: 'teamsForBusiness',
  onlineMeeting: { joinUrl: 'https://teams/join' },
  start: { dateTime: '2026-10-15T13:00:00.0000000', timeZone: 'Europe/Stockholm' },
  end: { dateTime: '2026-10-15T13:30:00.0000000', timeZone: 'Europe/Stockholm' },
  recurrence: {
    pattern: { type: 'weekly', interval: 2, daysOfWeek: ['thursday'] },
    range: { type: 'noEnd', startDate: '2026-10-15', endDate: '0001-01-01', numberOfOccurrences: 0 },
  },
  organizer: at('Maria@nordvik.example'),
  attendees: [at('Ali@nordvik.example', { type: 'required', status: { response: 'accepted' } })],
  ...change,
});
const range = (more: object) => ({ recurrence: { ...master().recurrence, range: more } });

const list = async (...replies: readonly object[]) => {
  const asked: GraphRequest[] = [];
  const graph: Graph = {
    request: () => Promise.resolve({ ok: false, refusal: 'not-found' }),
    list: <Item>(_who: unknown, request: GraphRequest, item: z.ZodType<Item>) => {
      asked.push(request);
      return Promise.resolve({ ok: true, value: item.array().parse(replies) });
    },
  };
  const found = await listRecurringMeetings(graph)(maria, 'Europe/Stockholm');
  return { asked, meetings: found.ok ? found.value : [] };
};

test('series are asked for by their masters, without what they are about, by the clock of a zone', async () => {
  const { asked } = await list(master());
  expect(asked).toMatchObject([
    {
      ...{ method: 'GET', path: '/me/events', prefer: ['outlook.timezone="Europe/Stockholm"'] },
      query: { $filter: "type eq 'seriesMaster'" },
    },
  ]);
  expect(asked[0]?.query?.['$select']).not.toMatch(/subject|body|location/);
});

test('a series says who else takes part, and when it comes', async () => {
  const { meetings } = await list(master());
  expect(meetings).toEqual([
    {
      ...{ seriesId: 'one', isOwn: true, others: ['ali@nordvik.example'], isOnline: true, isOff: false },
      ...{ joinUrl: 'https://teams/join', until: null },
      pattern: { weeks: 2, startDay: '2026-10-15', time: '13:00', minutes: 30, lastDay: null },
    },
  ]);
});

test('rooms take no part, and neither is the organiser an other one for standing among those invited', async () => {
  const attendees = [
    ...master().attendees,
    at('room@nordvik.example', { type: 'resource' }),
    at('maria@nordvik.example', { type: 'required' }),
  ];
  const { meetings } = await list(master({ attendees }));
  expect(meetings[0]?.others).toEqual(['ali@nordvik.example']);
});

test('in another’s series the other one is who organises it, where nobody else is invited', async () => {
  const theirs = { isOrganizer: false, organizer: at('ali@nordvik.example') };
  const { meetings } = await list(
    master({ ...theirs, attendees: [at('maria@nordvik.example')] }),
    master({ ...theirs, attendees: [at('maria@nordvik.example'), at('sara@nordvik.example')] }),
  );
  expect(meetings.map(({ others }) => others.length)).toEqual([1, 2]);
  expect(meetings[0]).toMatchObject({ isOwn: false, others: ['ali@nordvik.example'] });
});

test('what is cancelled, declined or goes on all day is off, and what is elsewhere than in Teams is not online', async () => {
  const { meetings } = await list(
    master({ isCancelled: true }),
    master({ isAllDay: true }),
    master({ attendees: [at('ali@nordvik.example', { status: { response: 'declined' } })] }),
    master({ onlineMeetingProvider: 'skypeForBusiness' }),
  );
  expect(meetings.map(({ isOff, isOnline }) => [isOff, isOnline])).toEqual([
    ...[
      [true, true],
      [true, true],
      [true, true],
    ],
    [false, false],
  ]);
});

test('a series ends on the day that is said, or after so many times', async () => {
  const monthly = { pattern: { type: 'absoluteMonthly', interval: 1 } };
  const ends = { type: 'endDate', endDate: '2027-02-12' };
  const { meetings } = await list(
    master(range(ends)),
    master(range({ type: 'numbered', numberOfOccurrences: 3, endDate: '0001-01-01' })),
    master({ recurrence: { ...monthly, range: ends } }),
  );
  expect(meetings.map(({ pattern, until }) => [pattern?.lastDay, until])).toEqual([
    ['2027-02-12', '2027-02-12'],
    ['2026-11-12', '2026-11-12'],
    [undefined, '2027-02-12'],
  ]);
});

test('a series that no rhythm can have isn’t over before its last time', async () => {
  const after = (count: number, pattern: object) =>
    master({ recurrence: { pattern, range: { type: 'numbered', numberOfOccurrences: count } } });
  const { meetings } = await list(
    after(20, { type: 'absoluteMonthly', interval: 1 }),
    after(10, { type: 'daily', interval: 2 }),
    after(4, { type: 'hourly', interval: 1 }),
  );
  expect(meetings.map(({ pattern, until }) => [pattern, until])).toEqual([
    [null, '2028-06-26'],
    [null, '2026-11-04'],
    [null, null],
  ]);
});
