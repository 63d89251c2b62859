import { expect, test } from 'vitest';
import type { PacedGoal } from '../domain/goal.ts';
import { toDay } from '../domain/time.ts';
import { noDaysOff } from '../domain/working-days.ts';
import { goalInHand } from './goal-in-hand.ts';
import { aGoal } from '../../tests/support/builders.ts';

const today = toDay('2026-12-31');
const goal: PacedGoal = {
  ...aGoal({ level: 'individual', name: 'Ny ARR', target: 100, value: 100, saidOn: today }),
  daysOff: noDaysOff,
};
const meetings = { ...goal, name: 'Genomförda kundmöten', unit: 'count' as const };
const company = { ...goal, name: 'Bolagets', level: 'company' as const };
const inHand = (...chains: readonly (readonly PacedGoal[])[]) => goalInHand(chains, today)?.name ?? null;

test('the goal that a session is suggested for is in hand, whatever else the rep has', () => {
  const behind = { ...meetings, value: 50 };
  expect(inHand([goal, company], [{ ...goal, name: 'Lite efter', value: 90 }], [behind])).toBe(behind.name);
  expect(inHand([meetings], [{ ...goal, value: 70 }, company])).toBe('Ny ARR');
});

test('on plan, what serves the company comes before a goal of one’s own, and money before numbers', () => {
  const served = { ...meetings, name: 'Nya kunder' };
  expect(inHand([{ ...meetings, value: 96 }], [served, company])).toBe('Nya kunder');
  expect(inHand([served, company], [goal, company])).toBe('Ny ARR');
  expect(inHand([meetings], [goal])).toBe('Ny ARR');
});

test('a goal that begins later waits for those that go on; without goals none is in hand', () => {
  const later = { ...goal, from: toDay('2027-01-01'), to: toDay('2027-03-31') };
  expect(inHand([later, company], [meetings])).toBe('Genomförda kundmöten');
  expect(inHand()).toBe(null);
});
