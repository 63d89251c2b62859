import { expect, test } from 'vitest';
import { toDay } from './time.ts';
import { usualDue } from './usual-due.ts';
import { noDaysOff } from './working-days.ts';

const today = toDay('2026-11-30');
const usual = (next: string | null, prepared: string | null = null) =>
  usualDue({
    ...{ today, daysOff: noDaysOff },
    ...{ next: next === null ? null : toDay(next), prepared: prepared === null ? null : toDay(prepared) },
  });

test('a step is usually due the working day before the two meet next', () => {
  expect(usual('2026-12-14')).toBe('2026-12-11');
  expect(usual('2026-12-01')).toBeNull();
  expect(usual(null)).toBeNull();
});

test('a step that prepares a customer meeting is due before that meeting, and on its day if it is tomorrow', () => {
  expect(usual('2026-12-14', '2026-12-04')).toBe('2026-12-03');
  expect(usual('2026-12-14', '2026-12-01')).toBe('2026-12-01');
  expect(usual(null, '2026-12-04')).toBe('2026-12-03');
});

test('a customer meeting later than the two meet again, or one that is over, changes nothing', () => {
  expect(usual('2026-12-14', '2027-01-20')).toBe('2026-12-11');
  expect(usual('2026-12-14', '2026-11-27')).toBe('2026-12-11');
});
