import { expect, test } from 'vitest';
import { BEHAVIOUR_LIMITS, faultsOfWords, tidied } from './behaviour.ts';
import type { BehaviourWords } from './behaviour.ts';
import { behaviours } from './behaviours.ts';

const both = (text: string) => ({ sv: text, en: text });
const aBehaviour = (part: Partial<BehaviourWords> = {}): BehaviourWords => ({
  name: both('Tar med kollegor'),
  levels: { 1: both('Går själv.'), 3: both('Tar med någon.'), 5: both('Rätt kollega på rätt möte.') },
  ...part,
});

test('the built-in behaviours have nothing wrong with their words', () => {
  for (const one of behaviours) expect([one.id, faultsOfWords(one)]).toEqual([one.id, []]);
});

test('a name and each described level are needed in both languages, and only so long', () => {
  const { levels } = aBehaviour();
  const name = { sv: ' ', en: 'x'.repeat(BEHAVIOUR_LIMITS.name + 1) };
  expect(faultsOfWords(aBehaviour({ name, levels: { ...levels, 5: { sv: 'Bra.', en: '' } } }))).toEqual([
    { part: 'name', language: 'sv', what: 'empty', most: BEHAVIOUR_LIMITS.name },
    { part: 'name', language: 'en', what: 'too-long', most: BEHAVIOUR_LIMITS.name },
    { part: 5, language: 'en', what: 'empty', most: BEHAVIOUR_LIMITS.level },
  ]);
});

test('what is not seen has no place in a name, and what looks like markup is text as any other', () => {
  const whats = (text: string) => faultsOfWords(aBehaviour({ name: both(text) })).map(({ what }) => what);
  expect(whats('Lyssnar\u202eratnoi')).toEqual(['unseen', 'unseen']);
  expect(whats('Två\nrader')).toEqual(['unseen', 'unseen']);
  expect(whats('<b>Pris</b> < 10 %')).toEqual([]);
});

test('the space around a text is nothing of it', () => {
  const longest = 'x'.repeat(BEHAVIOUR_LIMITS.name);
  const words = aBehaviour({ name: both(`  ${longest}\n`) });
  expect(faultsOfWords(words)).toEqual([]);
  expect(tidied(words).name).toEqual(both(longest));
});
