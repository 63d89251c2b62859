import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';
import { z } from 'zod';

const CATALOGUE = /\/shared\/words\/\w+\/(sv|en)\.ts$/;
const sentences = z.record(z.string(), z.string());

/** A sentence with nothing to fill in stays as it is; another is taken apart, so that no browser has to know how. */
const compile = (sentence: string): unknown =>
  /[{}'#<]/.test(sentence)
    ? new IntlMessageFormat(sentence, 'sv', undefined, { ignoreTag: true }).getAst()
    : [{ type: 0, value: sentence }];

/** Takes the sentences of shared/words apart when the tabs are built, so that the parser stays behind. */
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
