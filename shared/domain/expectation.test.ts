import { expect, test } from 'vitest';
import { replyToExpectation, standingOf } from './expectation.ts';
import { NOW } from '../../tests/support/builders.ts';
import { anExpectation, aPair } from '../../tests/support/development.ts';

const rhythm = aPair();
const said = anExpectation(rhythm);
const answered = (answer: 'confirmed' | 'questioned') => {
  const result = replyToExpectation(said, answer, rhythm.rep, NOW);
  if (!result.ok) throw new Error(result.refusal);
  return result.value;
};

test('the other answers, nobody their own words, and an answer can be taken back', () => {
  expect(answered('confirmed')).toMatchObject({ state: 'confirmed', answeredBy: rhythm.rep });
  expect(replyToExpectation(said, 'confirmed', said.by, NOW)).toMatchObject({ refusal: 'not-yours' });
  expect(replyToExpectation(answered('questioned'), null, rhythm.rep, NOW)).toEqual({
    ok: true,
    value: said,
  });
});

test('what both stand behind holds until a later one is confirmed', () => {
  const later = anExpectation(rhythm, { text: 'Fem nya möten i veckan' });
  expect(standingOf([])).toEqual({ standing: null, proposed: null });
  expect(standingOf([said])).toEqual({ standing: null, proposed: said });
  const confirmed = answered('confirmed');
  expect(standingOf([confirmed])).toEqual({ standing: confirmed, proposed: null });
  expect(standingOf([later, confirmed])).toEqual({ standing: confirmed, proposed: later });
  expect(standingOf([{ ...confirmed, text: later.text }, said, confirmed])).toMatchObject({
    standing: { text: later.text },
    proposed: null,
  });
});
