import { describe, expect, test } from 'vitest';
import type { PersonId, SessionId } from './ids.ts';
import { totalOf } from './usefulness.ts';

const answer = (rep: string, score = 4) => ({
  session: `${rep}${score}` as SessionId,
  rep: rep as PersonId,
  score,
});

describe('what reps say of their sessions', () => {
  test('is a total only from five answers on, by three reps', () => {
    expect(totalOf(['ali', 'ali', 'sara', 'johan'].map((rep) => answer(rep)))).toBeNull();
    expect(totalOf(['ali', 'ali', 'ali', 'sara', 'sara', 'sara'].map((rep) => answer(rep)))).toBeNull();
    expect(totalOf(['ali', 'ali', 'ali', 'sara', 'johan'].map((rep) => answer(rep)))).toEqual({
      ...{ answers: 5, much: 5 },
    });
  });

  test('counts those that say much or more', () => {
    const scores = [1, 3, 4, 5, 2, 4];
    expect(totalOf(scores.map((score, nth) => answer(`rep ${String(nth % 3)}`, score)))).toEqual({
      ...{ answers: 6, much: 3 },
    });
  });
});
