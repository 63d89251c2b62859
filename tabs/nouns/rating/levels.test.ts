import { v7 } from 'uuid';
import { expect, test } from 'vitest';
import type { RatingView } from '../../../shared/contracts/rating.ts';
import { personId, ratingId } from '../../../shared/domain/ids.ts';
import type { Level } from '../../../shared/domain/rating.ts';
import { dayAt, toDay, toInstant } from '../../../shared/domain/time.ts';
import { lastSeen, latestLevels, latestOfEach, ratingsDuring } from './levels.ts';

const dayOf = (at: RatingView['at']) => dayAt(at, 'Europe/Stockholm');
const at = (day: string) => toInstant(`${day}T12:00:00.000Z`);
const rated = (day: string, level: Level | null, more: Partial<RatingView> = {}): RatingView => ({
  ...{ id: ratingId.parse(v7()), version: 1, sessionId: null, behaviour: 'asks-open' },
  ...{
    by: { id: personId.parse(v7()), name: 'Ali Rezai' },
    level,
    evidence: '',
    at: at(day),
    revised: false,
  },
  ...more,
});

test('the course has the oldest first, and “not seen” is no level in it', () => {
  const ratings = [rated('2026-11-20', 4), rated('2026-11-12', null), rated('2026-11-04', 2)];
  expect(latestLevels([...ratings, rated('2026-11-01', 5, { behaviour: 'listens' })], 'asks-open')).toEqual([
    2, 4,
  ]);
});

test('of a long course the latest eight are drawn', () => {
  const ratings = Array.from({ length: 10 }, (_, nth) => rated('2026-11-20', nth < 8 ? 4 : 1));
  expect(latestLevels(ratings, 'asks-open')).toEqual(Array(8).fill(4));
});

test('what was practised has the levels from its first day to its last, and none from before or after', () => {
  const focus = { setAt: at('2026-10-05'), on: toDay('2026-11-13') };
  const ratings = [
    rated('2026-11-14', 5),
    rated('2026-11-13', 4),
    rated('2026-10-20', 3),
    rated('2026-10-05', 2),
    rated('2026-10-04', 1),
  ];
  expect(latestLevels(ratingsDuring(focus, ratings, dayOf), 'asks-open')).toEqual([2, 3, 4]);
});

test('what was last written down is what is read, with a level or without', () => {
  const told = rated('2026-11-12', null, { evidence: 'Atlas: två följdfrågor' });
  expect(lastSeen([rated('2026-11-20', 3), told], 'asks-open')).toBe(told);
});

test('each of the two is said where they stood last, never one of them for both', () => {
  const maria = { id: personId.parse(v7()), name: 'Maria Lind' };
  const ali = { id: personId.parse(v7()), name: 'Ali Rezai' };
  const ratings = [
    rated('2026-11-21', null, { by: maria }),
    rated('2026-11-20', 3, { by: maria }),
    rated('2026-11-20', 5, { by: ali }),
    rated('2026-11-04', 2, { by: ali }),
  ];
  expect(latestOfEach(ratings, 'asks-open')).toEqual([
    { name: 'Maria', level: 3 },
    { name: 'Ali', level: 5 },
  ]);
  expect(latestOfEach(ratings, 'listens')).toEqual([]);
});
