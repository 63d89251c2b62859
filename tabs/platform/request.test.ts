import { expect, test } from 'vitest';
import { refusalIn, refusedFor, requestIdOf } from './refusal-error.ts';
import { addressOf } from './request.ts';

test('parameters are filled in and escaped', () => {
  expect(addressOf('/api/sessions/:id/agenda/:itemId', { params: { id: 'a/b', itemId: '1' } })).toBe(
    '/api/sessions/a%2Fb/agenda/1',
  );
});

test('what is not asked for is left out of the query', () => {
  expect(addressOf('/api/meeting', { query: { chatId: '19:x@thread.v2', meetingId: undefined } })).toBe(
    '/api/meeting?chatId=19%3Ax%40thread.v2',
  );
  expect(addressOf('/api/me', {})).toBe('/api/me');
});

test('a refusal keeps the code and the current state', () => {
  const body = {
    type: 'about:blank',
    title: 'Changed',
    status: 409,
    code: 'changed',
    current: { version: 2 },
  };
  const refused = refusalIn(409, body);
  expect(refused.code).toBe('changed');
  expect(refused.problem.current).toEqual({ version: 2 });
});

test('a reply that is no problem is read by its status', () => {
  expect(refusalIn(404, '<html>').code).toBe('not-found');
  expect(refusalIn(502, null).code).toBe('unavailable');
});

test('a bug of ours is no refusal that passes, and has a name to look it up by', () => {
  const body = { type: 'about:blank', title: 'internal', status: 500, code: 'internal', requestId: 'a1b2' };
  expect([refusalIn(500, null).code, requestIdOf(refusalIn(500, body))]).toEqual(['internal', 'a1b2']);
  expect(requestIdOf(refusedFor('unavailable'))).toBeNull();
});
