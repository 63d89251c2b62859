import { describe, expect, test } from 'vitest';
import { comparedForecast, forecastSums } from './forecast.ts';
import type { Forecast } from './forecast.ts';
import { goalId, rhythmId, sessionId } from './ids.ts';
import { quarterOf } from './quarter.ts';
import { toDay, toInstant } from './time.ts';

const ID = '01890000-0000-7000-8000-000000000000';
const forecast = (day: string): Forecast => ({
  ...{ session: sessionId.parse(ID), rhythm: rhythmId.parse(ID), goal: goalId.parse(ID) },
  ...{ from: toDay('2026-10-01'), until: toDay('2026-12-31'), outcome: 0, target: null, words: [] },
  at: toInstant(`${day}T09:00:00.000Z`),
});

test('what is counted on is what has come in, the sure and the likely; with all that is possible it is high', () => {
  const words = [
    { degree: 'sure', value: 100 },
    { degree: 'likely', value: 310 },
    { degree: 'possible', value: 420 },
    { degree: 'not-now', value: 9_999 },
    { degree: 'sure', value: null },
    { degree: null, value: 7_777 },
  ] as const;
  expect(forecastSums(740, words)).toEqual({ said: 1_150, high: 1_570 });
  expect(forecastSums(740, [])).toEqual({ said: 740, high: 740 });
});

describe('what a forecast is compared by', () => {
  const dayOf = (...days: readonly string[]) =>
    comparedForecast(
      days.map((day) => forecast(day)),
      'Europe/Stockholm',
    )?.at.slice(0, 10);
  test('is the last one made at least a fortnight before the period’s end', () =>
    expect(dayOf('2026-12-28', '2026-12-17', '2026-11-05')).toBe('2026-12-17'));
  test('is the last of all where none was made in time', () =>
    expect(dayOf('2026-12-28', '2026-12-18')).toBe('2026-12-28'));
  test('is nothing where nothing was said', () => expect(dayOf()).toBeUndefined());
});

test('a quarter has its first day and its last, also around the new year', () => {
  expect(quarterOf(toDay('2026-12-31'))).toEqual({ from: '2026-10-01', until: '2026-12-31' });
  expect(quarterOf(toDay('2027-01-01'))).toEqual({ from: '2027-01-01', until: '2027-03-31' });
});
