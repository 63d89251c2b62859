import { expect, test } from 'vitest';
import { say } from '../../../../shared/words/say.ts';
import { typeNames } from '../../../../shared/words/type-names.ts';
import { ageInWords, ageInWordsExact, fillOf, longestWaiting } from './freshness.ts';
import type { TypeAge } from './freshness.ts';

const speech = (language: 'sv' | 'en') => ({
  say: (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values),
  typeNames: typeNames(language, {}),
});

test('a mark empties as a type is left waiting', () => {
  expect(fillOf({ type: 'deal', days: 3, freshness: 'fresh' })).toBe('full');
  expect(fillOf({ type: 'deal', days: 30, freshness: 'due' })).toBe('half');
  expect(fillOf({ type: 'deal', days: 60, freshness: 'forgotten' })).toBe('empty');
});

test('there is no mark without a rhythm to measure against', () => {
  expect(fillOf({ type: 'deal', days: 3, freshness: null })).toBeNull();
});

test('a type that has not been held has no mark: nothing has aged', () => {
  expect(fillOf({ type: 'skill', days: null, freshness: 'fresh' })).toBeNull();
  expect(fillOf({ type: 'skill', days: null, freshness: 'forgotten' })).toBeNull();
});

test('the longest wait is named: what was forgotten first, then what is due, never held before long ago', () => {
  const due = { type: 'deal', days: 40, freshness: 'due' } as const;
  const forgotten = { type: 'skill', days: 30, freshness: 'forgotten' } as const;
  expect(longestWaiting([due, forgotten])).toBe('skill');
  expect(longestWaiting([due, { type: 'pipeline', days: null, freshness: 'due' }])).toBe('pipeline');
  expect(longestWaiting([{ type: 'deal', days: 3, freshness: 'fresh' }])).toBeNull();
  expect(longestWaiting([{ type: 'preparation', days: null, freshness: 'forgotten' }])).toBeNull();
});

test('a preparation is neither fresh nor late, to the eye or the ear: without a meeting there is nothing to prepare', () => {
  expect(fillOf({ type: 'preparation', days: null, freshness: 'forgotten' })).toBeNull();
  expect(fillOf({ type: 'preparation', days: 105, freshness: 'fresh' })).toBeNull();
  expect(fillOf({ type: 'preparation', days: 200, freshness: 'forgotten' })).toBeNull();
  expect(ageInWordsExact(speech('sv'), { type: 'preparation', days: 200, freshness: 'forgotten' })).toBe(
    'Inför kundmöte: för 200 dagar sedan',
  );
});

test('the days are said, short in the table and whole for a screen reader; what was never held isn’t shouted', () => {
  const ageText = (age: TypeAge, isNew = false) => ageInWords(speech('sv'), age, isNew);
  expect(ageText({ type: 'deal', days: 13, freshness: 'fresh' })).toBe('13 d');
  expect(ageText({ type: 'deal', days: 41, freshness: 'forgotten' })).toBe('5 v');
  expect(ageText({ type: 'deal', days: null, freshness: 'due' })).toBe('–');
  expect(ageText({ type: 'deal', days: null, freshness: null }, true)).toBe('·');
  expect(ageText({ type: 'preparation', days: null, freshness: 'due' })).toBe('·');
  expect(ageInWordsExact(speech('sv'), { type: 'deal', days: 41, freshness: 'forgotten' })).toBe(
    'Affärscoaching: för 41 dagar sedan, väntat för länge',
  );
  expect(ageInWordsExact(speech('en'), { type: 'deal', days: 1, freshness: 'fresh' })).toBe(
    'Deal coaching: yesterday, fresh',
  );
});
