import { describe, expect, test } from 'vitest';
import {
  retainedSince,
  retentionPeriodWith,
  retentionPeriodAt,
  DEFAULT_RETENTION,
} from './retention-period.ts';
import { addMinutes, toInstant } from './time.ts';

const now = toInstant('2027-03-31T08:00:00Z');
const day = 24 * 60;

describe('the term of what is over', () => {
  test('is three years until somebody has settled another', () => {
    expect(retainedSince(DEFAULT_RETENTION, now)).toBe('2024-03-31T08:00:00.000Z');
  });
  test('is followed a day later when it is made shorter, so that it can be taken back', () => {
    const shorter = retentionPeriodWith(DEFAULT_RETENTION, 12, now);
    expect(retainedSince(shorter, addMinutes(now, day - 1))).toBe('2024-04-01T07:59:00.000Z');
    expect(retainedSince(shorter, addMinutes(now, day))).toBe('2026-04-01T08:00:00.000Z');
    expect([
      retentionPeriodAt(shorter, addMinutes(now, day - 1)),
      retentionPeriodAt(shorter, addMinutes(now, day)),
    ]).toEqual([shorter, { ...shorter, notice: null }]);
    const takenBack = retentionPeriodWith(shorter, 36, addMinutes(now, 5));
    expect(retainedSince(takenBack, addMinutes(now, 5))).toBe('2024-03-31T08:05:00.000Z');
  });
  test('is a day away too when a shorter one is lengthened before it has begun, but not all the way', () => {
    const between = retentionPeriodWith(
      retentionPeriodWith(DEFAULT_RETENTION, 12, now),
      24,
      addMinutes(now, 5),
    );
    expect(retainedSince(between, addMinutes(now, 6))).toBe('2024-03-31T08:06:00.000Z');
    expect(between.notice).toEqual({ until: addMinutes(now, 5 + day), months: 36 });
  });
  test('spares at once what a longer one can', () => {
    expect(retainedSince(retentionPeriodWith(DEFAULT_RETENTION, 60, now), now)).toBe(
      '2022-03-31T08:00:00.000Z',
    );
  });
});
