import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { v7 } from 'uuid';
import { dealId, personId } from '../domain/ids.ts';
import { addDays, toDay } from '../domain/time.ts';
import type { CalendarDay } from '../domain/time.ts';
import { noFacts as quiet, signalsOf } from './facts.ts';
import { latestForecastError } from './forecast-facts.ts';
import type { RepFacts } from './facts.ts';
import type { Practice } from './practice.ts';

const inMidQuarter = toDay('2026-11-11');
const ids = (facts: Partial<RepFacts>, on = inMidQuarter) =>
  signalsOf({ ...quiet, ...facts }, on).map(({ id }) => id);

test('nothing known is nothing said', () => expect(ids({})).toEqual([]));

test.each([
  ['2027-03-09', []],
  ['2027-03-10', ['pipeline.period-end']],
  ['2027-03-23', ['pipeline.period-end']],
  ['2027-03-24', ['pipeline.period-close']],
  ['2027-03-31', ['pipeline.period-close']],
  ['2027-02-20', []],
  ['2027-02-21', ['pipeline.period-close']],
  ['2026-12-31', ['pipeline.period-close']],
])('on %s the calendar says %j', (day, expected) => expect(ids({}, toDay(day))).toEqual(expected));

test('the end of the quarter speaks as seen from the session, and is said as seen from today', () => {
  const on = toDay('2027-03-10');
  expect(signalsOf({ ...quiet, asOf: addDays(on, -9) }, on)).toEqual([
    { id: 'pipeline.period-end', type: 'pipeline', values: { days: 30 } },
  ]);
  expect(ids({ asOf: on }, addDays(on, -1))).toEqual([]);
});

test('what stands still is counted until today: what happens until the session nobody knows', () => {
  const deal = { id: dealId.parse(v7()), version: 1, rep: personId.parse(v7()), name: 'Skanska', value: 100 };
  const open = {
    ...deal,
    closesOn: null,
    createdOn: inMidQuarter,
    stage: null,
    slips: 0,
    currency: 'SEK',
    slippedFrom: null,
  };
  const lastActivityOn = addDays(inMidQuarter, -22);
  const sales = {
    ...quiet.sales,
    open: [{ ...open, lastActivityOn, pausedUntil: null, customer: null, goneOn: null, state: 'open' }],
  } as const;
  const seenOn = addDays(inMidQuarter, -43);
  const said = (asOf: CalendarDay) =>
    signalsOf(
      { ...quiet, asOf, sales: { ...sales, talkedAbout: new Set([deal.id]) }, seenOn },
      addDays(inMidQuarter, 9),
    );
  expect(said(inMidQuarter)).toEqual([
    { id: 'skill.unseen', type: 'skill', values: { weeks: 6 } },
    { id: 'deal.stalled', type: 'deal', values: { deal: 'Skanska', days: 22 } },
  ]);
  expect(said(addDays(inMidQuarter, -2))).toEqual([]);
});

test('a session on the day it is read counts from the same day', () =>
  expect(signalsOf(quiet, toDay('2027-03-10'))).toEqual([
    { id: 'pipeline.period-end', type: 'pipeline', values: { days: 21 } },
  ]));

describe('a goal', () => {
  const goal = (pace: number | null) => ({ name: `Mål ${pace}`, pace });
  test.each([
    [0.8499, ['performance.behind']],
    [0.85, ['performance.at-risk']],
    [0.9499, ['performance.at-risk']],
    [0.95, []],
    [null, []],
  ] as const)('at %s of its pace says %j', (pace, expected) =>
    expect(ids({ goals: [goal(pace)] })).toEqual(expected),
  );

  test('speaks for the one that is furthest behind, and for no other', () =>
    expect(signalsOf({ ...quiet, goals: [goal(0.9), goal(0.4), goal(null)] }, inMidQuarter)).toEqual([
      { id: 'performance.behind', type: 'performance', values: { goal: 'Mål 0.4', pace: 0.4 } },
    ]));

  const quarter = { from: toDay('2026-10-01'), to: toDay('2026-12-31') };
  const next = { from: toDay('2027-01-01'), to: toDay('2027-03-31') };
  test.each([
    ['2026-12-17', [quarter], false],
    ['2026-12-18', [quarter], true],
    ['2027-01-15', [quarter], true],
    ['2027-01-16', [quarter], false],
    ['2026-12-18', [quarter, next], false],
  ])('on %s, with %j, a new period without goals is said: %s', (day, goalPeriods, expected) =>
    expect(ids({ goalPeriods }, toDay(day)).includes('performance.period')).toBe(expected),
  );
});

describe('the last forecast', () => {
  const until = toDay('2026-09-30');
  const miss = (said: number, became: number, on = inMidQuarter) =>
    signalsOf({ ...quiet, pastForecast: { until, said, became } }, on).find(
      ({ id }) => id === 'pipeline.forecast-miss',
    );
  const amount = fc.integer({ min: 1, max: 10_000_000 });

  test('speaks for the pipeline where it was more than a fifth off what came in, above or below', () => {
    expect(miss(510_000, 380_000)?.values['share']).toBeCloseTo(0.342, 3);
    fc.assert(
      fc.property(amount, amount, (said, became) => {
        expect(miss(said, became) !== undefined).toBe(5 * Math.abs(said - became) > became);
      }),
    );
  });

  test('is judged by shares: the same miss in another currency is the same', () =>
    fc.assert(
      fc.property(amount, amount, fc.constantFrom(2, 4, 1_024), (said, became, rate) => {
        expect(miss(said * rate, became * rate)).toEqual(miss(said, became));
      }),
    ));

  test('says what it was where nothing came in, and nothing where nothing was to', () => {
    expect(miss(510_000, 0)?.values).toEqual({ share: 'none', value: 510_000 });
    expect(miss(0, 0)).toBeUndefined();
  });

  test('is said until the next period is over, and not of one further back', () => {
    expect(miss(2, 1, addDays(until, 92))).toBeDefined();
    expect(miss(2, 1, addDays(until, 93))).toBeUndefined();
  });
});

test('two promises that slipped speak for a word about goals and expectations, one does not', () => {
  expect(ids({ slipped: 1 })).toEqual([]);
  expect(ids({ slipped: 2 })).toEqual(['performance.slipped']);
});

test('help is talked about in the type it belongs to', () =>
  expect(
    signalsOf({ ...quiet, helpWanted: [{ commitment: 'Skicka offerten', type: 'deal' }] }, inMidQuarter),
  ).toEqual([{ id: 'help', type: 'deal', values: { commitment: 'Skicka offerten' } }]));

test('two who have not met begin with goals and expectations', () =>
  expect(ids({ haveMet: false })).toEqual(['performance.first']));

describe('a behaviour', () => {
  const practice: Practice = {
    ...{ behaviour: 'asks-open', inFocus: true, level: 2, touchedOn: toDay('2026-10-14'), gap: null },
  };
  test.each([
    ['rated low, and left for four weeks', {}, 'skill.unpractised', true],
    ['left for a day less', { touchedOn: toDay('2026-10-15') }, 'skill.unpractised', false],
    ['rated in the middle', { level: 3 }, 'skill.unpractised', false],
    ['never given a level', { level: null }, 'skill.unpractised', false],
    ['that is not in focus', { inFocus: false }, 'skill.unpractised', false],
    ['seen two levels apart', { gap: 2 }, 'skill.gap', true],
    ['seen one level apart', { gap: 1 }, 'skill.gap', false],
  ] as const)('%s', (_which, more, id, expected) =>
    expect(ids({ practices: [{ ...practice, ...more }] }).includes(id)).toBe(expected),
  );

  test('is said by its name, with the weeks it has rested', () =>
    expect(signalsOf({ ...quiet, practices: [practice] }, inMidQuarter)).toEqual([
      { id: 'skill.unpractised', type: 'skill', values: { behaviour: 'asks-open', weeks: 4 } },
    ]));

  test.each([
    ['2026-09-30', ['skill.unseen']],
    ['2026-10-01', []],
  ])('last seen on %s says %j', (seenOn, expected) =>
    expect(ids({ seenOn: toDay(seenOn) })).toEqual(expected),
  );
});

describe('a forecast error that a file says', () => {
  const error = (until: string, value: number) =>
    latestForecastError([{ to: toDay(until), value }], inMidQuarter);
  const missIn = (facts: Partial<Parameters<typeof signalsOf>[0]>, on = inMidQuarter) =>
    signalsOf({ ...quiet, ...facts }, on).find(({ id }) => id === 'pipeline.forecast-miss')?.values['share'];

  test('speaks for the pipeline where it is more than a fifth, whichever way', () => {
    expect(missIn({ forecastError: error('2026-09-30', 24) })).toBe(0.24);
    expect(missIn({ forecastError: error('2026-09-30', -31) })).toBe(0.31);
    expect(missIn({ forecastError: error('2026-09-30', 20) })).toBeUndefined();
  });

  test('says nothing of a period that is not over, or long ago', () => {
    expect(error('2026-12-31', 40)).toBeNull();
    expect(missIn({ forecastError: error('2026-03-31', 40) })).toBeUndefined();
  });

  test('gives way to what the two said themselves of a period as late', () => {
    const pastForecast = { until: toDay('2026-09-30'), said: 100, became: 100 };
    expect(missIn({ forecastError: error('2026-09-30', 40), pastForecast })).toBeUndefined();
    expect(missIn({ forecastError: error('2026-10-31', 40), pastForecast })).toBe(0.4);
  });
});
