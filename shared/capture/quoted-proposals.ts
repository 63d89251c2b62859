import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import type { CalendarDay } from '../domain/time.ts';
import type { SpokenLine } from '../domain/spoken-line.ts';
import type { CaptureContext } from './context.ts';
import { daySaid } from './day-said.ts';
import { QUOTE_MAX } from '../domain/transcript.ts';
import { wordsOf } from './text.ts';

/** What a language model proposes: `quotes` are the words it came from, what was asked and what was answered apart. */
export type ModelProposal = Readonly<{
  text: string;
  owner: 'manager' | 'rep' | 'unclear';
  quotes: readonly string[];
}>;

/** A step that a model found and that stands on what was really said. */
export type QuotedProposal = Readonly<{
  text: string;
  ownerId: string | null;
  due: CalendarDay | null;
  quote: string;
  saidAt: number;
}>;

type Quote = Readonly<{ by: SpokenLine['by']; at: number; text: string; line: number }>;

const spaced = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const SENTENCE = /[^.!?…]+[.!?…]*["”')]*/gu;

/** The whole sentences of a line that a part of it lies in: half of one may mean the opposite. */
const sentencesAround = (line: string, from: number, to: number): string =>
  [...line.matchAll(SENTENCE)]
    .filter(({ 0: said, index }) => index < to && index + said.length > from)
    .map(([said]) => said)
    .join('')
    .trim();

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where in the talk those words were said, to the letter but for spaces; null if they weren't. */
const quoteIn = (lines: readonly SpokenLine[], words: string): Quote | null => {
  const wanted = spaced(words);
  if (wanted === '') return null;
  for (const [index, { by, at, text }] of lines.entries()) {
    const line = spaced(text);
    const from = line.indexOf(wanted);
    const to = from + wanted.length;
    // A part of a word is no word that was said.
    if (from === -1 || isLetter(line[from - 1]) || isLetter(line[to])) continue;
    return { by, at, text: sentencesAround(line, from, to), line: index };
  }
  return null;
};

/** Shorter words say little of what is to be done. */
const TELLING = 4;
/** As many of the words that say something have to be in what is quoted, and in what is said around it: "den" may be the Volvo quote. */
const LEAST_QUOTED = 1 / 2;
const LEAST_SAID = 2 / 3;
/** How many lines before and after a quote are around it. */
const AROUND = 3;

const isSaid = (word: string, said: readonly string[]): boolean =>
  said.some(
    (one) => one.length >= 3 && one.slice(0, TELLING) === word.slice(0, Math.min(TELLING, one.length)),
  );
const shareOf = (words: readonly string[], said: string): number =>
  words.filter((word) => isSaid(word, wordsOf(said))).length / words.length;

/** Numbers and addresses, which have to have been said as they are. */
const EXACT = /\S*[\d@/]\S*/gu;

/** Whether a step says what was said, and nothing else. */
const standsOn = (text: string, quotes: readonly Quote[], lines: readonly SpokenLine[]): boolean => {
  const quoted = quotes.map((quote) => quote.text.toLowerCase()).join(' ');
  const around = lines
    .filter((_, at) => quotes.some(({ line }) => Math.abs(line - at) <= AROUND))
    .map((line) => line.text.toLowerCase())
    .join(' ');
  const telling = wordsOf(text.toLowerCase()).filter(({ length }) => length >= TELLING);
  const exact = text.toLowerCase().match(EXACT) ?? [];
  return (
    telling.length > 0 &&
    shareOf(telling, quoted) >= LEAST_QUOTED &&
    shareOf(telling, around) >= LEAST_SAID &&
    exact.every((one) => around.includes(one.replace(/[.,;:!?)]+$/u, '')))
  );
};

const CONTROL = /[\p{Cc}\p{Cf}]/gu;
const MAX_QUOTES = 3;

/** A proposal as it may be shown; null where what it quotes was not said, or it says something else. */
const quoted = (
  { text, owner, quotes: given }: ModelProposal,
  lines: readonly SpokenLine[],
  context: CaptureContext,
): QuotedProposal | null => {
  const plain = spaced(text.replace(CONTROL, ' '));
  if (plain === '' || plain.length > COMMITMENT_TEXT_MAX || given.length === 0 || given.length > MAX_QUOTES)
    return null;
  const quotes = given.flatMap((words) => quoteIn(lines, words) ?? []);
  const [first] = quotes;
  if (first === undefined || quotes.length < given.length || !standsOn(plain, quotes, lines)) return null;
  // Nobody else promises for the two.
  const isTheirs = quotes.some(({ by }) => by !== 'other');
  const one = context.participants.find(({ role }) => role === owner);
  const days = quotes.flatMap((quote) => daySaid(quote.text, context) ?? []);
  return {
    text: plain,
    ownerId: isTheirs ? (one?.id ?? null) : null,
    due: days.at(-1) ?? null,
    quote: [...new Set(quotes.map((quote) => quote.text.slice(0, QUOTE_MAX / MAX_QUOTES - 1)))].join('\n'),
    saidAt: first.at,
  };
};

/**
 * What is left of a model's proposals once each has been compared with the talk: it quotes lines that are there, says no more than they
 * do, is one of the two's, and has the day that our own reader finds in them. A talk is data: whatever it tells a model to do, this is all
 * that can come of it.
 */
export const quotedProposals = (
  proposals: readonly ModelProposal[],
  lines: readonly SpokenLine[],
  context: CaptureContext,
): readonly QuotedProposal[] => proposals.flatMap((proposal) => quoted(proposal, lines, context) ?? []);
