import { expect, test } from 'vitest';
import { isConnectionCut, isDatabaseAway } from './database-away.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

test.each(['57P01', '08006', '53300', '55000', '57014', '55P03', '40001', '40P01', 'ECONNREFUSED'])(
  '%s passes by itself',
  (code) => expect(isDatabaseAway(withCode(code))).toBe(true),
);

test.each(['23505', '22P02', '42P01', 'FST_ERR_REP_ALREADY_SENT', 'ERR_INVALID_URL'])(
  '%s is a fault of ours',
  (code) => expect(isDatabaseAway(withCode(code))).toBe(false),
);

test('what pg says without a code is known by its words, and nothing else is', () => {
  expect(isDatabaseAway(new Error('timeout exceeded when trying to connect'))).toBe(true);
  expect([isDatabaseAway(new Error('boom')), isDatabaseAway('57P01'), isDatabaseAway(null)]).toEqual(
    Array(3).fill(false),
  );
});

test('a connection that was cut is told from a database that refuses or is slow', () => {
  expect([
    withCode('57P01'),
    withCode('ECONNRESET'),
    new Error('Connection terminated unexpectedly'),
  ]).toSatisfy((errors: Error[]) => errors.every(isConnectionCut));
  expect([withCode('53300'), withCode('55000'), new Error('Query read timeout'), null]).toSatisfy(
    (errors: unknown[]) => !errors.some(isConnectionCut),
  );
});
