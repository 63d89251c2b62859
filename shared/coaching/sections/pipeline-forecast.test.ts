import { describe, expect, test } from 'vitest';
import type { Goal } from '../../domain/goal.ts';
import type { Forecast, ForecastDegree } from '../../domain/forecast.ts';
import { goalId, rhythmId, sessionId } from '../../domain/ids.ts';
import { addDays, toDay, toInstant } from '../../domain/time.ts';
import { forecastFactsOf } from '../forecast-facts.ts';
import { questionsBy } from '../section-questions.ts';
import { pipelineForecastOf } from './pipeline-forecast.ts';
import { aDeal, factsAbout, onDay } from './test-facts.ts';
import { aGoal } from '../../../tests/support/builders.ts';

const idOf = (number: number) => `01890000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const here = sessionId.parse(idOf(1));
const goal = aGoal({
  ...{ level: 'individual', name: 'Ny ARR', target: 1_200_000, value: 740_000 },
  saidOn: toDay('2026-12-31'),
});
const lastQuarter: Goal = {
  ...goal,
  ...{ id: goalId.parse(idOf(6)), value: 380_000, from: toDay('2026-07-01'), to: toDay('2026-09-30') },
};

const scania = aDeal(1, { value: 310_000, closesOn: addDays(onDay, 20) });
const volvo = aDeal(2, { value: 420_000, closesOn: addDays(onDay, 15) });
const next = aDeal(3, { value: 180_000, closesOn: toDay('2027-01-21') });
const paused = aDeal(4, { value: 95_000, closesOn: addDays(onDay, 5), pausedUntil: addDays(onDay, 20) });
const undated = aDeal(5, { value: 50_000, closesOn: null });
const open = [scania, volvo, next, paused, undated];

type Said = Readonly<Record<string, ForecastDegree>>;
const said = (session: number, on: string, words: Said, about: Goal = goal): Forecast => ({
  ...{ session: sessionId.parse(idOf(session)), rhythm: rhythmId.parse(idOf(9)), goal: about.id },
  ...{ from: about.from, until: about.to, outcome: 200_000, target: about.target },
  ...{ at: toInstant(`${on}T09:00:00.000Z`) },
  words: Object.entries(words).map(([name, degree]) => {
    const deal = open.find((one) => one.name === name);
    if (!deal) throw new Error(`no deal ${name}`);
    return { deal: deal.id, degree, value: deal.value };
  }),
});
const factsWith = (forecasts: readonly Forecast[], goals: readonly Goal[] = [goal, lastQuarter]) =>
  factsAbout(
    open,
    {},
    {
      forecast: forecastFactsOf(here, { goals, deals: open, forecasts }, { today: onDay, zone: 'UTC' }),
    },
  );
const forecastOf = (...args: Parameters<typeof factsWith>) => pipelineForecastOf(factsWith(...args));
const degrees = (forecasts: readonly Forecast[]) =>
  forecastOf(forecasts).deals.map(({ name, degree, last }) => [name, degree, last]);

test('a word is taken for each deal that closes in the period, none of them paused, the largest first', () =>
  expect(degrees([])).toEqual([
    ['Affär 2', null, null],
    ['Affär 1', null, null],
  ]));

test('where the only one that closes in it is paused, it says which and until when, and what has come in still counts', () => {
  const forecast = forecastFactsOf(
    here,
    { goals: [goal], deals: [paused], forecasts: [] },
    { today: onDay, zone: 'UTC' },
  );
  expect(pipelineForecastOf(factsAbout([paused], {}, { forecast }))).toMatchObject({
    deals: [],
    paused: { count: 1, first: [{ name: 'Affär 4', until: addDays(onDay, 20) }] },
    ...{ said: 740_000, target: 1_200_000 },
  });
});

test('it is filled in from last time, and counts, until something is said', () => {
  const last = said(2, '2026-11-20', { 'Affär 1': 'likely', 'Affär 2': 'possible' });
  expect(degrees([last])).toEqual([
    ['Affär 2', 'possible', 'possible'],
    ['Affär 1', 'likely', 'likely'],
  ]);
  expect(forecastOf([last])).toMatchObject({
    ...{ isSaid: false, said: 1_050_000, target: 1_200_000, high: 1_470_000 },
    last: { on: '2026-11-20', said: 510_000 },
  });
  const now = { ...said(1, '2026-12-03', { 'Affär 2': 'sure' }), session: here };
  expect(degrees([now, last])).toEqual([
    ['Affär 2', 'sure', 'possible'],
    ['Affär 1', null, 'likely'],
  ]);
  expect(forecastOf([now, last])).toMatchObject({ isSaid: true, said: 1_160_000, high: 1_160_000 });
});

describe('a period that is over', () => {
  const before = said(3, '2026-08-20', { 'Affär 1': 'likely' }, lastQuarter);
  test('is compared with what its goal came to, and fills in nothing', () => {
    expect(forecastOf([before]).past).toEqual({ said: 510_000, became: 380_000 });
    expect(degrees([before])[1]).toEqual(['Affär 1', null, null]);
  });
  test('is compared with what was won in it where the goal is gone', () =>
    expect(forecastOf([before], [goal]).past).toEqual({ said: 510_000, became: 0 }));
});

test('without a goal it is about the quarter, and what was won in it has come in', () => {
  const won = { ...aDeal(8, { value: 70_000 }), state: 'won', on: toDay('2026-11-02') } as const;
  const facts = factsWith([], []);
  const known = { goals: [], deals: [...open, won], forecasts: [] };
  const forecast = forecastFactsOf(here, known, { today: onDay, zone: 'UTC' });
  expect(pipelineForecastOf({ ...facts, deals: [...open, won], forecast })).toMatchObject({
    ...{ until: '2026-12-31', target: null, said: 70_000 },
    won: { count: 1, largest: [{ name: 'Affär 8' }] },
  });
});

test('at most ten take a word, and how many more there are is said, of five hundred too', () => {
  const many = Array.from({ length: 500 }, (_, nth) => aDeal(nth + 1, { closesOn: addDays(onDay, 10) }));
  const { deals, others } = pipelineForecastOf({ ...factsAbout(many), forecast: factsWith([]).forecast });
  expect([deals.length, deals[0]?.name, others]).toEqual([10, 'Affär 500', 490]);
});

test('what the last forecast missed is not asked where there was none', () => {
  const own = [
    { sv: 'Vad räknar du med?', en: 'What do you count on?' },
    { sv: 'Vad missade vi?', en: 'What did we miss?' },
  ];
  expect(questionsBy('pipeline-forecast', factsWith([]), own)).toEqual(own.slice(0, 1));
  expect(questionsBy('pipeline-forecast', factsWith([said(2, '2026-11-20', {})]), own)).toBeNull();
});
