import { expect, test } from 'vitest';
import { standingsFrom, teamStandingsFrom } from './goal-from-results.ts';
import { calendarDay } from './time.ts';

const day = (text: string) => calendarDay.parse(text);
const TODAY = day('2026-12-03');
const quarter = { from: day('2026-10-01'), to: day('2026-12-31'), baseline: 0, currency: 'SEK' } as const;
const total = { ...quarter, kind: 'total' as const };
const rate = { ...quarter, kind: 'rate' as const, currency: null };
const of = (from: string, to: string, value: number, more: object = {}) => ({
  ...{ from: day(from), to: day(to), value, cases: null, currency: null },
  ...more,
});
const october = of('2026-10-01', '2026-10-31', 300);
const november = of('2026-11-01', '2026-11-30', 200);
const december = of('2026-12-01', '2026-12-31', 50);

test('a total adds up the results within its period, at the end of each', () => {
  expect(standingsFrom(total, [november, october], TODAY)).toEqual([
    { asOf: '2026-10-31', value: 300, cases: null },
    { asOf: '2026-11-30', value: 500, cases: null },
  ]);
});

test('a period that has not ended counts until today, and one that has not begun does not', () => {
  expect(standingsFrom(total, [november, december], TODAY).at(-1)).toMatchObject({ asOf: TODAY, value: 250 });
  expect(standingsFrom(total, [of('2026-12-07', '2026-12-13', 9)], TODAY)).toEqual([]);
});

test('no day counts twice: of a quarter and its months the quarter counts', () => {
  const whole = of('2026-10-01', '2026-12-31', 560);
  expect(standingsFrom(total, [october, november, whole], TODAY).at(-1)).toMatchObject({ value: 560 });
});

test('of periods that meet in a part the longest counts, and the other for nothing', () => {
  const weeks = [
    of('2026-10-26', '2026-11-01', 7),
    of('2026-11-02', '2026-11-08', 5),
    of('2026-10-31', '2026-10-31', 3),
  ];
  expect(standingsFrom(total, [...weeks, october], TODAY)).toMatchObject([
    { asOf: '2026-10-31', value: 300 },
    { asOf: '2026-11-01', value: 300 },
    { asOf: '2026-11-08', value: 305 },
  ]);
  const weekBefore = of('2026-11-30', '2026-12-06', 9);
  expect(standingsFrom(total, [weekBefore, december], TODAY)).toMatchObject([{ value: 50 }]);
});

test('a longer period that closes later takes the place of the day within it', () => {
  const middle = of('2026-10-15', '2026-10-15', 3);
  expect(standingsFrom(total, [middle, october], TODAY)).toEqual([
    { asOf: '2026-10-15', value: 3, cases: null },
    { asOf: '2026-10-31', value: 300, cases: null },
  ]);
});

test('what lies outside the goal’s period counts for nothing', () => {
  expect(standingsFrom(total, [of('2026-09-01', '2026-09-30', 9)], TODAY)).toEqual([]);
  expect(standingsFrom(total, [of('2026-09-15', '2026-10-15', 9)], TODAY)).toEqual([]);
});

test('amounts in another currency are never added to it', () => {
  const inEuro = of('2026-10-01', '2026-10-31', 30, { currency: 'EUR' });
  const inCrowns = { ...november, currency: 'SEK' };
  expect(standingsFrom(total, [inEuro, inCrowns], TODAY)).toEqual([
    { asOf: '2026-11-30', value: 200, cases: null },
  ]);
});

test('a total that began from somewhere goes on from there', () => {
  expect(standingsFrom({ ...total, baseline: 1_000 }, [october], TODAY)).toMatchObject([{ value: 1_300 }]);
});

test('a rate is the latest figure, with the cases that it rests on', () => {
  const rates = [
    of('2026-10-01', '2026-10-31', 31, { cases: 40 }),
    of('2026-11-01', '2026-11-30', 28, { cases: 12 }),
  ];
  expect(standingsFrom(rate, rates, TODAY)).toEqual([
    { asOf: '2026-10-31', value: 31, cases: 40 },
    { asOf: '2026-11-30', value: 28, cases: 12 },
  ]);
});

test('of rates that end the same day the longest is the latest', () => {
  const rates = [of('2026-11-01', '2026-11-30', 28), of('2026-10-01', '2026-11-30', 30)];
  expect(standingsFrom(rate, rates, TODAY)).toMatchObject([{ value: 30 }]);
});

test('a team’s total is what its reps’ results add up to, at the end of each', () => {
  const [ali, sara] = [[october, november], [of('2026-11-01', '2026-11-15', 40)]];
  expect(teamStandingsFrom({ ...total, baseline: 1_000 }, [ali, sara, []], TODAY)).toEqual([
    { asOf: '2026-10-31', value: 1_300, cases: null },
    { asOf: '2026-11-15', value: 1_340, cases: null },
    { asOf: '2026-11-30', value: 1_540, cases: null },
  ]);
  expect(teamStandingsFrom(total, [[], []], TODAY)).toEqual([]);
});

test('a team whose reps sell in another currency than its goal’s adds nothing of theirs', () => {
  const inEuro = of('2026-10-01', '2026-10-31', 30, { currency: 'EUR' });
  expect(teamStandingsFrom(total, [[october], [inEuro]], TODAY)).toMatchObject([{ value: 300 }]);
});

test('a total given by hand stands until results say something of each day that it is of', () => {
  const byHand = { asOf: day('2026-11-20'), value: 420 };
  expect(standingsFrom(total, [november], TODAY, byHand)).toEqual([]);
  expect(standingsFrom(total, [october, november], TODAY, byHand).at(-1)).toMatchObject({ value: 500 });
  const byOctober = { asOf: day('2026-10-31'), value: 420 };
  expect(standingsFrom(total, [november], TODAY, byOctober)).toMatchObject([
    { asOf: '2026-11-30', value: 620 },
  ]);
  expect(standingsFrom(total, [november, december], TODAY, byHand)).toEqual([]);
});

test('a team’s total given by hand stands until each rep’s results say something of each day that it is of', () => {
  const byHand = { asOf: day('2026-11-20'), value: 420 };
  const whole = [october, november];
  expect(teamStandingsFrom(total, [whole, [november]], TODAY, byHand)).toMatchObject([
    { asOf: '2026-10-31' },
  ]);
  expect(teamStandingsFrom(total, [whole, whole, []], TODAY, byHand).at(-1)).toMatchObject({ value: 1_000 });
});
