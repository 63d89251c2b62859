import { describe, expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { firstFollowUp, pointQuestions } from './beside-templates.ts';
import { apartQuestion, heardByRep, wordingsOf } from './heard-by-rep.ts';
import { followUp, nextSteps, sections } from './templates.ts';

const ofSections = [
  firstFollowUp,
  followUp,
  nextSteps,
  ...conversationTypes.flatMap((type) => sections[type]),
];
const all = [
  ...ofSections.flatMap(({ questions }) => questions),
  ...pointQuestions.rep,
  ...pointQuestions.manager,
];

test('no built-in question says “I” to a rep, who reads it: the manager is named', () => {
  for (const { sv, en } of all.map(heardByRep('Maria'))) {
    expect(sv).not.toMatch(/(?<!\p{L})(?:jag|mig|min|mitt|mina)(?!\p{L})/iu);
    expect(en).not.toMatch(/\b(?:I|me|my)\b/u);
  }
  expect(
    heardByRep('Maria')({ sv: 'Vilka hinder kan jag ta bort?', en: 'Which obstacles can I remove?' }),
  ).toEqual({
    sv: 'Vilka hinder kan Maria ta bort?',
    en: 'Which obstacles can Maria remove?',
  });
});

test('an organisation’s own wording stays as it is', () => {
  const own = { sv: 'Vad kan jag lära mig av dig?', en: 'What can I learn from you?' };
  expect(heardByRep('Maria')(own)).toEqual(own);
});

describe('what a question may stand as in the two’s notes', () => {
  const pair = { manager: 'Maria', rep: 'Ali' };

  test('is the same for the manager and the rep, in both languages', () => {
    for (const question of all) {
      const heard = heardByRep('Maria')(question);
      expect(wordingsOf(heard, pair)).toEqual(wordingsOf(question, pair));
      expect(wordingsOf(question, pair)).toEqual(
        expect.arrayContaining([question.sv, question.en, heard.sv, heard.en]),
      );
    }
  });

  test('holds for the question that names the other of the two', () => {
    expect(wordingsOf(apartQuestion('Ali'), pair)).toEqual(wordingsOf(apartQuestion('Maria'), pair));
    expect(wordingsOf(apartQuestion('Ali'), pair)).toContain(apartQuestion('Maria').en);
  });
});
