import { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import { messageOf } from './sentences.ts';
import type { WordKey } from './sentences.ts';

export type { WordKey } from './sentences.ts';
export type WordValues = Readonly<Record<string, string | number>>;

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' };
const formats = new Map<string, IntlMessageFormat>();

const formatFor = (language: Language, key: WordKey): IntlMessageFormat | null => {
  const id = `${language}:${key}`;
  const known = formats.get(id);
  if (known) return known;
  const message = messageOf(language, key);
  if (message === null) return null;
  const made = new IntlMessageFormat(message, locales[language], undefined, { ignoreTag: true });
  formats.set(id, made);
  return made;
};

/** A day within a week, written on its own: "på måndag, 7 dec". */
const COMING =
  /^(?:på|on) (?=(?:mån|tis|ons|tors|fre|lör|sön)dag,|(?:mon|tues|wednes|thurs|fri|satur|sun)day,)/i;
const PREPOSITION =
  /(?:^|\s)(?:till|från|sedan|före|innan|efter|to|by|until|from|since|before|after|for|of) $/i;

type Elements = ReturnType<IntlMessageFormat['getAst']>;
/** The parser's element types that matter here. */
const isText = (type: number | undefined): boolean => type === 0;
const isPlace = (type: number): boolean => type === 1;

/** The placeholders that directly follow a preposition in a sentence. */
const behindPreposition = (elements: Elements): readonly string[] =>
  elements.flatMap((element, nth) => {
    if ('options' in element)
      return Object.values(element.options).flatMap(({ value }) => behindPreposition(value));
    const before = elements[nth - 1];
    const isBehind =
      before !== undefined && 'value' in before && isText(before.type) && PREPOSITION.test(before.value);
    return isBehind && 'value' in element && isPlace(element.type) ? [element.value] : [];
  });

/** After a preposition in the sentence, a coming day loses its own: "Flyttat till måndag, 7 dec". */
const withOnePreposition = (format: IntlMessageFormat, values: WordValues): WordValues => {
  if (!Object.values(values).some((value) => typeof value === 'string' && COMING.test(value))) return values;
  const behind = behindPreposition(format.getAst());
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && behind.includes(name) ? value.replace(COMING, '') : value,
    ]),
  );
};

/** A sentence from the catalogue in that language, with ICU plurals and placeholders filled from `values`. Throws if one is missing. */
export const say = (language: Language, key: WordKey, values: WordValues = {}): string => {
  const format = formatFor(language, key);
  return format === null ? '' : String(format.format(withOnePreposition(format, values)));
};

/** The locale for dates and numbers in that language. */
export const localeOf = (language: Language): string => locales[language];
