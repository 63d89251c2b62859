import { expect, test } from 'vitest';
import { awaitedFor, replyToExpectation, standingOf } from './expectation.ts';
import { NOW } from '../../tests/support/builders.ts';
import { anExpectation, aPair } from '../../tests/support/development.ts';

const rhythm = aPair();
const unanswered = anExpectation(rhythm);
const answered = (answer: 'confirmed' | 'questioned') => {
  const result = replyToExpectation(unanswered, answer, rhythm.rep, NOW);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

test('the other answers, nobody their own words, and an answer can be taken back', () => {
  expect(answered('confirmed')).toMatchObject({ state: 'confirmed', answeredBy: rhythm.rep });
  expect(replyToExpectation(unanswered, 'confirmed', unanswered.by, NOW)).toMatchObject({
    refusal: 'not-yours',
  });
  expect(replyToExpectation(answered('questioned'), null, rhythm.rep, NOW)).toEqual({
    ok: true,
    value: unanswered,
  });
});

test('it waits for the other’s answer, then for other words if it was questioned, and for nobody once both confirm it', () => {
  expect(awaitedFor(unanswered, rhythm)).toBe(rhythm.rep);
  expect(awaitedFor({ ...unanswered, by: rhythm.rep }, rhythm)).toBe(rhythm.manager);
  expect(awaitedFor(answered('questioned'), rhythm)).toBe(unanswered.by);
  expect(awaitedFor(answered('confirmed'), rhythm)).toBeNull();
});

test('what both stand behind holds until a later one is confirmed', () => {
  const later = anExpectation(rhythm, { text: 'Fem nya möten i veckan' });
  expect(standingOf([])).toEqual({ standing: null, proposed: null });
  expect(standingOf([unanswered])).toEqual({ standing: null, proposed: unanswered });
  const confirmed = answered('confirmed');
  expect(standingOf([confirmed])).toEqual({ standing: confirmed, proposed: null });
  expect(standingOf([later, confirmed])).toEqual({ standing: confirmed, proposed: later });
  expect(standingOf([{ ...confirmed, text: later.text }, unanswered, confirmed])).toMatchObject({
    standing: { text: later.text },
    proposed: null,
  });
});
