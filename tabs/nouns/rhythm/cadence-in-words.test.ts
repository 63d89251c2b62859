import { expect, test } from 'vitest';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { cadenceOf, cadenceDraftOf } from './cadence-draft.ts';
import { cadenceInWords } from './cadence-in-words.ts';

const cadence = (weeks: number): Cadence => {
  const draft = cadenceDraftOf(null, 'Europe/Stockholm', '2026-11-25' as never, noDaysOff);
  const made = cadenceOf({ ...draft, weeks });
  if (made === null) throw new Error('The suggested rhythm is none.');
  return made;
};

test('a rhythm is said as people say it, in both languages', () => {
  expect(cadenceInWords('sv', cadence(2))).toBe('Varannan vecka, torsdag kl. 10–10.30');
  expect(cadenceInWords('en', cadence(2))).toBe('Every other week, Thursday 10:00–10:30');
  expect(cadenceInWords('sv', cadence(1))).toBe('Varje vecka, torsdag kl. 10–10.30');
  expect(cadenceInWords('sv', cadence(5))).toBe('Var 5:e vecka, torsdag kl. 10–10.30');
  expect(cadenceInWords('en', cadence(8))).toBe('Every 8 weeks, Thursday 10:00–10:30');
});
