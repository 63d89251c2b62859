import { expect, test } from 'vitest';
import { recommendationLine } from './recommend-line.ts';

const ali = {
  ...{ id: 'ali', session: '2027-03-10', previous: 'deal', requested: null },
  rhythm: {
    ...{ start: '2026-08-03', weeks: 2 },
    every: { deal: 4, pipeline: 4, skill: 5, performance: 6, preparation: 8 },
  },
  lastHeld: {
    ...{ deal: '2027-02-24', pipeline: '2027-01-13', skill: '2027-01-27' },
    ...{ performance: '2027-02-10', preparation: null },
  },
  signals: ['deal.closing', 'pipeline.period-end'],
};
const answer = (question: unknown): unknown => JSON.parse(recommendationLine(JSON.stringify(question)));

test('a line is answered with what to talk about, what else, and why', () =>
  expect(answer(ali)).toEqual({
    ...{ id: 'ali', recommend: 'preparation', alternative: 'pipeline', forgotten: ['preparation'] },
    eligible: ['preparation', 'pipeline', 'deal', 'skill', 'performance'],
    scores: { deal: 25, pipeline: 65, skill: 24, performance: 13, preparation: 78 },
    reasons: [{ id: 'forgotten', points: 78 }],
  }));

test('a call for help is for the type it names, else for goals', () => {
  const helped = (signals: unknown[]) => answer({ ...ali, signals });
  expect(helped([{ id: 'help', type: 'deal' }])).toMatchObject({ scores: { deal: 15, performance: 13 } });
  expect(helped(['help'])).toMatchObject({ scores: { deal: 0, performance: 28 } });
});

test.each([
  ['no day', { ...ali, session: '2027-02-30' }, /session: not-a-day/],
  [
    'a mix without a type',
    { ...ali, rhythm: { ...ali.rhythm, every: { deal: 4 } } },
    /rhythm\.every\.pipeline/,
  ],
  ['an interval of none', { ...ali, rhythm: { ...ali.rhythm, weeks: 0 } }, /rhythm\.weeks/],
  ['a signal nobody knows', { ...ali, signals: ['weather'] }, /signals\.0/],
  ['a type nobody knows', { ...ali, previous: 'lunch' }, /previous/],
])('a line with %s says what is wrong, with its id', (_what, question, message) =>
  expect(answer(question)).toEqual({ id: 'ali', error: expect.stringMatching(message) as string }),
);

test('a line that is no JSON says so', () =>
  expect(JSON.parse(recommendationLine('{"id":'))).toEqual({ id: null, error: 'not JSON' }));
