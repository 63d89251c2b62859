import { expect, test } from 'vitest';
import { phasesFit, keepsPhase, phaseOn } from './programme.ts';
import { establishedMix } from './rhythm.ts';
import { toDay } from './time.ts';

const weekly = { weeks: 1, minutes: 30, mix: establishedMix, months: 3 };
const fortnightly = { weeks: 2, minutes: 30, mix: establishedMix, months: null };
const phases = [weekly, fortnightly];

test('a phase lasts so many months from the day the programme began, and the last goes on', () => {
  const begun = toDay('2026-11-30');
  expect(phaseOn(phases, begun, toDay('2026-11-30'))).toBe(weekly);
  // Three months on there is no 30th of February.
  expect(phaseOn(phases, begun, toDay('2027-02-27'))).toBe(weekly);
  expect(phaseOn(phases, begun, toDay('2027-02-28'))).toBe(fortnightly);
  expect(phaseOn(phases, begun, toDay('2030-01-01'))).toBe(fortnightly);
  expect(phaseOn([], begun, begun)).toBeNull();
});

test('each phase but the last ends, and the last one doesn’t', () => {
  expect(phasesFit(phases)).toBe(true);
  expect(phasesFit([weekly])).toBe(false);
  expect(phasesFit([fortnightly, weekly])).toBe(false);
});

test('a rhythm is as the programme has it when the two meet as often and as long', () => {
  expect(keepsPhase({ weeks: 1, minutes: 30 }, weekly)).toBe(true);
  expect(keepsPhase({ weeks: 2, minutes: 30 }, weekly)).toBe(false);
});
