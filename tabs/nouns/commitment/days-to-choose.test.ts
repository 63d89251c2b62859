import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, toDay } from '../../../shared/domain/time.ts';
import { isWorkingDay } from '../../../shared/domain/working-days.ts';
import { daysToChoose } from './days-to-choose.ts';

const today = toDay('2026-12-14');
const day = fc.integer({ min: -5, max: 40 }).map((days) => addDays(today, days));

test('no day is one tap away on which nobody works, whatever holidays and leave there are', () => {
  fc.assert(
    fc.property(day, fc.option(day), fc.array(day, { maxLength: 30 }), (now, usual, whole) => {
      const off = { whole, half: [] };
      const days = daysToChoose(now, usual, off);
      expect(days.length).toBeGreaterThan(0);
      for (const one of days) expect(isWorkingDay(one, off)).toBe(true);
    }),
  );
});

test('a Friday that is off is the last working day before it', () => {
  const christmas = { whole: ['2026-12-24', '2026-12-25'].map(toDay), half: [] };
  expect(daysToChoose(toDay('2026-12-21'), null, christmas)).toEqual([
    ...['2026-12-22', '2026-12-23', '2026-12-28'],
  ]);
});
