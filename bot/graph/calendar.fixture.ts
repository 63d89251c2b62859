import { establishedMix } from '../../shared/domain/rhythm.ts';
import type { Cadence } from '../../shared/domain/rhythm.ts';
import { toDay, wallTime } from '../../shared/domain/time.ts';
import type { NewSeries } from './calendar.ts';

/** Every second Thursday at 10:00 in Stockholm, half an hour. */
export const cadence = (change: Partial<Cadence> = {}): Cadence => ({
  weeks: 2,
  minutes: 30,
  weekday: 4,
  time: wallTime.parse('10:00'),
  zone: 'Europe/Stockholm',
  anchor: toDay('2026-11-26'),
  mix: establishedMix,
  ...change,
});

export const series = (change: Partial<NewSeries> = {}): NewSeries => ({
  attendee: { name: 'Ali Rezai', address: 'ali.rezai@nordvik.example' },
  subject: 'Maria och Ali: 1:1',
  body: '<p>Hej</p>',
  cadence: cadence(),
  transactionId: '018f0000-0000-7000-8000-000000000001',
  ...change,
});
