import { isArgumentElement, isLiteralElement, parse } from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from '../domain/language.ts';
import { fillSentence } from './fill-sentence.ts';
import type { WordValues } from './fill-sentence.ts';
import { messageOf } from './sentences.ts';
import type { WordKey } from './sentences.ts';

export type { WordValues } from './fill-sentence.ts';
export type { WordKey } from './sentences.ts';

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
type Elements = readonly MessageFormatElement[];
/** Sentences as written, already parsed. */
const parsed = new Map<string, Elements>();

const elementsOf = (language: Language, key: WordKey): Elements | null => {
  const message = messageOf(language, key);
  if (message === null || typeof message !== 'string') return message;
  const id = `${language}:${key}`;
  const known = parsed.get(id);
  if (known) return known;
  const made = parse(message, { ignoreTag: true });
  parsed.set(id, made);
  return made;
};

/** A day within a week, written on its own: "på måndag, 7 dec". */
const COMING =
  /^(?:på|on) (?=(?:mån|tis|ons|tors|fre|lör|sön)dag,|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i;
const PREPOSITION =
  /(?:^|\s)(?:till|från|sedan|före|innan|efter|to|by|until|from|since|before|after|for|of) $/i;

/** The placeholders that directly follow a preposition in a sentence. */
const behindPreposition = (elements: Elements): readonly string[] =>
  elements.flatMap((element, nth) => {
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => behindPreposition(value));
    const before = elements[nth - 1];
    const isBehind = before !== undefined && isLiteralElement(before) && PREPOSITION.test(before.value);
    return isBehind && isArgumentElement(element) ? [element.value] : [];
  });

/** After a preposition in the sentence, a coming day loses its own: "Flyttat till måndag, 7 dec". */
const withOnePreposition = (elements: Elements, values: WordValues): WordValues => {
  if (!Object.values(values).some((value) => typeof value === 'string' && COMING.test(value))) return values;
  const behind = behindPreposition(elements);
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && behind.includes(name) ? value.replace(COMING, '') : value,
    ]),
  );
};

/** A sentence from the catalogue in that language, with ICU plurals and placeholders filled from `values`. Throws if one is missing. */
export const say = (language: Language, key: WordKey, values: WordValues = {}): string => {
  const elements = elementsOf(language, key);
  if (elements === null) return '';
  return fillSentence(elements, locales[language], withOnePreposition(elements, values));
};

/** The locale for dates and numbers in that language. */
export const localeOf = (language: Language): string => locales[language];
