import { expect, test } from 'vitest';
import { millisecondsLeft } from './token.ts';

const MINUTE = 60_000;
const issued = Date.UTC(2026, 10, 23, 8);
const tokenOf = (payload: object): string => `header.${btoa(JSON.stringify(payload))}.signature`;
const token = tokenOf({ iat: issued / 1_000, exp: (issued + 60 * MINUTE) / 1_000 });

test('a token is kept until it runs out', () => {
  expect(millisecondsLeft(token, issued + 50 * MINUTE)).toBe(10 * MINUTE);
});

test('a clock that is days wrong does not make a token be asked for each time', () => {
  expect(millisecondsLeft(token, issued + 5 * 24 * 60 * MINUTE)).toBe(60 * MINUTE);
});

test.each(['', 'not a token', tokenOf({ sub: 'maria' })])(
  'a token that can’t be read is not kept: %s',
  (unread) => {
    expect(millisecondsLeft(unread, issued)).toBe(0);
  },
);
