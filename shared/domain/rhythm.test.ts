import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  establishedMix,
  firstOn,
  bringsDaysBack,
  keepsSeries,
  isThinnedOut,
  freshnessOf,
  intervalDays,
  mixFits,
  occurrences,
  startsAt,
} from './rhythm.ts';
import type { Cadence, SparsePeriod } from './rhythm.ts';
import { addDays, daysBetween, toDay, wallTime, wallTimeAt, weekdayOf } from './time.ts';
import type { Weekday } from './time.ts';

const cadence: Cadence = {
  ...{ weeks: 2, minutes: 30, weekday: 4, time: wallTime.parse('10:00'), zone: 'Europe/Stockholm' },
  ...{ anchor: toDay('2026-09-03'), mix: establishedMix },
};
const from = fc.integer({ min: -400, max: 2_000 }).map((days) => addDays(cadence.anchor, days));

describe('the days of a rhythm', () => {
  test('are counted from the first, whenever one asks: same weekday, same distance, none before it', () => {
    fc.assert(
      fc.property(from, fc.constantFrom(1, 2, 3, 4), (asked, weeks) => {
        const days = occurrences({ ...cadence, weeks }, asked, 5);
        expect(days).toHaveLength(5);
        for (const day of days) {
          expect(weekdayOf(day)).toBe(4);
          expect(daysBetween(cadence.anchor, day) % (weeks * 7)).toBe(0);
          expect(day >= cadence.anchor && day >= asked).toBe(true);
        }
        const [first] = days;
        expect(first === cadence.anchor || daysBetween(asked, first ?? asked) < weeks * 7).toBe(true);
      }),
    );
  });

  test('keep the time on the wall when the clocks are moved', () => {
    for (const day of occurrences(cadence, toDay('2026-10-01'), 20))
      expect(wallTimeAt(startsAt(cadence, day), cadence.zone)).toBe('10:00');
  });

  test('begin on the weekday asked for, within a week', () => {
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 7 }), (asked, weekday) => {
        const first = firstOn(weekday as Weekday, asked);
        expect(weekdayOf(first)).toBe(weekday);
        expect(daysBetween(asked, first)).toBeLessThan(7);
        expect(first >= asked).toBe(true);
      }),
    );
  });
});

describe('a rhythm that is thinned out for a time', () => {
  test('has the first of its days there and every n-th after it, and all of them before and after', () => {
    const every = (n: number) => ({ from: toDay('2026-10-01'), to: toDay('2026-12-10'), every: n });
    const held = (thinning: SparsePeriod) =>
      occurrences(cadence, cadence.anchor, 10).filter((day) => !isThinnedOut({ ...cadence, thinning }, day));
    const usual = ['2026-09-03', '2026-09-17'];
    expect(held(every(2))).toEqual([
      ...usual,
      ...['2026-10-01', '2026-10-29', '2026-11-26', '2026-12-24', '2027-01-07'],
    ]);
    expect(held(every(4))).toEqual([...usual, '2026-10-01', '2026-11-26', '2026-12-24', '2027-01-07']);
  });

  test('begins with its first day where that comes later', () => {
    const thinning = { from: toDay('2026-01-01'), to: toDay('2026-12-31'), every: 2 };
    expect(isThinnedOut({ ...cadence, thinning }, cadence.anchor)).toBe(false);
    expect(isThinnedOut({ ...cadence, thinning }, addDays(cadence.anchor, 14))).toBe(true);
  });
});

describe('a new agreement', () => {
  const today = toDay('2026-11-23');
  const next = { ...cadence, anchor: toDay('2026-11-26') };
  const thinning = { from: toDay('2026-12-01'), to: toDay('2026-12-31'), every: 2 };

  test('keeps the series when only the mix or the thinning is another', () => {
    const mix = { ...establishedMix, deal: 5 };
    expect(keepsSeries(cadence, { ...next, mix }, today)).toBe(true);
    expect(keepsSeries(cadence, { ...next, thinning }, today)).toBe(true);
  });

  test('changes the series when it comes or lasts otherwise, or begins later', () => {
    for (const change of [
      ...[{ weeks: 4 }, { minutes: 45 }, { time: wallTime.parse('10:15') }, { zone: 'Europe/London' }],
      ...[{ anchor: toDay('2026-11-25') }, { anchor: toDay('2026-12-10') }],
    ])
      expect(keepsSeries(cadence, { ...next, ...change }, today)).toBe(false);
  });

  test('brings days back when what thinned it out is over, or another, and not when it only begins', () => {
    const thinned = { ...cadence, thinning };
    expect(bringsDaysBack(thinned, next, today)).toBe(true);
    expect(bringsDaysBack(thinned, { ...next, thinning: { ...thinning, every: 3 } }, today)).toBe(true);
    expect(bringsDaysBack(thinned, { ...next, thinning }, today)).toBe(false);
    expect(bringsDaysBack(cadence, { ...next, thinning }, today)).toBe(false);
    const over = { ...thinning, to: toDay('2026-11-22'), from: toDay('2026-11-01') };
    expect(bringsDaysBack({ ...cadence, thinning: over }, next, today)).toBe(false);
  });
});

describe('a mix', () => {
  test('fits when it asks for no more sessions than there are', () => {
    expect(mixFits(establishedMix)).toBe(true);
    expect(mixFits({ deal: 5, pipeline: 5, skill: 5, performance: 5, preparation: 5 })).toBe(true);
    expect(mixFits({ deal: 3, pipeline: 3, skill: 3, performance: 6, preparation: 8 })).toBe(false);
  });

  test('means days of its own for each rhythm', () => {
    expect(intervalDays(cadence, 'deal')).toBe(56);
    expect(intervalDays({ ...cadence, weeks: 1 }, 'deal')).toBe(28);
  });
});

test.each([
  [55, 'fresh'],
  [56, 'due'],
  [83, 'due'],
  [84, 'forgotten'],
] as const)('a type that is %i days old against 56 agreed is %s', (age, freshness) =>
  expect(freshnessOf(age, 56)).toBe(freshness),
);
