import { expect, it } from 'vitest';
import { noDaysOff } from '../domain/working-days.ts';
import { toInstant } from '../domain/time.ts';
import { daysAway } from './day-meant.ts';

/** The first of December 2026, a Tuesday. */
const by = {
  language: 'sv',
  zone: 'Europe/Stockholm',
  now: toInstant('2026-12-01T09:00:00Z'),
  daysOff: noDaysOff,
} as const;

it.each([
  ['borta 21-31 dec', '2026-12-21', '2026-12-31'],
  ['borta 21 dec till 31 dec', '2026-12-21', '2026-12-31'],
  ['ledig från den 21:a till den 31:a december', '2026-12-21', '2026-12-31'],
  ['semester 21/12 - 3/1', '2026-12-21', '2027-01-03'],
  ['borta 21.12–3.1', '2026-12-21', '2027-01-03'],
  ['ledig den 21-31/12', '2026-12-21', '2026-12-31'],
  ['ledig mån-ons', '2026-12-07', '2026-12-09'],
  ['out Dec 21-31', '2026-12-21', '2026-12-31'],
  ['on holiday from the 21st to the 31st of December', '2026-12-21', '2026-12-31'],
])('reads both ends of an absence: %s', (said, from, to) => {
  expect(daysAway(said, by)).toEqual({ from, to });
});

it.each([
  ['semester v 51-52', '2026-12-14', '2026-12-25'],
  ['semester veckorna 51 och 52', '2026-12-14', '2026-12-25'],
  ['off weeks 51-52', '2026-12-14', '2026-12-25'],
  ['jag är borta nästa vecka', '2026-12-07', '2026-12-11'],
  ['ledig i två veckor från 21 dec', '2026-12-21', '2027-01-03'],
])('reads whole weeks of an absence: %s', (said, from, to) => {
  expect(daysAway(said, by)).toEqual({ from, to });
});

it('reads an absence until a day as one that has begun', () => {
  expect(daysAway('borta till fredag', by)).toEqual({ from: '2026-12-01', to: '2026-12-04' });
});
