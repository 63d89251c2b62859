import { expect, test } from 'vitest';
import { toInstant } from '../../shared/domain/time.ts';
import { readUntil } from './calendar-reading.ts';

const NOW = toInstant('2026-11-23T08:00:00Z');
const at = (text: string) => ({ startsAt: toInstant(text) });

test('a calendar is read for a week after the last session', () => {
  expect(readUntil([at('2026-12-03T09:00:00Z'), at('2026-11-26T09:00:00Z')], NOW)).toBe(
    '2026-12-10T09:00:00.000Z',
  );
  expect(readUntil([], NOW)).toBe('2026-11-30T08:00:00.000Z');
});

test('a session beyond a year makes nobody read that far', () => {
  expect(readUntil([at('9999-12-31T23:50:00Z')], NOW)).toBe('2027-11-24T08:00:00.000Z');
});
