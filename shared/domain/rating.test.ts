import { v7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import { sessionId } from './ids.ts';
import { correct, hasEvidence } from './rating.ts';
import { aPair, aRating } from '../../tests/support/development.ts';
import { bothMaySeeRating, maySeeRating } from './visibility.ts';

const rhythm = aPair();
const { manager, rep } = rhythm;
const live = sessionId.parse(v7());

test('a level needs evidence, “not seen” does not, and an observation always does', () => {
  const rated = { session: live, level: 3, evidence: '' } as const;
  expect(hasEvidence(rated)).toBe(false);
  expect(hasEvidence({ ...rated, evidence: '  ' })).toBe(false);
  expect(hasEvidence({ ...rated, evidence: 'I mötet med Volvo' })).toBe(true);
  expect(hasEvidence({ ...rated, level: null })).toBe(true);
  expect(hasEvidence({ ...rated, level: null, session: null })).toBe(false);
});

describe('in a session that goes on', () => {
  const mine = aRating(rhythm, { by: rep, session: live });
  const theirs = aRating(rhythm, { by: manager, session: live });

  test('the other’s rating is hidden until one has rated the same behaviour oneself', () => {
    expect(maySeeRating(theirs, manager, [theirs], live)).toBe(true);
    expect(maySeeRating(theirs, rep, [theirs], live)).toBe(false);
    const another = aRating(rhythm, { by: rep, session: live, behaviour: 'listens' });
    const before = aRating(rhythm, { by: rep, session: sessionId.parse(v7()) });
    expect(maySeeRating(theirs, rep, [theirs, another, before], live)).toBe(false);
    expect(maySeeRating(theirs, rep, [theirs, mine], live)).toBe(true);
  });

  test('nothing said to both rests on what one of them may not see', () => {
    expect(bothMaySeeRating(theirs, rhythm, [theirs], live)).toBe(false);
    expect(bothMaySeeRating(theirs, rhythm, [theirs, mine], live)).toBe(true);
    expect(bothMaySeeRating(theirs, rhythm, [theirs], null)).toBe(true);
  });

  test('an observation is seen at once', () =>
    expect(maySeeRating(aRating(rhythm, { by: manager, session: null }), rep, [], live)).toBe(true));
});

test('a level that is changed once the other’s can be seen says so, and goes on saying so', () => {
  const rating = aRating(rhythm, { by: rep, session: live, level: 2 });
  const with4 = { level: 4, evidence: 'I mötet med Volvo' } as const;
  expect(correct(rating, with4, false)).toMatchObject({ value: { level: 4, revised: false } });
  expect(correct(rating, { ...with4, level: 2 }, true)).toMatchObject({ value: { revised: false } });
  const revised = correct(rating, with4, true);
  expect(revised).toMatchObject({ value: { level: 4, revised: true } });
  if (revised.ok) expect(correct(revised.value, with4, true)).toMatchObject({ value: { revised: true } });
  expect(correct(rating, { level: 4, evidence: ' ' }, false)).toMatchObject({ refusal: 'evidence-needed' });
});
