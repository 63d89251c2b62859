import { expect, test } from 'vitest';
import { say } from '../../../shared/words/say.ts';
import '../../../shared/words/all.ts';
import { levelMeaning } from './level-meaning.ts';

const levels = {
  1: { sv: 'Gissar tidplanen.', en: 'Guesses the timeline.' },
  3: { sv: 'Känner till stegen.', en: 'Knows the steps.' },
  5: { sv: 'Har datum bekräftade.', en: 'Has dates confirmed.' },
};
const inSwedish = { language: 'sv', say: (key, values) => say('sv', key, values) } as Parameters<
  typeof levelMeaning
>[0];

test.each([
  [1, '”Gissar tidplanen.”'],
  [2, 'mer än ”Gissar tidplanen” men inte än ”Känner till stegen”'],
  [3, '”Känner till stegen.”'],
  [4, 'mer än ”Känner till stegen” men inte än ”Har datum bekräftade”'],
  [5, '”Har datum bekräftade.”'],
])('level %d is told in words: %s', (level, words) =>
  expect(levelMeaning(inSwedish, levels, level)).toBe(words),
);
