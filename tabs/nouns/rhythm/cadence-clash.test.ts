import { expect, test } from 'vitest';
import type { Cadence } from '../../../shared/domain/rhythm.ts';
import { noDaysOff } from '../../../shared/domain/working-days.ts';
import { establishedMix } from '../../../shared/domain/rhythm.ts';
import { toDay, wallTime, weekdayOf } from '../../../shared/domain/time.ts';
import { rhythmId, personId } from '../../../shared/domain/ids.ts';
import { atFreeTime, clashOf } from './cadence-clash.ts';
import { cadenceDraftOf } from './cadence-draft.ts';

const every = (weeks: number, from: string, time: string, zone = 'Europe/Stockholm'): Cadence => ({
  ...{ weeks, minutes: 30, mix: establishedMix, zone },
  ...{ anchor: toDay(from), weekday: weekdayOf(toDay(from)), time: wallTime.parse(time) },
});
const of = (id: string, cadence: Cadence | null) => ({
  id: rhythmId.parse(id),
  rep: { id: personId.parse(id), name: 'Ali Rezai' },
  cadence,
});
const ALI = of('00000000-0000-4000-8000-000000000001', every(2, '2026-11-26', '13:00'));
const JOHAN = of('00000000-0000-4000-8000-000000000002', null);
const clash = (cadence: Cadence) => clashOf(cadence, JOHAN, [JOHAN, ALI]);

test('a rhythm on top of another is known, wherever in their weeks the two meet', () => {
  expect(clash(every(2, '2026-11-26', '13:00'))).toBe(ALI);
  expect(clash(every(2, '2026-12-10', '12:45'))).toBe(ALI);
  expect(clash(every(3, '2026-12-03', '13:15'))).toBe(ALI);
  expect(clash(every(2, '2026-11-26', '12:00', 'Europe/London'))).toBe(ALI);
});

test('one in the other weeks, on another day, or right before or after, is not', () => {
  expect(clash(every(2, '2026-12-03', '13:00'))).toBeNull();
  expect(clash(every(2, '2026-11-27', '13:00'))).toBeNull();
  expect(clash(every(2, '2026-11-26', '12:30'))).toBeNull();
  expect(clash(every(2, '2026-11-26', '13:30'))).toBeNull();
});

test('a new rhythm is suggested at the next half hour that no other has', () => {
  const fresh = cadenceDraftOf(null, 'Europe/Stockholm', toDay('2026-11-25'), noDaysOff);
  const ten = of('00000000-0000-4000-8000-000000000003', every(2, '2026-11-26', '10:00'));
  expect(atFreeTime(fresh, JOHAN, [ALI]).time).toBe('10:00');
  expect(atFreeTime(fresh, JOHAN, [ALI, ten]).time).toBe('10:30');
  const allDay = { ...ten, cadence: { ...every(1, '2026-11-26', '08:00'), minutes: 600 } };
  expect(atFreeTime(fresh, JOHAN, [allDay]).time).toBe('10:00');
});

test('a rhythm is not in its own way', () => {
  expect(clashOf(every(2, '2026-11-26', '13:00'), ALI, [JOHAN, ALI])).toBeNull();
});
