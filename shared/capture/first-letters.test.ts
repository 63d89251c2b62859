import { expect, test } from 'vitest';
import { firstLetters } from './first-letters.ts';

const letters = (source: string) => {
  const found = firstLetters(new RegExp(source, 'u'));
  return found === null ? null : [...found].sort().join('');
};

test('what a pattern may begin with is told by its alternatives, past what may be left out', () => {
  expect(letters('måndag|(?:nästa |på )?fredag')).toBe('fmnp');
  expect(letters('(?<day>\\d{1,2})')).toBe('0123456789');
  expect(letters('^(?<!\\p{L})(?=a)[bc](?:d|e)?')).toBe('bc');
  expect(letters('(?:om|in(?: a)?) två')).toBe('io');
  expect(letters('(?:a{0,2}|b)c')).toBe('abc');
});

test('what may begin with anything, or be nothing, is told as such', () => {
  expect(letters('\\p{L}+dag')).toBeNull();
  expect(letters('(?:på )?')).toBeNull();
  expect(letters('[^a]b')).toBeNull();
});
