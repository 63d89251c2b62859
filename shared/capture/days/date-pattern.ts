import type { Weekday } from '../../domain/time.ts';
import { onHoliday, weekdayValue } from './date-value.ts';
import type { DateValue } from './date-value.ts';
import type { Holiday } from './holidays.ts';

/** The words of a match, by the groups of its pattern. */
type Groups = Readonly<Record<string, string | undefined>>;

/**
 * How a language says a day. Patterns are tried in order, and what one has read no later one reads again. Where `read` gives null,
 * the words are no day after all.
 */
export type DatePattern = Readonly<{
  pattern: RegExp;
  read: (said: Groups) => DateValue | null;
  /** A time of day: it means today only when no day is said, and its words stay. */
  isTime?: true;
  /** Too short to be looked for in a sentence of the other language. */
  isNative?: true;
}>;

export const datePattern = (
  source: string,
  read: DatePattern['read'],
  rest: Omit<DatePattern, 'pattern' | 'read'> = {},
): DatePattern => ({
  // Tried where a word begins, on small letters: a hundred patterns are looked for at each key that is typed.
  pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}]|-\\p{L})`, 'yu'),
  read,
  ...rest,
});

/** All feasts as one pattern: two dozen would each be tried at every word. The first whose words fit is meant. */
export const feastPattern = (
  feasts: readonly (readonly [source: string, holiday: Holiday])[],
  lead = '',
  tail = '',
): DatePattern =>
  datePattern(
    `${lead}(?:${feasts.map(([source], nth) => `(?<feast${String(nth)}>${source})`).join('|')})${tail}`,
    (said) => {
      const found = feasts.find((_, nth) => said[`feast${String(nth)}`] !== undefined);
      return found === undefined ? null : onHoliday(found[1]);
    },
  );

/** The weekday that begins as one of `starts` does, Monday first. */
export const weekdayIn = (starts: readonly string[], name: string | undefined): Weekday | null => {
  const index = name === undefined ? -1 : starts.findIndex((start) => name.toLowerCase().startsWith(start));
  // Monday to Sunday are seven.
  return index < 0 ? null : ((index + 1) as Weekday);
};

/** The day of the weekday that begins as one of `starts` does; null where none does. */
export const weekdayValueIn = (
  starts: readonly string[],
  name: string | undefined,
  which: 'coming' | 'this' = 'coming',
): DateValue | null => {
  const named = weekdayIn(starts, name);
  return named === null ? null : weekdayValue(named, which);
};

/** The month that begins as one of `starts` does, January first; null where none does. */
export const monthIn = (starts: readonly string[], name: string | undefined): number | null => {
  const index = name === undefined ? -1 : starts.findIndex((start) => name.toLowerCase().startsWith(start));
  return index < 0 ? null : index + 1;
};

/** "26" is 2026. */
export const yearIn = (said: string | undefined): number | null =>
  said === undefined ? null : Number(said.length === 2 ? `20${said}` : said);

/** A date as it is often written, "3/12", where it ends something; not "24/7", and not a part of something else. */
export const SLASHED =
  '(?<![\\d/:.] ?|(?<!\\p{L})\\d, ?)(?!24\\/7)(?<first>\\d{1,2})\\/(?<second>\\d{1,2})(?:(?:\\/|-| )(?<year>20\\d{2}|2\\d))?(?=\\s*(?:$|[,;!)?(–—-]|\\.(?!\\d))| (?:och|and|kl|klockan|at|så|so|men|but|sen|med|with|ska|till|to|innan|före|då|på|in|vid|i|fm|em|am|pm|\\p{L}+r (?:jag|du|vi))(?!\\p{L}))';
