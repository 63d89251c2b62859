import { describe, expect, test } from 'vitest';
import { goalFigure, percent } from './goal-figure.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

describe('a goal’s number', () => {
  test('says its unit, in the reader’s language', () => {
    expect(plain(goalFigure('sv', { unit: 'money', currency: 'SEK' }, 1_200_000))).toBe('1,2 mkr');
    expect(plain(goalFigure('sv', { unit: 'percent', currency: null }, 62.5))).toBe('62,5 %');
    expect(plain(goalFigure('sv', { unit: 'days', currency: null }, 80))).toBe('80 dagar');
    expect(plain(goalFigure('sv', { unit: 'count', currency: null }, 12_000))).toBe('12 000');
    expect(plain(goalFigure('en', { unit: 'times', currency: null }, 3.2))).toBe('3.2 ×');
  });

  test('is in its own currency', () => {
    expect(plain(goalFigure('sv', { unit: 'money', currency: 'EUR' }, 1_200_000))).toBe('1,2 mn €');
    expect(plain(goalFigure('en', { unit: 'money', currency: 'EUR' }, 1_200_000))).toBe('€1.2m');
  });

  test('is written in whole percent when it is a fraction', () => {
    expect(plain(percent('sv', 0.624))).toBe('62 %');
    expect(percent('en', 0.624)).toBe('62%');
  });
});
