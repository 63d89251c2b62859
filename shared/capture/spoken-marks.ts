import type { Token } from './tokens.ts';

/** What is said for a mark by those who dictate: the words, and the mark that they stand for. */
const MARKS: readonly (readonly [words: readonly string[], mark: string])[] = [
  [['ny', 'rad'], '\n'],
  [['ny', 'punkt'], '-'],
  [['nästa', 'punkt'], '-'],
  [['nytt', 'streck'], '-'],
  [['nytt', 'stycke'], '\n'],
  [['new', 'line'], '\n'],
  [['next', 'line'], '\n'],
  [['new', 'paragraph'], '\n'],
  [['new', 'bullet'], '-'],
  [['next', 'bullet'], '-'],
  [['bullet', 'point'], '-'],
  [['frågetecken'], '?'],
  [['utropstecken'], '!'],
  [['kommatecken'], ','],
  [['question', 'mark'], '?'],
  [['exclamation', 'mark'], '!'],
  [['exclamation', 'point'], '!'],
  [['full', 'stop'], '.'],
  [['punkt'], '.'],
];
/** "Action one … action two": each begins an item. */
const ITEM = /^(?:action|item|step|task|point|number|åtgärd|steg|uppgift|punkt|nummer)$/iu;
const COUNT = /^(?:one|two|three|four|five|six|ett|två|tre|fyra|fem|sex|[1-6])$/iu;
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  ITEM.test(tokens[at]?.said ?? '') && COUNT.test(tokens[at + 1]?.said ?? '');

/** Before it, "punkt" is a thing: "en punkt på agendan". */
const IS_THING =
  /^(?:en|den|denna|varje|någon|sista|första|viktig|samma|vid|på|varenda|svag|öppen|\p{L}+a)$/iu;
/** From here on somebody dictates; in a text with marks of its own the words are only words. */
const isDictated = (tokens: readonly Token[]): boolean =>
  !tokens.some(({ kind, said }) => kind === 'punctuation' && /^[.!?,:;]/u.test(said));

const saysAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, index) => tokens[at + index]?.said.toLowerCase() === word) &&
  !(words[0] === 'punkt' && IS_THING.test(tokens[at - 1]?.said ?? 'en'));

/** The tokens with the marks that are said in words set as marks: "… imorgon punkt sen mejlar jag …". */
export const withSpokenMarks = (tokens: readonly Token[]): readonly Token[] => {
  if (!isDictated(tokens)) return tokens;
  const marked: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // One alone may be anything: "step one is to".
    const isItem = isCounted(tokens, at) && tokens.some((_, nth) => nth !== at && isCounted(tokens, nth));
    const found: (typeof MARKS)[number] | undefined = isItem
      ? [['action', 'one'], '-']
      : MARKS.find(([words]) => saysAt(tokens, at, words));
    if (found === undefined) marked.push(token);
    else {
      const [words, mark] = found;
      const last = tokens[at + words.length - 1] ?? token;
      const place = { start: token.start, end: last.end, glued: false };
      if (mark === '\n' || mark === '-') marked.push({ ...place, kind: 'newline', said: '\n' });
      if (mark !== '\n') marked.push({ ...place, kind: 'punctuation', said: mark });
      at += words.length - 1;
    }
  }
  return marked;
};
