import { expect, test } from 'vitest';
import { toDay } from '../../../../shared/domain/time.ts';
import { correctionsIn, keptOf } from './kept-corrections.ts';

test('whose, by when, what and what for are kept as they were put right', () => {
  const all = { ownerId: 'ali', due: toDay('2026-12-04'), text: 'Ringer Scania', serves: 'Scania' };
  for (const made of [all, { ownerId: 'ali' }, { due: all.due }, { serves: 'Scania' }])
    expect(correctionsIn(keptOf(made))).toEqual(made);
});

test('nothing is kept of nothing, and what cannot be read is nothing', () => {
  expect(keptOf({})).toBe('');
  for (const kept of ['', '{', '[]', '"ali"', '{"due":"snart"}']) expect(correctionsIn(kept)).toEqual({});
});
