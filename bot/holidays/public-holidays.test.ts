import { expect, test } from 'vitest';
import { toDay, toInstant } from '../../shared/domain/time.ts';
import { noHolidays } from '../../shared/domain/public-holidays.ts';
import { publicHolidays } from './public-holidays.ts';

const holidays = publicHolidays(() => toInstant('2026-11-23T08:00:00Z'));

test('in Sweden Midsummer and Christmas Eve are off, and the eves where work stops early are half days', () => {
  const { whole, half } = holidays('Europe/Stockholm').daysOff;
  for (const day of ['2026-06-06', '2026-06-19', '2026-12-24', '2026-12-25', '2026-12-31', '2027-01-06'])
    expect(whole).toContain(day);
  expect(half).toEqual(expect.arrayContaining(['2027-01-05', '2027-04-30']));
  // Lucia has a name and no day off.
  expect([...whole, ...half]).not.toContain('2026-12-13');
});

test('each country has its own: Norway is off on 17 May, Finland on 6 December, and America on Thanksgiving', () => {
  expect(holidays('Europe/Oslo').daysOff.whole).toContain('2027-05-17');
  expect(holidays('Europe/Helsinki').daysOff.whole).toContain('2026-12-06');
  expect(holidays('America/Chicago').daysOff.whole).toContain('2026-11-26');
  expect(holidays('Europe/Stockholm').daysOff.whole).not.toContain('2026-11-26');
});

test('a time zone is known by each of its names, however they are written', () => {
  for (const zones of [
    ['Asia/Kolkata', 'Asia/Calcutta'],
    ['Europe/Kyiv', 'Europe/Kiev'],
    ['Europe/Stockholm', 'europe/stockholm'],
  ] as const) {
    const [first, other] = zones.map((zone) => holidays(zone));
    expect(first?.daysOff.whole.length).toBeGreaterThan(0);
    expect(other).toEqual(first);
  }
});

test('a time zone of no country has none', () => {
  expect(holidays('UTC')).toEqual(noHolidays);
});

test('each day is called what it is called there, in the reader’s language', () => {
  const { names } = holidays('Europe/Stockholm');
  expect(names.get(toDay('2026-12-24'))).toEqual({ sv: 'julafton', en: 'Christmas Eve' });
  expect(names.get(toDay('2027-01-05'))?.sv).toBe('trettondagsafton');
  expect(names.get(toDay('2026-12-31'))?.en).toBe('New Year’s Eve');
  expect(names.get(toDay('2026-12-13'))).toBeUndefined();
});

test('a place of one’s own choice stands above the time zone, its region too; what is not known does not', () => {
  const bavaria = holidays('Europe/Stockholm', { country: 'DE', region: 'BY' });
  expect(bavaria.place).toEqual({ country: 'DE', region: 'BY' });
  expect(bavaria.daysOff.whole).toEqual(expect.arrayContaining(['2027-01-06', '2027-10-03']));
  const hamburg = holidays('Europe/Stockholm', { country: 'DE', region: 'HH' });
  expect(hamburg.daysOff.whole).not.toContain('2027-01-06');
  const unknown = { country: 'DE', region: 'XX' };
  expect(holidays('Europe/Stockholm', unknown).place).toEqual({ country: 'DE', region: null });
  expect(holidays('Europe/Stockholm', { country: 'XX', region: null }).place?.country).toBe('SE');
});
