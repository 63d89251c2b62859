import { expect, test } from 'vitest';
import { toDay, toInstant } from '../domain/time.ts';
import type { Level } from '../domain/rating.ts';
import { behaviourToSuggest } from './behaviour-to-suggest.ts';

const offered = ['asks', 'listens', 'closes'];
const ended = (behaviour: string, on: string, state = 'changed') => ({ behaviour, on: toDay(on), state });
const rated = (behaviour: string, by: 'maria' | 'ali', level: Level | null, day = '01') => ({
  ...{ behaviour, level, by: { id: by } },
  at: toInstant(`2026-11-${day}T09:00:00Z`),
});

test('where nothing is known of any behaviour, none is suggested: the first in the library is no better than another', () => {
  expect(behaviourToSuggest({ ended: [], ratings: [] }, offered)).toBeNull();
  expect(behaviourToSuggest({ ended: [], ratings: [rated('asks', 'ali', null)] }, offered)).toBeNull();
});

test('the one practised last is taken up again, unless it was achieved', () => {
  const ratings = [rated('closes', 'ali', 2)];
  const both = [ended('listens', '2026-10-01'), ended('asks', '2026-11-01')];
  expect(behaviourToSuggest({ ended: both, ratings }, offered)).toBe('asks');
  const achieved = [ended('asks', '2026-11-01', 'achieved')];
  expect(
    behaviourToSuggest({ ended: achieved, ratings: [rated('asks', 'ali', 1), ...ratings] }, offered),
  ).toBe('closes');
});

test('else the lowest by the two’s latest levels, and of equals the one rated longest ago', () => {
  const ratings = [
    rated('asks', 'maria', 4, '20'),
    rated('asks', 'ali', 3, '20'),
    rated('asks', 'ali', 1, '02'),
    rated('listens', 'ali', 3, '21'),
    rated('closes', 'maria', 3, '10'),
  ];
  expect(behaviourToSuggest({ ended: [], ratings }, offered)).toBe('closes');
  expect(
    behaviourToSuggest({ ended: [], ratings: [...ratings, rated('asks', 'maria', 1, '22')] }, offered),
  ).toBe('asks');
});

test('one that is not offered is never suggested', () => {
  const ratings = [rated('listens', 'ali', 1), rated('asks', 'ali', 3)];
  expect(behaviourToSuggest({ ended: [ended('closes', '2026-11-01')], ratings }, ['asks'])).toBe('asks');
});
