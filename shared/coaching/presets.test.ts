import { describe, expect, test } from 'vitest';
import { mixFits } from '../domain/rhythm.ts';
import { mixFault, presetNames, presetOf, presets } from './presets.ts';

describe('a preset', () => {
  test.each(presetNames)('%s fits its own rhythm', (name) => {
    const { weeks, mix } = presets[name];
    expect(mixFits(mix)).toBe(true);
    expect(mixFault(weeks, mix)).toBeNull();
  });

  test('is recognised by its mix', () => {
    expect(presetOf(presets['key-account'].mix)).toBe('key-account');
    expect(presetOf({ ...presets.established.mix, deal: 5 })).toBeNull();
  });
});

describe('a mix of one’s own', () => {
  test('is too dense when it asks for more sessions than the rhythm has', () => {
    expect(mixFault(2, { deal: 2, pipeline: 2, skill: 5, performance: 6, preparation: 8 })).toEqual({
      kind: 'too-dense',
    });
  });

  test('is too soon when a type would come back before it makes sense', () => {
    expect(mixFault(1, { deal: 6, pipeline: 6, skill: 6, performance: 3, preparation: 20 })).toEqual({
      kind: 'too-soon',
      type: 'performance',
      days: 28,
    });
  });
});
