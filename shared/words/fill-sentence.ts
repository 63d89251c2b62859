import {
  isArgumentElement,
  isLiteralElement,
  isPluralElement,
  isPoundElement,
  isSelectElement,
} from '@formatjs/icu-messageformat-parser';
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';

export type WordValues = Readonly<Record<string, string | number>>;
type Elements = readonly MessageFormatElement[];
type Branches = Readonly<Record<string, Readonly<{ value: Elements }>>>;

const rules = new Map<string, Intl.PluralRules>();
/** Made when a sentence first needs them: few do, and loading Intl's data would hold up the first view. */
const pluralRules = (locale: string, type: Intl.PluralRulesOptions['type']): Intl.PluralRules => {
  const id = `${locale}:${type}`;
  const known = rules.get(id) ?? new Intl.PluralRules(locale, { type: type ?? 'cardinal' });
  rules.set(id, known);
  return known;
};

const branch = (options: Branches, name: string): Elements =>
  (options[name] ?? options['other'])?.value ?? [];

/**
 * A parsed sentence in ICU's message format with its places, plurals and choices filled in; `count` is the number that a `#` stands for.
 * intl-messageformat does the same and more, dates, numbers and tags, of which our sentences have none; `sentences.test.ts` holds it to that.
 * Throws where a value is missing.
 */
export const fillSentence = (
  elements: Elements,
  locale: string,
  values: WordValues,
  count: number | null = null,
): string =>
  elements
    .map((element) => {
      if (isLiteralElement(element)) return element.value;
      if (isPoundElement(element)) return count === null ? '' : new Intl.NumberFormat(locale).format(count);
      const value = values[element.value];
      if (value === undefined) throw new Error(`the sentence lacks its “${element.value}”`);
      if (isArgumentElement(element)) return String(value);
      if (isSelectElement(element))
        return fillSentence(branch(element.options, String(value)), locale, values);
      if (!isPluralElement(element)) throw new Error(`“${element.value}” is no text, number or choice`);
      const number = Number(value) - element.offset;
      const exact = `=${value}`;
      const name = exact in element.options ? exact : pluralRules(locale, element.pluralType).select(number);
      return fillSentence(branch(element.options, name), locale, values, number);
    })
    .join('');
