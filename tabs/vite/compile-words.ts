import { parse } from '@formatjs/icu-messageformat-parser';
import type { Plugin } from 'vite';
import { z } from 'zod';

const CATALOGUE = /\/shared\/words\/[\w-]+\/(sv|en)\.ts$/;
const sentences = z.record(z.string(), z.string());

/** Parses a sentence so that no browser has to; one without placeholders becomes a literal. */
const compile = (sentence: string): unknown =>
  /[{}'#<]/.test(sentence) ? parse(sentence, { ignoreTag: true }) : [{ type: 0, value: sentence }];

/** Parses the sentences of shared/words when the tabs are built, so that the parser is not shipped. */
export const compiledWords = (): Plugin => ({
  name: 'compiled-words',
  enforce: 'post',
  async transform(code, id) {
    const language = CATALOGUE.exec(id)?.[1];
    if (language === undefined) return undefined;
    const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<
      string,
      unknown
    >;
    const compiled = Object.entries(sentences.parse(module[language])).map(([key, text]) => [
      key,
      compile(text),
    ]);
    return { code: `export const ${language} = ${JSON.stringify(Object.fromEntries(compiled))};`, map: null };
  },
});
