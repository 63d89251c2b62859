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

it.each([
  ['borta hela december', '2026-12-01', '2026-12-31'],
  ['jag är ledig i januari', '2027-01-01', '2027-01-31'],
  ['borta i februari och mars', '2027-02-01', '2027-03-31'],
  ['ledig resten av månaden', '2026-12-01', '2026-12-31'],
  ['away all of january', '2027-01-01', '2027-01-31'],
  ['ledig till februari', '2026-12-01', '2027-01-31'],
])('reads a whole month of an absence: %s', (said, from, to) => {
  expect(daysAway(said, by)).toEqual({ from, to });
});

it.each([
  ['semester från 21 dec', '2026-12-21'],
  ['ledig fr.o.m. måndag', '2026-12-07'],
  ['föräldraledig från februari', '2027-02-01'],
  ['parental leave starting february', '2027-02-01'],
])('reads no end of an absence that says only its beginning: %s', (said, from) => {
  expect(daysAway(said, by)).toEqual({ from, to: null });
});

it('takes a place that somebody is away from for no beginning', () => {
  expect(daysAway('borta från jobbet på fredag', by)).toEqual({ from: '2026-12-04', to: '2026-12-04' });
});

it.each([
  ['borta till fredag', '2026-12-04'],
  ['ledig fram till jul', '2026-12-24'],
  ['out til xmas', '2026-12-24'],
])('reads an absence until a day as one that has begun: %s', (said, to) => {
  expect(daysAway(said, by)).toEqual({ from: '2026-12-01', to });
});
