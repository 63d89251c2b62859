import { expect, test } from 'vitest';
import type { ForecastDegree } from '../../domain/forecast.ts';
import { rhythmId, sessionId } from '../../domain/ids.ts';
import { addDays, toDay, toInstant } from '../../domain/time.ts';
import { forecastPeriod } from '../forecast-facts.ts';
import type { SectionFacts } from '../section-facts.ts';
import { questionsBy } from '../section-questions.ts';
import { sections } from '../templates.ts';
import { pipelineFocusOf } from './pipeline-focus.ts';
import { aDeal, factsAbout, onDay } from './test-facts.ts';

const ID = '01890000-0000-7000-8000-000000000001';
const soon = addDays(onDay, 15);
const deals = {
  sure: aDeal(1, { name: 'säker', value: 900_000, closesOn: soon }),
  likely: aDeal(2, { name: 'trolig', value: 310_000, closesOn: soon }),
  possible: aDeal(3, { name: 'möjlig', value: 420_000, closesOn: soon }),
  large: aDeal(4, { name: 'stor och ny', value: 800_000, createdOn: addDays(onDay, -3) }),
  rest: aDeal(5, { name: 'övrig', value: 850_000 }),
  small: aDeal(6, { name: 'liten', value: 10_000 }),
  paused: aDeal(7, { name: 'pausad', value: 700_000, pausedUntil: addDays(onDay, 30) }),
};
const open = Object.values(deals);
const words: readonly (readonly [keyof typeof deals, ForecastDegree])[] = [
  ...([
    ['sure', 'sure'],
    ['likely', 'likely'],
    ['possible', 'possible'],
  ] as const),
  // Forecast while it still closed in the period, which it no longer does.
  ['rest', 'likely'],
];
const period = forecastPeriod({ goals: [], deals: [] }, onDay);
const facts = (known: Partial<SectionFacts> = {}): SectionFacts =>
  factsAbout(
    open,
    { target: { whole: 5_000_000, remaining: 1_000_000, until: period.until } },
    {
      forecast: {
        ...{ period, last: null, past: null },
        now: {
          ...period,
          ...{
            session: sessionId.parse(ID),
            rhythm: rhythmId.parse(ID),
            at: toInstant('2026-12-03T09:00:00.000Z'),
          },
          words: words.map(([name, degree]) => ({ deal: deals[name].id, degree, value: deals[name].value })),
        },
      },
      ...known,
    },
  );

test('time pays most where it can decide: likely, possible, large and new, the rest by value, and the sure last', () =>
  expect(pipelineFocusOf(facts()).deals.map(({ name }) => name)).toEqual([
    ...['trolig', 'möjlig', 'stor och ny', 'övrig', 'liten', 'säker'],
  ]));

test('nothing is chosen beforehand; what is chosen says so, and whether it has a next step', () => {
  expect(pipelineFocusOf(facts()).deals.filter(({ isChosen }) => isChosen)).toEqual([]);
  const known = facts({ priorities: [deals.possible.id] });
  const { deals: offered } = pipelineFocusOf({
    ...known,
    sales: { ...known.sales, withNextStep: new Set([deals.likely.id]) },
  });
  expect(offered.slice(0, 2)).toMatchObject([
    { name: 'trolig', isChosen: false, hasNextStep: true },
    { name: 'möjlig', isChosen: true, hasNextStep: false },
  ]);
});

test('of five hundred the twenty that pay most are offered, and what is chosen besides', () => {
  const many = Array.from({ length: 500 }, (_, nth) => aDeal(nth + 1, { closesOn: toDay('2027-06-01') }));
  const smallest = many[0]?.id;
  const { deals: offered, count } = pipelineFocusOf(
    factsAbout(many, {}, { priorities: smallest ? [smallest] : [] }),
  );
  expect([offered.length, count, offered[0]?.name, offered.at(-1)?.name]).toEqual([
    ...[21, 500, 'Affär 500', 'Affär 1'],
  ]);
});

test('as many deals are asked about as there are', () => {
  const own = sections.pipeline.find(({ id }) => id === 'focus')?.questions ?? [];
  const firstOf = (count: number) => {
    const about = factsAbout(Array.from({ length: count }, (_, nth) => aDeal(nth + 1)));
    return (questionsBy('pipeline-focus', about, own) ?? own)[0]?.en;
  };
  expect(firstOf(3)).toBe('Which three deals deserve your time before next time?');
  expect(firstOf(2)).toBe('Which of the two deals deserves most of your time before next time?');
  expect(firstOf(1)).toBe('What does the deal need of your time before next time?');
  expect(firstOf(0)).toBe('What will you stop doing to make room?');
});
