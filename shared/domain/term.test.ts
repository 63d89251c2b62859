import { describe, expect, test } from 'vitest';
import { keptSince, settleTerm, termAt, USUAL_TERM } from './term.ts';
import { addMinutes, toInstant } from './time.ts';

const now = toInstant('2027-03-31T08:00:00Z');
const day = 24 * 60;

describe('the term of what is over', () => {
  test('is three years until somebody has settled another', () => {
    expect(keptSince(USUAL_TERM, now)).toBe('2024-03-31T08:00:00.000Z');
  });
  test('is followed a day later when it is made shorter, so that it can be taken back', () => {
    const shorter = settleTerm(USUAL_TERM, 12, now);
    expect(keptSince(shorter, addMinutes(now, day - 1))).toBe('2024-04-01T07:59:00.000Z');
    expect(keptSince(shorter, addMinutes(now, day))).toBe('2026-04-01T08:00:00.000Z');
    expect([termAt(shorter, addMinutes(now, day - 1)), termAt(shorter, addMinutes(now, day))]).toEqual([
      shorter,
      { ...shorter, notice: null },
    ]);
    const takenBack = settleTerm(shorter, 36, addMinutes(now, 5));
    expect(keptSince(takenBack, addMinutes(now, 5))).toBe('2024-03-31T08:05:00.000Z');
  });
  test('is a day away too when a shorter one is lengthened before it has begun, but not all the way', () => {
    const between = settleTerm(settleTerm(USUAL_TERM, 12, now), 24, addMinutes(now, 5));
    expect(keptSince(between, addMinutes(now, 6))).toBe('2024-03-31T08:06:00.000Z');
    expect(between.notice).toEqual({ until: addMinutes(now, 5 + day), months: 36 });
  });
  test('spares at once what a longer one can', () => {
    expect(keptSince(settleTerm(USUAL_TERM, 60, now), now)).toBe('2022-03-31T08:00:00.000Z');
  });
});
