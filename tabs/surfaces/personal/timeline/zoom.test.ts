import { describe, expect, test } from 'vitest';
import { toDay } from '../../../../shared/domain/time.ts';
import { moveEdge, moveSpan, spanBetween } from './zoom.ts';

const span = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) });
const whole = span('2026-09-01', '2026-12-15');

describe('a part of the axis', () => {
  test('is the days between two, in whichever order they were pointed at', () => {
    const chosen = span('2026-10-01', '2026-11-01');
    expect(spanBetween(chosen.from, chosen.to, whole)).toEqual(chosen);
    expect(spanBetween(chosen.to, chosen.from, whole)).toEqual(chosen);
  });

  test('is two weeks at least, also at an end of the whole', () => {
    const near = toDay('2026-10-20');
    expect(spanBetween(near, near, whole)).toEqual(span('2026-10-13', '2026-10-26'));
    expect(spanBetween(whole.from, whole.from, whole)).toEqual(span('2026-09-01', '2026-09-14'));
    expect(spanBetween(whole.to, whole.to, whole)).toEqual(span('2026-12-02', '2026-12-15'));
  });

  test('has ends that move within the whole, and never past each other', () => {
    const part = span('2026-10-01', '2026-11-01');
    expect(moveEdge(part, 'from', 7, whole).from).toBe('2026-10-08');
    expect(moveEdge(part, 'from', 100, whole).from).toBe('2026-10-19');
    expect(moveEdge(part, 'from', -100, whole).from).toBe(whole.from);
    expect(moveEdge(part, 'to', -100, whole).to).toBe('2026-10-14');
    expect(moveEdge(part, 'to', 100, whole).to).toBe(whole.to);
  });

  test('moves as far as the whole goes, and keeps its length', () => {
    const part = span('2026-10-01', '2026-11-01');
    expect(moveSpan(part, -7, whole)).toEqual(span('2026-09-24', '2026-10-25'));
    expect(moveSpan(part, -100, whole)).toEqual(span('2026-09-01', '2026-10-02'));
    expect(moveSpan(part, 100, whole).to).toBe(whole.to);
  });
});
