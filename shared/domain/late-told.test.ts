import { expect, test } from 'vitest';
import { isLateTold } from './late-told.ts';
import { toDay } from './time.ts';
import { noDaysOff } from './working-days.ts';

const due = toDay('2026-11-06');

test('a late promise is told of each morning for two weeks, then on the first working morning of a week', () => {
  const told = (day: string, whole: readonly string[] = []) =>
    isLateTold(due, toDay(day), { ...noDaysOff, whole: whole.map(toDay) });
  expect(['2026-11-04', '2026-11-09', '2026-11-19', '2026-11-20'].map((day) => told(day))).toEqual([
    ...[true, true, true, true],
  ]);
  expect(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-30'].map((day) => told(day))).toEqual([
    ...[true, false, false, true],
  ]);
  expect(told('2026-11-24', ['2026-11-23'])).toBe(true);
});
