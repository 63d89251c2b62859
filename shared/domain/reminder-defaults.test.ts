import { describe, expect, test } from 'vitest';
import { defaultHours } from './person.ts';
import { areFitReminders, askedToPrepareAt, DEFAULT_REMINDERS, remindedAt } from './reminder-defaults.ts';
import type { ReminderTimes } from './reminder-defaults.ts';
import { toDay, toInstant } from './time.ts';
import { noDaysOff } from './working-days.ts';
import type { WallTime } from './time.ts';

const someone = (changes: Partial<ReminderTimes> = {}) => ({
  zone: 'Europe/Stockholm',
  hours: defaultHours,
  daysOff: noDaysOff,
  reminders: { before: 1, at: null, prepare: 1, since: null, ...changes } as ReminderTimes,
});
const MONDAY = toDay('2026-11-30');
const time = (text: string) => text as WallTime;

describe('somebody is reminded of what is due', () => {
  test.each([
    ['the working day before, when their day begins', {}, '2026-11-27T07:00:00.000Z'],
    ['at the hour that is settled', { at: time('13:00') }, '2026-11-27T12:00:00.000Z'],
    ['so many working days before', { before: 3 }, '2026-11-25T07:00:00.000Z'],
    ['on the day itself', { before: 0, at: time('09:00') }, '2026-11-30T08:00:00.000Z'],
  ] as const)('%s', (_when, changes, at) => {
    expect(remindedAt(someone(changes), MONDAY, null)).toBe(at);
  });

  test('on the next day that is left, and at last when the day itself begins', () => {
    const early = someone({ before: 3, at: time('13:00') });
    expect(remindedAt(early, MONDAY, toInstant('2026-11-25T12:00:00Z'))).toBe('2026-11-26T12:00:00.000Z');
    expect(remindedAt(early, MONDAY, toInstant('2026-11-27T12:00:00Z'))).toBe('2026-11-30T07:00:00.000Z');
    expect(remindedAt(early, MONDAY, toInstant('2026-11-30T07:00:00Z'))).toBeNull();
  });

  test('on the Friday where it is due on a weekend and the day itself is the one to be reminded on', () => {
    expect(remindedAt(someone({ before: 0 }), toDay('2026-11-29'), null)).toBe('2026-11-27T07:00:00.000Z');
  });

  test('at the same hour on the wall before and after summer time begins', () => {
    const due = toDay('2027-03-30');
    const at = time('09:00');
    expect(remindedAt(someone({ before: 2, at }), due, null)).toBe('2027-03-26T08:00:00.000Z');
    expect(remindedAt(someone({ before: 1, at }), due, null)).toBe('2027-03-29T07:00:00.000Z');
  });
});

test('a rep is asked to prepare so many working days before, when their day begins', () => {
  expect(askedToPrepareAt(someone(), MONDAY)).toBe('2026-11-27T07:00:00.000Z');
  expect(askedToPrepareAt(someone({ prepare: 2 }), MONDAY)).toBe('2026-11-26T07:00:00.000Z');
});

test.each([
  ['as they are by default', {}, true],
  ['at the last hour', { at: time('16:00') }, true],
  ['within an hour', { at: time('09:30') }, false],
  ['when the hours are over', { at: time('17:00') }, false],
  ['before the hours begin', { at: time('07:00') }, false],
  ['from six', { hours: { from: time('06:00'), to: time('22:00') } }, true],
  ['at night', { hours: { from: time('05:00'), to: time('17:00') } }, false],
  ['in the afternoon only', { hours: { from: time('13:00'), to: time('17:00') } }, false],
  ['until the night', { hours: { from: time('08:00'), to: time('23:00') } }, false],
] as const)('reminders %s: %s, fit is %s', (_when, changes, fit) => {
  expect(areFitReminders({ ...DEFAULT_REMINDERS, ...changes })).toBe(fit);
});
