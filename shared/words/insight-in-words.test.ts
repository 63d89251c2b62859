import { expect, test } from 'vitest';
import type { Insight } from '../coaching/insight/insight.ts';
import { en } from './en.ts';
import type { GoalUnit } from '../domain/goal.ts';
import { insightInWords, rangeInWords } from './insight-in-words.ts';
import { sv } from './sv.ts';

const found: Insight = {
  ...{ n: 23, others: 17 },
  change: { low: 0.21, mid: 0.5, high: 0.9 },
  compared: { low: -0.14, mid: 0.2, high: 0.5 },
  say: ['change', 'compared', 'unclear', 'regression'],
};
const asked = { name: 'Ställer öppna frågor', min: 3, weeks: 8, scale: null };

test('a range is said in each language’s numbers, with what has to be said with it', () => {
  expect(insightInWords('sv', found, asked)).toEqual([
    'Bland 23 säljare med minst 3 samtal om färdigheter ändrades ”Ställer öppna frågor” med mellan 0,2 och 0,9 steg (8 veckor).',
    'Skillnaden mot övriga säljare under samma tid ligger mellan −0,1 och 0,5.',
    'Det går inte att säga om något har ändrats.',
    'De började ovanligt lågt. En del av uppgången hade troligen kommit ändå.',
  ]);
  expect(insightInWords('en', found, { ...asked, min: 1 })[0]).toContain('at least 1 skill session, “');
});

test('a range of results is said in the unit of its metric, and per how long a time', () => {
  const of = (unit: GoalUnit, per: 'week' | 'month' | null) => ({ unit, per, currency: null });
  const money = { low: -20_000, mid: 12_500, high: 45_000 };
  const [said] = insightInWords(
    'sv',
    { ...found, change: money, say: ['change'] },
    { ...asked, name: 'Ny ARR', scale: of('money', 'month') },
  );
  expect(said?.replaceAll(/\s/g, ' ')).toBe(
    'Bland 23 säljare med minst 3 samtal om färdigheter ändrades ”Ny ARR” med mellan −20 tkr och 45 tkr i månaden (8 veckor).',
  );
  const points = { low: -1.25, mid: 1, high: 3 };
  expect(rangeInWords('sv', points, of('percent', null))).toBe('−1,3 och 3 procentenheter');
  expect(rangeInWords('en', points, of('count', 'week'))).toBe('−1.3 and 3 a week');
});

test('a range without zero in it is not said to include it, however few they are', () => {
  const ofFew: Insight = { ...found, compared: null, say: ['unclear'] };
  expect(insightInWords('en', ofFew, asked)).toEqual(['It is not possible to say whether anything changed.']);
  expect(insightInWords('en', found, asked)[2]).toMatch(/^The range includes zero\./);
});

/** What would claim more than can be known (coaching model, section 10). */
const barred = {
  sv: /(?<!\p{L})(?:leder till|tack vare|beror på|effekt(?:en|er|erna)?|bevisar)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:leads to|thanks to|because of|impacts?|proves)(?!\p{L})/iu,
};

test('no sentence of the product says that one thing came of another', () => {
  expect(Object.entries(sv).filter(([, sentence]) => barred.sv.test(sentence))).toEqual([]);
  expect(Object.entries(en).filter(([, sentence]) => barred.en.test(sentence))).toEqual([]);
});

test.each([
  ['sv', 'Det beror på samtalen.'],
  ['sv', 'Effekten syns.'],
  ['en', 'Coaching leads to more.'],
  ['en', 'The impact is large.'],
] as const)('a planted claim in %s is found: %s', (language, sentence) => {
  expect(barred[language].test(sentence)).toBe(true);
});

test('words that only hold a barred one are not taken for it', () => {
  expect([barred.sv.test('Effektiva möten.'), barred.en.test('An administrator approves.')]).toEqual([
    ...[false, false],
  ]);
});
