import { SENTENCE_MAX, trimEdges } from '../capture/text.ts';
import { TYPES } from './command-words.ts';
import { wordsLeftIn } from './concepts.ts';

/** Words that name nothing by themselves. */
const EMPTY = new Set(
  `att en ett och eller i på till för med om av som så nu då här där nog väl ju bara också än kan ska har är var e va å o vart blev blir bli vara ha hade få
får fått man ut in upp ner från mot hos vid sen sedan alla allt hela lite mer hej det den de ja jo nej nä nää näe nix äh äsch oj asså alltså nope nah men inte aldrig själv
måste möjligen skulle behöva kom komma helt dra god gick minns ihåg snacka nånstans snäll möjligt säga läggas ursäkta förlåt varit din ditt dina kunden båda
the a an to of for with on at in by from and or so just now then is are was were be been being have has had do did does got get not no yet still up off
out about there here all some any one ones very really hi hey hello can would could should like that this it its where when who yep honestly never
put set completely tell again also but if as since because actually lets us we cannot able new please kindly come back`.split(
    /\s+/u,
  ),
);
const NAMED_TYPE = new RegExp(`(?<!\\p{L})(?:${TYPES})(?!\\p{L})`, 'iu');
/** Before what something is about. */
const LEADS_IN = /(?:^|\s)(?:the|my|for|with|on|about|med|om|till|för|på|mitt|min|mot|kring|löftet)\s*$/iu;
/** A Swedish noun that is a certain one. */
const CERTAIN = /^\p{L}{3,}(?:en|et|an|na|arna|erna)$/iu;

/** The conversation type that a sentence names, as it names it; empty where it names none. */
export const typeNamedIn = (text: string): string => NAMED_TYPE.exec(text)?.[0] ?? '';

type Word = ReturnType<typeof wordsLeftIn>[number];

/** The words in a row, each stretch without empty words at its ends. */
const stretchesIn = (text: string): readonly (readonly Word[])[] => {
  const stretches: Word[][] = [];
  for (const word of wordsLeftIn(text)) {
    const last = stretches.at(-1);
    const before = last?.at(-1);
    if (last !== undefined && before !== undefined && /^\s*$/u.test(text.slice(before.end, word.start)))
      last.push(word);
    else stretches.push([word]);
  }
  const isFull = ({ word }: Word): boolean => !EMPTY.has(word.toLowerCase());
  return stretches
    .map((words) => words.slice(words.findIndex(isFull), words.findLastIndex(isFull) + 1))
    .filter((words) => words.some(isFull));
};

/** How much speaks for a stretch being the name of something: a capital within a sentence, a certain form, what stands before it. */
const nameliness = (text: string, words: readonly Word[]): number => {
  const start = words[0]?.start ?? 0;
  const before = text.slice(0, start);
  const isProper = words.some(
    ({ word, start: at }) => /^\p{Lu}/u.test(word) && !/(?:^|[.!?:]\s+)$/u.test(text.slice(0, at)),
  );
  return (
    (isProper ? 3 : 0) +
    (words.some(({ word }) => CERTAIN.test(word)) ? 2 : 0) +
    (LEADS_IN.test(before) ? 2 : 0)
  );
};

/**
 * The words that a sentence to the bot is about: of those that say nothing of what is wanted the stretch that is most like a name, "offerten
 * till Peab" in "nu är offerten till Peab skickad". Empty where there are none.
 */
export const aboutIn = (sentence: string): string => {
  const text = sentence.slice(0, SENTENCE_MAX);
  const [best] = stretchesIn(text)
    .map((words) => ({ words, score: nameliness(text, words) }))
    .sort((one, other) => other.score - one.score || other.words.length - one.words.length);
  const start = best?.words[0]?.start;
  const end = best?.words.at(-1)?.end;
  return start === undefined || end === undefined ? '' : trimEdges(text.slice(start, end));
};
