import { describe, expect, test } from 'vitest';
import { expectedBy, filled, inUnit, percent, typedNumber } from './goal-numbers.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a goal’s number', () => {
  test('is short for large sums, in the reader’s language', () => {
    expect(plain(inUnit('sv', 'money', 1_200_000))).toBe('1,2 mn');
    expect(plain(inUnit('en', 'money', 1_200_000))).toBe('1.2m');
    expect(plain(inUnit('sv', 'money', 45_000))).toBe('45 000');
  });

  test('says its unit', () => {
    expect(plain(inUnit('sv', 'percent', 62.5))).toBe('62,5 %');
    expect(plain(inUnit('sv', 'days', 80))).toBe('80 dagar');
    expect(plain(inUnit('en', 'times', 3.2))).toBe('3.2 ×');
  });

  test('is written in whole percent when it is a fraction', () => {
    expect(plain(percent('sv', 0.624))).toBe('62 %');
    expect(percent('en', 0.624)).toBe('62%');
  });
});

test('a bar is never filled beyond itself', () => {
  expect([-0.2, 0.4, 1.3].map((progress) => filled({ progress }))).toEqual([0, 0.4, 1]);
});

test('a number is read as it is typed in either language', () => {
  expect(typedNumber('1 200 000')).toBe(1_200_000);
  expect(typedNumber('1,5')).toBe(1.5);
  expect(typedNumber('-3.25')).toBe(-3.25);
  for (const text of ['', 'tre', '1.2.3', '1e9']) expect(typedNumber(text)).toBeNull();
});

test('the mark on the bar is where the goal was to be by now', () => {
  expect(expectedBy({ kind: 'total', progress: 0.4, pace: 0.8 })).toBeCloseTo(0.5);
  expect(expectedBy({ kind: 'total', progress: 0.4, pace: null })).toBeNull();
  expect(expectedBy({ kind: 'rate', progress: 0.4, pace: 0.4 })).toBeNull();
});
