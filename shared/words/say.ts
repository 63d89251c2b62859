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

/** A sentence from the catalogue in that language; ICU plurals and placeholders filled from `values`. Throws when one is missing. */
export const say = (language: Language, key: WordKey, values: WordValues = {}): string => {
  const format = formatFor(language, key);
  return format === null ? '' : String(format.format(values));
};

/** The locale that dates and numbers are written in for that language. */
export const localeOf = (language: Language): string => locales[language];
