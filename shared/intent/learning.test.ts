import { describe, expect, test } from 'vitest';
import { learn } from './learning.ts';
import type { Evidence } from './learning.ts';

const shows = (...names: string[]): Evidence => names.map((name) => [name, 1]);
const examples = [
  { kind: 'move', evidence: shows('move', 'day') },
  { kind: 'move', evidence: shows('move') },
  { kind: 'drop', evidence: shows('drop', 'day') },
  { kind: 'drop', evidence: shows('drop') },
];

describe('what is learnt from examples', () => {
  const guess = learn(examples);

  test('is what their evidence has in common', () => {
    expect(guess(shows('move', 'never seen'))?.kind).toBe('move');
    expect(guess(shows('drop', 'day'))?.kind).toBe('drop');
  });

  test('is surer the more speaks for it, and unsure of what speaks for both', () => {
    const sure = guess(shows('move'))?.confidence ?? 0;
    const unsure = guess(shows('day'))?.confidence ?? 1;
    expect(sure).toBeGreaterThan(unsure);
    expect(unsure).toBeCloseTo(0.5, 1);
  });

  test('is the same each time', () => {
    expect(learn(examples)(shows('move', 'day'))).toEqual(guess(shows('move', 'day')));
  });

  test('is nothing where there are none', () => {
    expect(learn([])(shows('move'))).toBeNull();
  });
});
