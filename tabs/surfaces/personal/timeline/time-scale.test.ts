import { describe, expect, test } from 'vitest';
import { toDay } from '../../../../shared/domain/time.ts';
import { axisTicks, dayAtPlace, placeOf } from './time-scale.ts';

const span = (from: string, to: string) => ({ from: toDay(from), to: toDay(to) });
const named = (from: string, to: string) => axisTicks(span(from, to)).map(({ day, names }) => [day, names]);

describe('an axis', () => {
  test('has each day in its own place, and finds the day at a place', () => {
    const four = span('2026-12-01', '2026-12-04');
    expect(placeOf(toDay('2026-12-01'), four)).toBe(0.125);
    expect(placeOf(toDay('2026-12-04'), four)).toBe(0.875);
    expect(dayAtPlace(placeOf(toDay('2026-12-03'), four), four)).toBe('2026-12-03');
    expect([dayAtPlace(-1, four), dayAtPlace(1, four)]).toEqual(['2026-12-01', '2026-12-04']);
  });

  test('names the months, also the one it begins in when there is room for its name', () => {
    expect(named('2026-09-10', '2026-12-17')).toEqual([
      ['2026-09-10', 'month'],
      ['2026-10-01', 'month'],
      ['2026-11-01', 'month'],
      ['2026-12-01', 'month'],
    ]);
    expect(named('2026-09-28', '2026-12-17')[0]).toEqual(['2026-10-01', 'month']);
    expect(named('2026-10-01', '2026-12-31')[0]).toEqual(['2026-10-01', 'month']);
  });

  test('names the Mondays when it shows only some weeks', () => {
    expect(named('2026-11-20', '2026-12-10')).toEqual([
      ['2026-11-23', 'day'],
      ['2026-11-30', 'day'],
      ['2026-12-07', 'day'],
    ]);
    expect(named('2026-11-23', '2026-12-06')[0]).toEqual(['2026-11-23', 'day']);
  });
});
