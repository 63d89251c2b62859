import { expect, test } from 'vitest';
import { z } from 'zod/mini';
import { RefusalError } from './refusal-error.ts';
import { overtakenBy } from './use-versioned-action.ts';

const shape = { reply: z.object({ at: z.string() }) };
const refusedAs = (code: string, current: unknown = { at: '12:30' }) =>
  new RefusalError({ type: 'about:blank', title: code, status: 409, code, current });

test('whoever was second learns what the first has made of it, and only where somebody was first', () => {
  expect(overtakenBy(shape, refusedAs('changed'))).toEqual({ at: '12:30' });
  expect(overtakenBy(shape, refusedAs('already-booked'), 'already-booked')).toEqual({ at: '12:30' });
  expect(overtakenBy(shape, refusedAs('time-passed'), 'already-booked')).toBeNull();
  expect(overtakenBy(shape, refusedAs('changed', null))).toBeNull();
});
