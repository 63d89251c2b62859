import { expect, test } from 'vitest';
import { expectedBy, progressShare, whereItStood } from './goal-numbers.ts';

const BEHIND = {
  ...{ kind: 'total' as const, value: 4, target: 40 },
  gap: { side: 'behind' as const, amount: 25 },
};

test('a bar is never filled beyond itself', () => {
  expect([-0.2, 0.4, 1.3].map((progress) => progressShare({ progress }))).toEqual([0, 0.4, 1]);
});

test('the mark on the bar is where the goal was to be by now', () => {
  expect(expectedBy({ ...BEHIND, progress: 0.4, pace: 0.8 })).toBeCloseTo(0.5);
  expect(expectedBy({ ...BEHIND, progress: 0.4, pace: null })).toBeNull();
  expect(expectedBy({ ...BEHIND, kind: 'rate', progress: 0.4, pace: 0.4 })).toBeNull();
});

test('a goal that stands where it began has the mark too', () => {
  expect(expectedBy({ ...BEHIND, progress: 0, pace: 0 })).toBeCloseTo(25 / 36);
});

test('a value that is taken back takes what it rested on with it', () => {
  const few = { value: 31, cases: 9 };
  expect(whereItStood(few, 4)).toEqual({ version: 4, value: 31, cases: 9 });
});
