import { expect, test } from 'vitest';
import { noPlan } from '../../../../shared/domain/customer-meeting.ts';
import { say } from '../../../../shared/words/say.ts';
import type { WordKey, WordValues } from '../../../../shared/words/say.ts';
import { causeLines } from './cause-lines.ts';
import { planInWords } from './plan-in-words.ts';

const words = { say: (key: WordKey, values?: WordValues) => say('sv', key, values) };

test('a plan is told in the order in which it is used and by the numbers it was written at, with what is settled and nothing else', () => {
  const parts = {
    ...noPlan,
    aim: 'bokat ett möte till',
    opening: 'Tack för sist',
    'question-3': 'Varför nu?',
  };
  expect(planInWords({ parts, aloud: true }, 'Scania', words)).toEqual([
    'När mötet är slut har Scania bokat ett möte till',
    'Öppning: Tack för sist',
    'Sagt högt',
    'Fråga 3: Varför nu?',
  ]);
  expect(planInWords({ parts: { ...noPlan, closing: 'När ses vi?' }, aloud: true }, 'Scania', words)).toEqual(
    ['Avslut: När ses vi?'],
  );
});

test('a cause is told by its name or in the two’s own words, and what is tried about it', () => {
  const tried = 'Boka beslutsmötet direkt';
  expect(causeLines({ named: { kind: 'hit-rate', words: null }, tried }, words)).toEqual([
    'Orsaken: träffsäkerheten',
    'Prövas: Boka beslutsmötet direkt',
  ]);
  expect(causeLines({ named: { kind: 'other', words: 'Fel kunder' }, tried: null }, words)).toEqual([
    'Orsaken: Fel kunder',
  ]);
});
