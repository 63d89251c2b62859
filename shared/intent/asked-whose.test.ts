import { describe, expect, test } from 'vitest';
import { ali, inOneToOne, maria } from '../../tests/support/capture-context.ts';
import { intentsAfter } from './follow-up.ts';
import type { LastTurn } from './follow-up.ts';

const sara = { id: 'sara', name: 'Sara Nyström', role: 'rep' as const };
const asAli = inOneToOne({ speaker: 'ali' });
const asMaria = inOneToOne({ participants: [maria, ali, sara] });
const asked = (of: 'doer' | 'pair', ...people: readonly string[]): LastTurn => ({
  ...{ verb: 'step', whom: 'Maria', day: null, offered: [] },
  asked: { of, people },
});
/** As the card has it: the rep first. */
const whoDoesIt = asked('doer', 'ali', 'maria');
const settled = (text: string, last: LastTurn, context = asAli) => {
  const [{ verb, chosen } = { verb: null }, ...others] = intentsAfter(text, context, last);
  expect(others).toEqual([]);
  return verb === 'settle' ? chosen : verb;
};

describe('whoever is asked who will do it answers in a few words', () => {
  test.each([
    'jag',
    'Jag!',
    'jag gör det',
    'det gör jag',
    'jag tar den',
    'mig',
    'det är jag',
    'jag själv',
    'ja, jag tar hand om det',
    'jag såklart',
    'undertecknad',
    'Ali',
    'Ali gör det',
    'det blir ali tror jag',
    'säljaren',
    'me',
    'I will',
    "I'll do it",
    'I’ll take it',
    'that would be me',
    'myself',
    'mine',
    'Ali will',
    'inte Maria',
    'not Maria',
  ])('%s: the one who writes', (said) => {
    expect(settled(said, whoDoesIt)).toBe('0');
  });

  test.each([
    'Maria',
    'maria gör det',
    'det är Maria som tar den',
    'hon',
    'hon fixar det',
    'det är hon',
    'chefen',
    'min chef',
    'inte jag',
    'Maria tror jag',
    'Maria, I think',
    'she will',
    'her',
    'my manager does it',
    'not me',
  ])('%s: the other one', (said) => {
    expect(settled(said, whoDoesIt)).toBe('1');
  });

  test.each([
    'vi båda',
    'båda',
    'båda två',
    'både',
    'både jag och Maria',
    'jag och Maria',
    'Maria och jag',
    'vi gör det tillsammans',
    'vi tar det ihop',
    'vi',
    'both',
    'both of us',
    'we both will',
    'we’ll do it together',
    'Maria and me',
    'us both',
  ])('%s: each of the two', (said) => {
    expect(settled(said, whoDoesIt)).toBe('0,1');
  });

  test('a day that is said with it is the step’s, and a day alone leaves the question open', () => {
    expect(intentsAfter('jag, på fredag', asAli, whoDoesIt)).toMatchObject([
      { verb: 'settle', chosen: '0', day: '2026-11-27' },
    ]);
    expect(intentsAfter('Maria on Thursday', asAli, whoDoesIt)).toMatchObject([
      { verb: 'settle', chosen: '1', day: '2026-11-26' },
    ]);
    expect(intentsAfter('på torsdag', asAli, whoDoesIt)).toMatchObject([
      { verb: 'settle', chosen: '', day: '2026-11-26' },
    ]);
  });

  test.each([
    ['jag ringer Volvo på fredag', 'step'],
    ['nej', 'never-mind'],
    ['glöm det', 'never-mind'],
    ['vad har jag lovat', 'list-mine'],
    ['vi ses på torsdag', 'next-session'],
  ])('%s is something else: %s', (said, verb) => {
    expect(settled(said, whoDoesIt)).toBe(verb);
  });

  test('without a question a name or a pronoun alone settles nothing', () => {
    const nothing = { ...whoDoesIt, asked: null };
    for (const said of ['jag', 'me', 'both', 'vi båda'])
      expect(intentsAfter(said, asAli, nothing)).not.toMatchObject([{ verb: 'settle' }]);
  });
});

describe('whoever is asked which 1:1 it belongs to', () => {
  const whose = asked('pair', 'ali', 'sara');
  test.each([
    ['Sara', '1'],
    ['med Sara', '1'],
    ["Ali's", '0'],
    ['Alis', '0'],
    ['det hör till Ali', '0'],
    ['inte Ali', '1'],
  ])('%s', (said, place) => {
    expect(settled(said, whose, asMaria)).toBe(place);
  });

  test('both are no answer: it is asked again', () => {
    expect(settled('Ali och Sara', whose, asMaria)).toBe('');
  });

  test('a yes records what was only asked about', () => {
    expect(settled('ja', asked('pair', 'maria'))).toBe('0');
    expect(settled('yes please', asked('pair', 'maria'))).toBe('0');
    expect(settled('nej tack', asked('pair', 'maria'))).toBe('never-mind');
  });
});
