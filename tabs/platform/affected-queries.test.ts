import { expect, test } from 'vitest';
import type { SessionId } from '../../shared/domain/ids.ts';
import { isAffected } from './affected-queries.ts';

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
