import type { Language } from '../domain/language.ts';
import { infinitiveOf, isKnown as isSwedishVerb, knownInfinitive } from './verbs.sv.ts';
import { baseOf, isKnown as isEnglishVerb } from './verbs.en.ts';
import { isShorthand } from './shorthand.ts';
import { wordsOf } from './text.ts';

const swedish = new Set(
  'och att jag på till som för med det den är ska skall inte senast ett vi du av om nästa vecka veckan imorgon morgon idag dag kl kommer har hej tack nej ja så då men eller min mitt mina din ditt dina sin när hos innan före måndag tisdag onsdag torsdag fredag lördag söndag beslut hjälp flytta klart klar visa chefen säljaren lovat'.split(
    ' ',
  ),
);
const english = new Set(
  "the to and will i'll i'm by on of for with is are a an my you your we our next week at from tomorrow today before until not this that it he she they have has going done help show move decision monday tuesday wednesday thursday friday saturday sunday".split(
    ' ',
  ),
);

const isSwedish = (word: string): boolean => {
  if (swedish.has(word) || isShorthand(word, 'sv')) return true;
  const infinitive = infinitiveOf(word) ?? knownInfinitive(word);
  return infinitive !== null && isSwedishVerb(infinitive);
};
const isEnglish = (word: string): boolean =>
  english.has(word) || isShorthand(word, 'en') || isEnglishVerb(baseOf(word) ?? word);

/** The language a sentence is written in; the reader's own where it doesn't tell. */
export const detectLanguage = (text: string, locale: Language): Language => {
  const said = wordsOf(text).slice(0, 80);
  let lean = 0;
  for (const [index, raw] of said.entries()) {
    const word = raw.toLowerCase();
    if (isSwedish(word)) lean += 1;
    if (isEnglish(word) || raw === 'I') lean -= 1;
    // Names have these letters in any language.
    if (/[åäö]/u.test(word) && (index === 0 || raw === word)) lean += 0.5;
  }
  return lean === 0 ? locale : lean > 0 ? 'sv' : 'en';
};
