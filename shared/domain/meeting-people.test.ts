import { expect, test } from 'vitest';
import { ATTENDEES_MAX } from './customer-meeting.ts';
import { attendeesLine, bringsNewPeople, calledBy } from './meeting-people.ts';
import { addMinutes, toInstant } from './time.ts';

const AT = toInstant('2026-12-03T12:00:00.000Z');
const DAY = 24 * 60;
const at = (daysBefore: number, attendees: string | null, customer = 'Scania') => ({
  ...{ customer, attendees, at: addMinutes(AT, -daysBefore * DAY) },
});

test('of whom only an address is known, what stands before its @ is the name', () => {
  expect(calledBy({ name: 'Anna Ek', address: 'anna@scania.example' })).toBe('Anna Ek');
  expect(calledBy({ name: 'anna@scania.example', address: 'anna@scania.example' })).toBe('anna');
  expect(calledBy({ name: ' ', address: 'anna@scania.example' })).toBe('anna');
});

test('as many are named as a line holds, and nobody in part', () => {
  const many = Array.from({ length: 60 }, (_, nth) => ({ name: `Anna Ek ${nth}`, address: 'a@b.se' }));
  const line = attendeesLine(many) ?? '';
  expect(line.length).toBeLessThanOrEqual(ATTENDEES_MAX);
  expect(line.endsWith(`Anna Ek ${line.split(', ').length - 1}`)).toBe(true);
  expect(attendeesLine([])).toBeNull();
});

test('somebody who has not been at that customer’s meetings in a year is new', () => {
  const met = [
    at(30, 'Anna Ek och Bo Dahl'),
    at(400, 'Cia Falk'),
    at(30, 'Dag Gran', 'Volvo'),
    at(-7, 'Eva Hed'),
  ];
  const isNew = (attendees: string | null) => bringsNewPeople(at(0, attendees), met);
  expect(isNew('anna ek, Bo Dahl')).toBe(false);
  expect(isNew('Anna Ek, Cia Falk')).toBe(true);
  expect(isNew('Dag Gran')).toBe(true);
  expect(isNew('Eva Hed')).toBe(true);
  expect(isNew(null)).toBe(false);
});

test('nobody is said to be new where nothing is known', () => {
  expect(bringsNewPeople(at(0, 'Anna Ek'), [at(30, null), at(30, 'Bo Dahl', 'Volvo')])).toBe(false);
});
