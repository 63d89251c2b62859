import { expect, test } from 'vitest';
import { toDay } from '../domain/time.ts';
import { goalLeaveInWords } from './goal-leave-in-words.ts';

const days = (from: string, to = from) => ({ from: toDay(from), to: toDay(to) });

test('a goal’s plan says which leave it allows for, the latest three by their days', () => {
  const december = [days('2026-12-14', '2026-12-18')];
  expect(goalLeaveInWords('sv', [], true)).toBeNull();
  expect(goalLeaveInWords('sv', december, true)).toBe('Planen räknar med din ledighet 14–18 dec.');
  expect(goalLeaveInWords('sv', december, false)).toBe('Planen räknar med ledigheten 14–18 dec.');
  expect(goalLeaveInWords('en', december, true)).toBe('The plan allows for your time off 14–18 Dec.');
  const many = [days('2026-10-05'), days('2026-10-12'), days('2026-11-02'), ...december, days('2026-12-28')];
  expect(goalLeaveInWords('sv', many, true)).toBe(
    'Planen räknar med din ledighet 2 nov, 14–18 dec, 28 dec och 2 till.',
  );
});
