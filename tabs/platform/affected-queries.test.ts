import { expect, test } from 'vitest';
import type { SessionId } from '../../shared/domain/ids.ts';
import { endpoints } from '../../tests/support/endpoints.ts';
import { changedByAction, isAffected, isAffectedByAction } from './affected-queries.ts';

const here = '0190a000-0000-7000-8000-000000000001' as SessionId;
const elsewhere = '0190a000-0000-7000-8000-000000000002' as SessionId;
const question = ['getSession', { params: { id: here } }];

test('a change in a session asks for that session again, not for another', () => {
  expect(isAffected({ noun: 'session', session: here }, question)).toBe(true);
  expect(isAffected({ noun: 'session', session: elsewhere }, question)).toBe(false);
});

test('a commitment between sessions concerns every view of the pair', () => {
  expect(isAffected({ noun: 'commitment', session: null }, question)).toBe(true);
  expect(isAffected({ noun: 'commitment', session: null }, ['getMine', {}])).toBe(true);
  expect(isAffected({ noun: 'commitment', session: null }, ['getMe', {}])).toBe(false);
});

test('a commitment that is ticked off asks for what shows commitments again, and for nothing else', () => {
  const path = '/api/commitments/:id/keep';
  expect(isAffectedByAction(path, question)).toBe(true);
  expect(isAffectedByAction(path, ['getMine', {}])).toBe(true);
  for (const name of ['getMe', 'findMeeting', 'listDeals', 'getDevelopment', 'listBehaviours'])
    expect(isAffectedByAction(path, [name, {}])).toBe(false);
});

test('a private note that is saved asks for no session again', () => {
  expect(isAffectedByAction('/api/sessions/:id/private-note', question)).toBe(false);
});

test('a changed deal reads nobody’s calendar, and what is answered of one’s own calendar reads it again', () => {
  const readCalendars = ['listCalendarMeetings', 'findMeeting', 'findSeries', 'findTimes'];
  const published = { noun: 'deal', session: null } as const;
  expect(readCalendars.filter((name) => isAffected(published, [name, {}]))).toEqual([]);
  for (const path of ['/api/deals/:id', '/api/customer-meetings/:id', '/api/reps/:id/customer-meetings'])
    expect(readCalendars.filter((name) => isAffectedByAction(path, [name, {}]))).toEqual([]);
  for (const name of ['listCalendarMeetings', 'listCustomerMeetings'])
    expect(isAffectedByAction('/api/me/calendar-meetings/choose', [name, {}])).toBe(true);
  expect(isAffected({ noun: 'person', session: null }, ['listCalendarMeetings', {}])).toBe(true);
});

test('every action says what it changes, but a person’s own settings, which may change anything', () => {
  const unknown = endpoints.filter(({ method, path }) => method !== 'GET' && changedByAction(path) === null);
  expect(unknown.map(({ name }) => name)).toEqual(['takeLeave', 'cancelLeave', 'changeMySettings']);
});

test('what is asked for again are endpoints that are there, each asked for again by something', () => {
  const asked = endpoints.filter(({ method }) => method === 'GET').map(({ name }) => name);
  const paths = endpoints.filter(({ method }) => method !== 'GET').map(({ path }) => path);
  const affectedBy = (name: string) => paths.filter((path) => isAffectedByAction(path, [name, {}]));
  // Three actions on a person's own settings and leave refetch everything.
  const never = asked.filter((name) => affectedBy(name).length <= 3);
  // A claims challenge, what a file would change and a transcript's text are not cached: they are requested at each tap.
  expect(never).toEqual([
    'getClaimsChallenge',
    'listHolidayPlaces',
    'listAccess',
    'checkResultImport',
    'exportTemplate',
    'readMeetingTranscript',
  ]);
});
