import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import type { Language } from '../domain/language.ts';
import { toDay } from '../domain/time.ts';
import { dayInWords } from './days.ts';
import { en } from './en.ts';
import { sv } from './sv.ts';
import { say } from './say.ts';
import type { WordKey } from './say.ts';

const keys = Object.keys(sv) as WordKey[];

type Elements = ReturnType<IntlMessageFormat['getAst']>;
/** The parser's element types that hold the sentence's own text: a literal, and a plural's number. */
const ownText: readonly number[] = [0, 7];

/** The placeholders in a sentence, in any of its branches. */
const placesIn = (elements: Elements): readonly string[] =>
  elements.flatMap((element) => [
    ...('value' in element && !ownText.includes(element.type) ? [element.value] : []),
    ...('options' in element ? Object.values(element.options).flatMap(({ value }) => placesIn(value)) : []),
  ]);
const placesOf = (sentence: string): readonly string[] => {
  const elements = new IntlMessageFormat(sentence, 'sv', undefined, { ignoreTag: true }).getAst();
  return [...new Set(placesIn(elements))].sort();
};

/** The lines of cards and tabs, which people see, that match a pattern. */
const linesWith = async (pattern: RegExp): Promise<readonly string[]> => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const found: string[] = [];
  for (const folder of ['tabs', 'bot/chat'])
    for (const name of await readdir(`${root}${folder}`, { recursive: true })) {
      if (!/(?<!\.test)\.tsx?$/.test(name)) continue;
      const lines = (await readFile(`${root}${folder}/${name}`, 'utf8')).split('\n');
      found.push(...lines.filter((line) => pattern.test(line)).map((line) => `${name}: ${line.trim()}`));
    }
  return found;
};

test.each(Object.entries({ sv, en }))(
  'in %s every sentence is filled as ICU’s message format says',
  (language, catalogue) => {
    const locale = { sv: 'sv-SE', en: 'en-GB' }[language] ?? '';
    for (const [key, sentence] of Object.entries(catalogue))
      for (const count of [0, 1, 2, 5, 21, 1_234]) {
        const values = Object.fromEntries(placesOf(sentence).map((place) => [place, count]));
        const format = new IntlMessageFormat(sentence, locale, undefined, { ignoreTag: true });
        expect(say(language as Language, key as WordKey, values), key).toBe(String(format.format(values)));
      }
  },
);

describe('every sentence', () => {
  test('has the same to fill in in both languages', () => {
    const unlike = keys.filter((key) => placesOf(sv[key]).join() !== placesOf(en[key]).join());
    expect(unlike).toEqual([]);
  });

  test('about a file, which may have many thousands of rows, parts a count’s thousands', () => {
    const counts = ['added', 'changed', 'same', 'gone', 'faults', 'rows', 'n'];
    const run = keys.filter((key) => key.startsWith('result.') && key !== 'result.columns.untitled');
    const unparted = run.filter((key) => {
      const values = Object.fromEntries(
        placesOf(sv[key]).map((place) => [place, counts.includes(place) ? 4_321 : '']),
      );
      return (['sv', 'en'] as const).some((language) => say(language, key, values).includes('4321'));
    });
    expect(unparted).toEqual([]);
  });

  test('puts no genitive on what is filled in, which nobody can inflect beforehand', () => {
    const genitive = /\}(?:s|[’']s?)(?![\p{L}])/u;
    const inflected = keys.flatMap((key) => [sv[key], en[key]].filter((text) => genitive.test(text)));
    expect(inflected).toEqual([]);
  });

  test('puts what it is before a time of day, which is only a number in Swedish', () => {
    const bare = keys.filter((key) => /(?<!kl\.[ \u00a0])\{time\}/iu.test(sv[key]));
    expect(bare).toEqual([]);
  });

  test('is said whole: nothing is put together of the catalogue’s sentences', async () => {
    const joined =
      /\$\{(?:words\.)?say\(|(?:^|[^.\w])(?:words\.)?say\([^;{}]*\)\s*\+\s|\s\+\s*(?:words\.)?say\(/;
    expect(await linesWith(joined)).toEqual([]);
  });

  test('has a time of day filled in, which stands nowhere by itself and is written in one place', async () => {
    expect(await linesWith(/[$>}] ?\{?(?:words\.)?time\(|\b(?:hour|timeStyle):|toLocaleTimeString/)).toEqual(
      [],
    );
  });
});

/** Buttons whose accessible name says more than their words: the key of the words, with this after it. */
const longerNames =
  /^(?:personal\.do\.[a-z-]+|personal\.series\.use|personal\.goal\.value)(?=\.(?:with|for|of|label)$)/;

test.each([sv, en])('a button’s accessible name begins with its visible words', (words) => {
  const named = keys.flatMap((key) => {
    const visible = keys.find((one) => one === longerNames.exec(key)?.[0]);
    return visible ? [{ key, name: words[key], visible: words[visible] }] : [];
  });
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter(({ name, visible }) => !name.startsWith(visible))).toEqual([]);
});

test('a day behind a preposition of the sentence’s has no second one', () => {
  const [day, today] = [toDay('2026-12-07'), toDay('2026-12-03')];
  const moved = (language: Language) =>
    say(language, 'personal.commitment.moved', { day: dayInWords(language, day, today) });
  expect(moved('sv')).toBe('Flyttat till måndag, 7 dec.');
  expect(moved('en')).toBe('Moved to Monday, 7 Dec.');
  expect(say('sv', 'chat.moved', { day: 'i morgon, fre 4 dec', commitment: 'på måndag, ja' })).toBe(
    'Flyttat till i morgon, fre 4 dec: på måndag, ja.',
  );
});

test('days are written out, and what there is too little of is said', () => {
  const cause = (language: Language, n: number) => say(language, 'facts.cause.days', { n });
  expect([cause('sv', 47), cause('sv', 1), cause('en', 1)]).toEqual(['47 dagar', '1 dag', '1 day']);
  const few = (language: Language, of: string) => say(language, 'facts.cause.few', { of });
  expect([few('sv', 'volume'), few('en', 'size')]).toEqual([
    'för få kundmöten inlagda',
    'too few deals to say',
  ]);
});
