import type { Token } from './tokens.ts';

/** A part of a text as it was written. */
export type Span = Readonly<{ start: number; end: number }>;

/** Some tokens read as one line: what they say, a space between those that stand apart, and where in the line each begins. */
export type Line = Readonly<{ text: string; tokens: readonly Token[]; starts: readonly number[] }>;

/** Punctuation that stands at what comes before it, whatever was left out between them. */
const CLOSES = /^[,;.!?)…:]/u;

export const lineOf = (tokens: readonly Token[]): Line => {
  const starts: number[] = [];
  let text = '';
  let end = -1;
  for (const token of tokens) {
    const isJoined = token.glued && end === token.start;
    if (text !== '' && !isJoined && !CLOSES.test(token.said)) text += ' ';
    starts.push(text.length);
    text += token.said;
    end = token.end;
  }
  return { text, tokens, starts };
};

const tokenAt = ({ starts }: Line, at: number): number => {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** The tokens of a line that lie, in part or whole, from one place in it to another. */
export const tokensWithin = (line: Line, from: number, to: number): readonly Token[] => {
  const { tokens, starts } = line;
  if (from >= to) return [];
  const first = tokenAt(line, from);
  const cut = tokens.slice(first, tokenAt(line, to - 1) + 1);
  const begins = (starts[first] ?? 0) + (tokens[first]?.said.length ?? 0) > from ? 0 : 1;
  return cut.slice(begins);
};

/** The line without some parts of it. */
export const lineWithout = (line: Line, parts: readonly Span[]): Line => {
  if (parts.length === 0) return line;
  const gone = new Set(parts.flatMap(({ start, end }) => tokensWithin(line, start, end)));
  return lineOf(line.tokens.filter((token) => !gone.has(token)));
};

/** Where in the text as it was written a part of the line stands; null for nothing. */
export const writtenSpan = (line: Line, from: number, to: number): Span | null => {
  const within = tokensWithin(line, from, to);
  const [first] = within;
  const last = within.at(-1);
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
};
