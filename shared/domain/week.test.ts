import { expect, test } from 'vitest';
import { defaultHours } from './person.ts';
import { toDay, toInstant } from './time.ts';
import { noDaysOff } from './working-days.ts';
import { nextFirstWorkingDay, weekOf } from './week.ts';

const person = { zone: 'Europe/Stockholm', hours: defaultHours, daysOff: noDaysOff };

test('a week begins on Monday and ends on Sunday', () => {
  const week = { from: '2026-11-23', to: '2026-11-29' };
  for (const day of ['2026-11-23', '2026-11-25', '2026-11-29']) expect(weekOf(toDay(day))).toEqual(week);
});

test('the first working morning is Monday’s, until it has begun; then the week after', () => {
  expect(nextFirstWorkingDay(person, toInstant('2026-11-22T12:00:00Z'))).toBe('2026-11-23');
  expect(nextFirstWorkingDay(person, toInstant('2026-11-23T06:59:00Z'))).toBe('2026-11-23');
  expect(nextFirstWorkingDay(person, toInstant('2026-11-23T07:00:00Z'))).toBe('2026-11-30');
});

test('days off and leave put it off, into a later week if need be', () => {
  const off = (...days: string[]) => ({ ...person, daysOff: { whole: days.map(toDay), half: [] } });
  const sunday = toInstant('2026-11-22T12:00:00Z');
  expect(nextFirstWorkingDay(off('2026-11-23', '2026-11-24'), sunday)).toBe('2026-11-25');
  const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'];
  expect(nextFirstWorkingDay(off(...week), sunday)).toBe('2026-11-30');
});
