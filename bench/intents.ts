import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { botIntentIn } from '../shared/intent/intent-in.ts';
import { verbOf } from '../shared/intent/intents.ts';
import { verbs } from '../shared/intent/verb.ts';
import { contextOf } from './capture.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

const labelled = z.object({ locale: z.enum(['sv', 'en']), said: z.string(), verb: z.enum(verbs) });
/** Written apart from the grammar: only these totals are ever looked at. */
const APART = new URL('./intent/apart.jsonl', import.meta.url);

/** How much of what is said to the bot it takes for what it is: by language, and how much it takes for something else rather than asking. */
export const intents = (): readonly Figure[] => {
  const read = readFileSync(APART, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => labelled.parse(JSON.parse(line)))
    .map(({ locale, said, verb }) => {
      const taken = verbOf(botIntentIn(said, contextOf(locale, 'ali')).verb);
      return { locale, isRight: taken === verb, isWrong: taken !== verb && taken !== 'unclear' };
    });
  const share = (figure: string, is: (one: (typeof read)[number]) => boolean, of = read): Figure =>
    figureOf(`intent-${figure}`, 'share', {
      value: of.filter((one) => is(one)).length / of.length,
      floor: 1,
    });
  return [
    share('right', ({ isRight }) => isRight),
    share('wrong', ({ isWrong }) => isWrong),
    ...(['sv', 'en'] as const).map((locale) =>
      share(
        `right-${locale}`,
        ({ isRight }) => isRight,
        read.filter((one) => one.locale === locale),
      ),
    ),
  ];
};
