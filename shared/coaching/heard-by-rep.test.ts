import { expect, test } from 'vitest';
import { conversationTypes } from '../domain/conversation-type.ts';
import { heardByRep } from './heard-by-rep.ts';
import { followUp, nextSteps, sections } from './templates.ts';

const all = [followUp, nextSteps, ...conversationTypes.flatMap((type) => sections[type])].flatMap(
  ({ questions }) => questions,
);

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
