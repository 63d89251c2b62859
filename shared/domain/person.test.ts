import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultHours, nextWorkingMoment, startOfWork } from './person.ts';
import { beginHours } from './reminder-defaults.ts';
import { addDays, addMinutes, dayAt, toDay, toInstant, wallTimeAt } from './time.ts';
import { isWorkingDay, noDaysOff } from './working-days.ts';

const inStockholm = { zone: 'Europe/Stockholm', hours: defaultHours, daysOff: noDaysOff };
const inNewYork = { zone: 'America/New_York', hours: defaultHours, daysOff: noDaysOff };

test.each([
  ['a working moment is itself', '2026-11-23T10:00:00Z', '2026-11-23T10:00:00.000Z'],
  ['before work waits for its start', '2026-11-23T05:00:00Z', '2026-11-23T07:00:00.000Z'],
  ['after work waits for the next day', '2026-11-23T16:00:00Z', '2026-11-24T07:00:00.000Z'],
  ['Friday evening waits for Monday', '2026-11-27T18:00:00Z', '2026-11-30T07:00:00.000Z'],
  ['Saturday waits for Monday', '2026-11-28T10:00:00Z', '2026-11-30T07:00:00.000Z'],
  [
    'the Friday before the clocks are moved waits for the new time',
    '2026-10-23T18:00:00Z',
    '2026-10-26T07:00:00.000Z',
  ],
])('%s', (_rule, at, moment) => expect(nextWorkingMoment(inStockholm, toInstant(at))).toBe(moment));

test('nobody is at work on a day off, nor after noon on half of one', () => {
  const daysOff = { whole: [toDay('2026-12-24'), toDay('2026-12-25')], half: [toDay('2026-12-23')] };
  const atHome = { ...inStockholm, daysOff };
  const next = (at: string) => nextWorkingMoment(atHome, toInstant(at));
  expect(next('2026-12-23T10:59:00Z')).toBe('2026-12-23T10:59:00.000Z');
  expect(next('2026-12-23T11:00:00Z')).toBe('2026-12-28T07:00:00.000Z');
  expect(next('2026-12-24T10:00:00Z')).toBe('2026-12-28T07:00:00.000Z');
});

test('work begins by the person’s own clock', () =>
  expect(startOfWork(inNewYork, toDay('2026-11-23'))).toBe('2026-11-23T13:00:00.000Z'));

test('the next working moment is never earlier, always in working hours, and its own next', () => {
  const days = fc.uniqueArray(
    fc.integer({ min: 0, max: 430 }).map((count) => addDays(toDay('2026-01-01'), count)),
    { maxLength: 40 },
  );
  const hours = fc.constantFrom(...beginHours).map((from) => ({ ...defaultHours, from }));
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 600_000 }),
      fc.constantFrom(inStockholm, inNewYork),
      fc.record({ hours, daysOff: fc.record({ whole: days, half: days }) }),
      (minutes, where, own) => {
        const person = { ...where, ...own };
        const at = addMinutes(toInstant('2026-01-01T00:00:00Z'), minutes);
        const next = nextWorkingMoment(person, at);
        const [day, time] = [dayAt(next, person.zone), wallTimeAt(next, person.zone)];
        const end = person.daysOff.half.includes(day) ? '12:00' : person.hours.to;
        expect(next >= at).toBe(true);
        expect(isWorkingDay(day, person.daysOff)).toBe(true);
        expect(time >= person.hours.from && time < end).toBe(true);
        expect(nextWorkingMoment(person, next)).toBe(next);
      },
    ),
  );
});
