import { describe, expect, test } from 'vitest';
import { personId } from '../../domain/ids.ts';
import type { MetricId } from '../../domain/metric.ts';
import { calendarMonthOf, lastDayIn, monthsEarlier, monthsFrom } from '../../domain/month.ts';
import { addDays, toDay } from '../../domain/time.ts';
import type { CalendarDay } from '../../domain/time.ts';
import {
  figuresOf,
  modelMetric,
  ownMetric,
  resultChange,
  resultMetricOf,
  resultsFrom,
} from './result-change.ts';
import type { SellingRep } from './result-change.ts';

const MONTH = calendarMonthOf(toDay('2026-10-01'));
/** One sales cycle before the two months in which what is lagging is looked for. */
const CYCLE = 90;
const WINDOWS_END = addDays(toDay('2026-09-01'), -1 - CYCLE);

const person = (nth: number) => personId.parse(`00000000-0000-4000-8000-${String(nth).padStart(12, '0')}`);

/** A figure for each month of a year and a half: so much until the window's end, and so much after. */
const monthly = (before: number, after: number, currency: string | null = null) =>
  monthsFrom(monthsEarlier(MONTH, 17), MONTH).map((from) => ({
    ...{ from, to: lastDayIn(from), currency },
    value: from < WINDOWS_END ? before : after,
  }));

const reps = (
  count: number,
  sessions: number,
  figures: SellingRep['figures'],
  first = 0,
): readonly SellingRep[] =>
  Array.from({ length: count }, (_, nth) => ({
    ...{ rep: person(first + nth), manager: person(900 + (nth % 3)), figures },
    skillSessions: Array.from({ length: sessions }, (_each, session) => addDays(WINDOWS_END, -session)),
  }));

const changeOf = (some: readonly SellingRep[], metric: MetricId) =>
  resultChange(modelMetric(metric), some, { month: MONTH, cycleDays: CYCLE }, [], 'seed');

describe('what changed of results', () => {
  test('is told of those who were coached, beside the others over the same weeks', () => {
    const some = [...reps(8, 3, monthly(100, 160)), ...reps(8, 0, monthly(300, 320), 100)];
    const change = changeOf(some, 'order-intake');
    expect(change).toMatchObject({ weeks: 8, insight: { n: 8, others: 8 } });
    expect([change?.insight.change?.mid, change?.insight.compared?.mid]).toEqual([60, 40]);
  });

  test('leaves out what lies between the window and one sales cycle after it', () => {
    const late = monthly(100, 160).map((one) =>
      one.from < toDay('2026-09-01') ? { ...one, value: 100 } : one,
    );
    expect(changeOf(reps(8, 3, late), 'order-intake')?.insight.change?.mid).toBe(60);
  });

  test('is not told of fewer than five, on either side', () => {
    expect(changeOf(reps(4, 3, monthly(1, 2)), 'order-intake')).toBeNull();
    const few = [...reps(8, 3, monthly(1, 2)), ...reps(2, 0, monthly(1, 2), 100)];
    expect(changeOf(few, 'order-intake')).toBeNull();
  });

  test('is not told again when one more was coached', () => {
    const [some, others] = [reps(8, 3, monthly(1, 2)), reps(8, 0, monthly(1, 2), 100)];
    const first = changeOf([...some, ...others], 'order-intake');
    const shown = [first?.coached ?? new Set<string>(), first?.others ?? new Set<string>()];
    const again = (more: readonly SellingRep[]) =>
      resultChange(modelMetric('order-intake'), more, { month: MONTH, cycleDays: CYCLE }, shown, 'seed');
    expect(again([...some, ...others])).not.toBeNull();
    expect(again([...some, ...others, ...reps(1, 3, monthly(1, 2), 200)])).toBeNull();
  });

  test('is told in the currency that most is in, and of nobody’s amounts in another', () => {
    const some = [...reps(8, 3, monthly(100, 160, 'SEK')), ...reps(5, 3, monthly(10, 90, 'EUR'), 100)];
    expect(changeOf(some, 'order-intake')).toMatchObject({ currency: 'SEK', insight: { n: 8 } });
  });

  test('warns of an unusually poor start also where less is better', () => {
    const slow = monthly(100, 60).map((one) =>
      one.from < WINDOWS_END && one.from >= toDay('2026-03-01') ? { ...one, value: 150 } : one,
    );
    const change = changeOf(reps(12, 3, slow), 'sales-cycle');
    expect(change?.insight.change?.mid).toBeLessThan(0);
    expect(change?.insight.change?.low).toBeLessThanOrEqual(change?.insight.change?.high ?? -Infinity);
    expect(change?.insight.say).toContain('regression');
  });
});

describe('what a rep’s results say', () => {
  const result = (metric: string, from: string, to: string, value: number) => ({
    ...{ person: person(1), metric, from: toDay(from), to: toDay(to), value },
    ...{ cases: null, currency: null },
  });
  const values = (figures: SellingRep['figures']): readonly (readonly [CalendarDay, number])[] =>
    figures.map(({ from, value }) => [from, value]);

  test('of a total is the sum of a month, each day once', () => {
    const results = [
      result('order-intake', '2026-10-01', '2026-10-15', 100),
      result('order-intake', '2026-10-16', '2026-10-31', 50),
      result('order-intake', '2026-10-16', '2026-10-16', 50),
      result('order-intake', '2026-11-02', '2026-11-02', 7),
    ];
    expect(values(figuresOf(modelMetric('order-intake'), results))).toEqual([
      ['2026-10-01', 150],
      ['2026-11-01', 7],
    ]);
  });

  test('of what a rep controls is a week’s, and nothing of a longer time', () => {
    const results = [
      result('meetings-booked', '2026-10-07', '2026-10-07', 2),
      result('meetings-booked', '2026-10-09', '2026-10-09', 3),
      result('meetings-booked', '2026-10-01', '2026-10-31', 20),
    ];
    expect(values(figuresOf(modelMetric('meetings-booked'), results))).toEqual([['2026-10-05', 5]]);
  });

  test('of a rate is the latest figure', () => {
    const results = [
      result('win-rate', '2026-10-01', '2026-10-15', 30),
      result('win-rate', '2026-10-16', '2026-10-31', 20),
    ];
    expect(values(figuresOf(modelMetric('win-rate'), results))).toEqual([['2026-10-01', 20]]);
  });
});

test('results are looked at from half a year before the longest window', () => {
  expect(resultsFrom(modelMetric('order-intake'), MONTH, CYCLE)).toBe(addDays(WINDOWS_END, 1 - 52 * 7));
  expect(resultsFrom(modelMetric('meetings-booked'), MONTH, CYCLE)).toBe(
    addDays(toDay('2026-09-05'), 1 - 52 * 7),
  );
});

describe('a metric of the organisation’s own', () => {
  const pilots = ownMetric('Provtryckta kunder', { unit: 'count', kind: 'total', up: true, lead: 'lagging' });
  const told = (some: readonly SellingRep[], metric: typeof pilots) =>
    resultChange(metric, some, { month: MONTH, cycleDays: CYCLE }, [], 'seed');

  test('is told of as the model’s are, and of no fewer than five', () => {
    const some = [...reps(8, 3, monthly(2, 5)), ...reps(8, 0, monthly(4, 5), 100)];
    expect(told(some, pilots)?.insight.change?.mid).toBe(3);
    expect(told(reps(4, 3, monthly(2, 5)), pilots)).toBeNull();
  });

  test('is kept by an id that is no behaviour’s and no metric’s of the model, with how it was counted', () => {
    const { id: _, givenBy: __, ...counted } = pilots;
    expect(resultMetricOf(pilots.id, counted)).toEqual(pilots);
    expect(resultMetricOf('own:order-intake', counted)?.givenBy).toBe('order-intake');
    expect(resultMetricOf('order-intake', null)).toEqual(modelMetric('order-intake'));
    expect(resultMetricOf('gone', null)).toBeNull();
  });
});
