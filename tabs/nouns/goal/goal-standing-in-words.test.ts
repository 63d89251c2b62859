import { expect, test } from 'vitest';
import type { GoalStanding } from '../../../shared/coaching/sections/goal-standing.ts';
import type { GoalView } from '../../../shared/contracts/goal.ts';
import { goalId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/language.ts';
import { toDay } from '../../../shared/domain/time.ts';
import { dayInWords } from '../../../shared/words/days.ts';
import { say } from '../../../shared/words/say.ts';
import '../../../shared/words/all.ts';
import { fromPlanInWords, standingInWords } from './goal-standing-in-words.ts';
import { goalsInWords } from './goals-in-words.ts';

const arr: GoalStanding = {
  ...{ id: goalId.parse('01890000-0000-7000-8000-000000000001'), level: 'individual', name: 'Ny ARR Q4' },
  ...{
    currency: 'SEK',
    lead: 'lagging',
    unit: 'money',
    kind: 'total',
    value: 740_000,
    target: 1_200_000,
    saidOn: toDay('2026-11-30'),
    ...{ from: toDay('2026-10-01'), to: toDay('2026-12-31') },
  },
  ...{ progress: 0.62, pace: 0.86, status: 'at-risk', gap: { side: 'behind', amount: 117_143 } },
};
const wordsIn = (language: Language): Parameters<typeof standingInWords>[0] => ({
  ...{ language, say: (key, values) => say(language, key, values) },
  day: (day) => dayInWords(language, day, toDay('2026-12-28')),
});
const plain = (language: Language, goal: GoalStanding): string =>
  standingInWords(wordsIn(language), goal).replace(/[\u00a0\u202f]/g, ' ');

test.each<[string, Language, Partial<GoalStanding>]>([
  ['740 av 1 200 tkr · 117 efter plan', 'sv', {}],
  ['SEK 740k of 1,200k · 117k behind plan', 'en', {}],
  [
    '8,7 av 12 mkr · enligt plan',
    'sv',
    { value: 8_700_000, target: 12_000_000, gap: { side: 'even', amount: 9 } },
  ],
  [
    '19 av 20 · 2 före plan',
    'sv',
    { unit: 'count', value: 19, target: 20, gap: { side: 'ahead', amount: 2 } },
  ],
  [
    '90 dagar mot 80 dagar · 10 dagar efter plan',
    'sv',
    { unit: 'days', kind: 'rate', value: 90, target: 80, gap: { side: 'behind', amount: 10 } },
  ],
  ['0 av 1 200 tkr · För tidigt att säga', 'sv', { value: 0, status: 'early', gap: null }],
  ['Mål 1 200 tkr · inget är rapporterat än', 'sv', { value: 0, status: 'unreported', gap: null }],
])('a goal stands at %s (%s)', (text, language, part) =>
  expect(plain(language, { ...arr, ...part })).toBe(text),
);

test.each<[string, Language, Partial<GoalStanding>]>([
  ['117 tkr efter plan', 'sv', {}],
  ['SEK 117k behind plan', 'en', {}],
  // As large as its target it is written as that is, and smaller as it is.
  ['1,4 mkr efter plan', 'sv', { gap: { side: 'behind', amount: 1_355_000 } }],
  ['212 tkr efter plan', 'sv', { target: 12_000_000, gap: { side: 'behind', amount: 212_000 } }],
  ['2 före plan', 'sv', { unit: 'count', value: 19, target: 20, gap: { side: 'ahead', amount: 2 } }],
  ['För tidigt att säga', 'sv', { status: 'early', gap: null }],
  ['Börjar på fredag, 1 jan', 'sv', { status: 'coming', gap: null, from: toDay('2027-01-01') }],
  ['Starts Mon 1 Feb', 'en', { status: 'coming', gap: null, from: toDay('2027-02-01') }],
  [
    'Slutade i går, sön 27 dec',
    'sv',
    { status: 'ended', gap: null, to: toDay('2026-12-27'), saidOn: toDay('2026-12-25') },
  ],
  [
    'Slutade i går, sön 27 dec, senaste siffran mån 30 nov',
    'sv',
    { status: 'ended', gap: null, to: toDay('2026-12-27') },
  ],
  [
    'Ended yesterday, Sun 27 Dec without figures',
    'en',
    { status: 'ended', gap: null, to: toDay('2026-12-27'), saidOn: null },
  ],
])('by itself it is told what it is counted in: %s', (words, language, changed) => {
  const said = fromPlanInWords(wordsIn(language), { ...arr, ...changed });
  expect(said.replace(/[\u00a0\u202f]/g, ' ')).toBe(words);
});

test('a rep’s goals in a line say how far each is from its plan, as every other place does', () => {
  const line = (goal: GoalStanding) => {
    const text = goalsInWords(wordsIn('sv'), { goals: [[goal as unknown as GoalView]], endedGoals: [] });
    return text.replace(/[\u00a0\u202f]/g, ' ');
  };
  expect(line(arr)).toBe('Ny ARR Q4 62 %, 117 tkr efter plan');
  expect(line({ ...arr, status: 'early', gap: null })).toBe('Ny ARR Q4 62 %, för tidigt att säga');
});
