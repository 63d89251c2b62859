import { withSpokenMarks } from './spoken-marks.ts';
import { SENTENCE_MAX } from './text.ts';
import type { Token } from './tokens.ts';

/** Tokens that are said in one breath. `marked` tells that they are an item of a list. */
export type TokenSentence = Readonly<{ tokens: readonly Token[]; marked: boolean }>;

/** More sentences than a message with next steps has. */
const SENTENCES_MAX = 2000;
/** More tokens than a sentence with one step in it; the rest of it is not considered. */
const TOKENS_MAX = Math.ceil(SENTENCE_MAX / 4);

const ABBREVIATION =
  /^(?:kl|ca|v|vs|nr|ev|resp|bl\.a|t\.ex|dvs|d\.v\.s|m\.m|t\.o\.m|fr\.o\.m|jan|feb|mar|apr|aug|sept?|okt|oct|nov|dec|mr|mrs|ms|dr|e\.g|i\.e|approx|wk|e\.m|f\.m|a\.m|p\.m|\p{Lu})$/iu;
const BULLET = /^[-*•–—·▪◦☐☑✓→>]$/u;
const LIST_NUMBER = /^(?:\d{1,2}|[a-h])$/iu;

const endsSentence = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined) return false;
  if (token.kind === 'newline' || token.said === ';') return true;
  if (token.kind !== 'punctuation' || !/^[.!?…]/u.test(token.said)) return false;
  if (next === undefined) return true;
  if (next.glued && next.kind !== 'quote' && next.said !== ')') return false;
  if (token.said !== '.') return !(/^(?:\.\.\.|…)$/u.test(token.said) && /^\p{Ll}/u.test(next.said));
  const before = tokens[at - 1]?.said ?? '';
  // "Sen. 4/12": by then, and not after that.
  if (/^sen$/iu.test(before) && /^\d/u.test(next.said)) return false;
  return !/^\p{Ll}/u.test(next.said) && !ABBREVIATION.test(before);
};

/** "(Dec 2)": the bracket closes what was opened. */
const isOpen = (taken: readonly Token[]): boolean =>
  taken.slice(-BRACKET_TOKENS_MAX).findLast(({ said }) => said === '(' || said === ')')?.said === '(';
const BRACKET_TOKENS_MAX = 20;

/** How many tokens from there on mark an item: "-", "1.", "2)", "(3)", "[ ]". */
const markLength = (
  tokens: readonly Token[],
  at: number,
  taken: readonly Token[],
  before: number | null,
): number => {
  const isFirst = taken.length === 0;
  const [one, two, three] = tokens.slice(at, at + 3);
  if (one === undefined || two === undefined) return 0;
  if (isFirst && BULLET.test(one.said) && !two.glued) return 1;
  if (isFirst && one.said === '[') return two.said === ']' ? 2 : three?.said === ']' ? 3 : 0;
  if (one.said === '(' && LIST_NUMBER.test(two.said) && three?.said === ')') return 3;
  if (
    isFirst &&
    LIST_NUMBER.test(one.said) &&
    /^[-–—]$/u.test(two.said) &&
    !two.glued &&
    three?.glued === false
  )
    return 2;
  const isNumber = LIST_NUMBER.test(one.said) && two.glued;
  if (isNumber && two.said === ')' && !isOpen(taken)) return 2;
  // "To do: 1. call Ida 2. book a room": after a colon, and each after the one before it.
  const goesOn =
    taken.at(-1)?.said === ':' ? one.said === '1' : before !== null && Number(one.said) === before + 1;
  return (isFirst || goesOn) && isNumber && two.said === '.' && three?.glued === false ? 2 : 0;
};

const isTicked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.said === '[' && /^[xv✓✔]$/iu.test(tokens[at + 1]?.said ?? '') && tokens[at + 2]?.said === ']';

/** Without pictures and markup; a picture before a capital ends a sentence. */
const withoutPictures = (all: readonly Token[]): readonly Token[] =>
  all.flatMap((token, at) => {
    if (token.kind === 'markup') return [];
    if (token.kind !== 'emoji') return [token];
    const isEnd = /^\p{Lu}/u.test(all[at + 1]?.said ?? '') && /[\p{L}\p{N}]$/u.test(all[at - 1]?.said ?? '');
    return isEnd ? [{ ...token, kind: 'newline' as const, said: '\n' }] : [];
  });

const hasLetter = (tokens: readonly Token[]): boolean => tokens.some(({ said }) => /\p{L}/u.test(said));

/**
 * The sentences and items of a text, each with the mark that ends it; pictures and markup are left out.
 */
export const sentencesIn = (all: readonly Token[]): readonly TokenSentence[] => {
  const tokens = withSpokenMarks(withoutPictures(all));
  const sentences: TokenSentence[] = [];
  let taken: Token[] = [];
  let marked = false;
  /** The number of the item that is read. */
  let number: number | null = null;
  const take = () => {
    if (hasLetter(taken)) sentences.push({ tokens: taken.slice(0, TOKENS_MAX), marked });
    taken = [];
    marked = false;
  };
  for (let at = 0; at < tokens.length && sentences.length < SENTENCES_MAX; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // "[x] log the call": done.
    if (taken.length === 0 && isTicked(tokens, at)) {
      while (at < tokens.length && tokens[at]?.kind !== 'newline') at += 1;
      continue;
    }
    const mark = markLength(tokens, at, taken, number);
    if (mark > 0) {
      take();
      marked = true;
      number = /^\d/u.test(token.said) ? Number(token.said) : null;
      at += mark - 1;
      continue;
    }
    if (token.kind !== 'newline' && token.said !== ';') taken.push(token);
    if (endsSentence(tokens, at)) take();
  }
  take();
  return sentences;
};
