import { expect, test } from 'vitest';
import { say } from '../../../../shared/words/say.ts';
import { typeNames } from '../../../../shared/words/type-names.ts';
import { ageInWords, ageInWordsExact, fillOf } from './freshness.ts';

const speech = (language: 'sv' | 'en') => ({
  say: (key: Parameters<typeof say>[1], values?: Parameters<typeof say>[2]) => say(language, key, values),
  typeNames: typeNames(language, {}),
});

test('a mark empties as a type is left waiting', () => {
  expect(fillOf({ type: 'deal', days: 3, freshness: 'fresh' })).toBe('full');
  expect(fillOf({ type: 'deal', days: 30, freshness: 'due' })).toBe('half');
  expect(fillOf({ type: 'deal', days: null, freshness: 'forgotten' })).toBe('empty');
});

test('there is no mark without a rhythm to measure against', () => {
  expect(fillOf({ type: 'deal', days: 3, freshness: null })).toBeNull();
});

test('a type that has not been held needs no mark until its time has come', () => {
  expect(fillOf({ type: 'skill', days: null, freshness: 'fresh' })).toBeNull();
  expect(fillOf({ type: 'skill', days: null, freshness: 'due' })).toBe('half');
});

test('a preparation is never late: without a meeting there is nothing to prepare', () => {
  expect(fillOf({ type: 'preparation', days: null, freshness: 'forgotten' })).toBeNull();
  expect(fillOf({ type: 'preparation', days: 200, freshness: 'forgotten' })).toBe('full');
  expect(ageInWordsExact(speech('sv'), { type: 'preparation', days: 200, freshness: 'forgotten' })).toBe(
    'Inför kundmöte: för 200 dagar sedan',
  );
});

test('the days are said, short in the table and whole for a screen reader', () => {
  expect(ageInWords(speech('sv'), { type: 'deal', days: 41, freshness: 'forgotten' })).toBe('41 d');
  expect(ageInWords(speech('sv'), { type: 'deal', days: null, freshness: null })).toBe('aldrig');
  expect(ageInWordsExact(speech('sv'), { type: 'deal', days: 41, freshness: 'forgotten' })).toBe(
    'Affärscoaching: för 41 dagar sedan, har väntat länge',
  );
  expect(ageInWordsExact(speech('en'), { type: 'deal', days: 1, freshness: 'fresh' })).toBe(
    'Deal coaching: yesterday, in phase',
  );
});
