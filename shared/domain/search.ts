/** The longest search, in characters. */
export const SEARCH_MAX = 300;

/**
 * One term of a search: a word, or words in a row in quotes. Every wanted term must be there, and no unwanted one. A term still being
 * typed (`goesOn`) also matches what begins with it.
 */
export type SearchTerm = Readonly<{ text: string; quoted: boolean; unwanted: boolean; goesOn: boolean }>;

const TERM = /(?<minus>-?)(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<word>[^\s"]+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Reads the text of a search box: `offert volvo`, `"stor affär"`, `-rabatt`. Whatever is written means something or is ignored; nothing
 * is an error.
 */
export const searchTerms = (written: string): readonly SearchTerm[] => {
  const terms = [...written.normalize('NFC').matchAll(TERM)].flatMap(({ groups = {} }) => {
    const { minus, quoted, closed, word } = groups;
    const text = (quoted ?? word ?? '').trim();
    if (!HAS_WORD.test(text)) return [];
    return [{ text, quoted: quoted !== undefined, unwanted: minus === '-', goesOn: closed !== '"' }];
  });
  return terms.map((term, at) => ({ ...term, goesOn: term.goesOn && at === terms.length - 1 }));
};

/** A piece of text, and whether it matches the search. */
export type SnippetPart = Readonly<{ text: string; found: boolean }>;

/** The characters of a snippet, and how many of them come before the first match. */
const SNIPPET = 160;
const BEFORE = 50;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words in a text, in lower case, each once. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set((text.normalize('NFC').match(WORD) ?? []).map((word) => word.toLowerCase())),
];

/** Whether each word that is asked for is in a word of the text, in any case; so in every text where none is asked for. */
export const holdsWords = (text: string, asked: string): boolean => {
  const words = wordsIn(text);
  return wordsIn(asked).every((one) => words.some((word) => word.includes(one)));
};

/** Where the snippet begins and ends, so that no word is cut in two. */
const windowAround = (text: string, first: number): readonly [number, number] => {
  if (text.length <= SNIPPET) return [0, text.length];
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - SNIPPET));
  const from = wanted === 0 ? 0 : Math.min(first, text.indexOf(' ', wanted) + 1);
  const space = text.lastIndexOf(' ', from + SNIPPET);
  return [
    from,
    from + SNIPPET >= text.length || space <= first ? Math.min(text.length, from + SNIPPET) : space,
  ];
};

/** The part of a text around the first matching word, in pieces; null if none matches. */
export const snippetOf = (
  text: string,
  isFound: (word: string) => boolean,
): readonly SnippetPart[] | null => {
  const plain = text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  const found = [...plain.matchAll(WORD)].filter(([word]) => isFound(word.toLowerCase()));
  const first = found[0]?.index;
  if (first === undefined) return null;
  const [from, to] = windowAround(plain, first);
  const pieces: SnippetPart[] = [];
  const add = (piece: string, isOne: boolean): void => {
    if (piece !== '') pieces.push({ text: piece, found: isOne });
  };
  let at = from;
  for (const { 0: word, index } of found.filter((one) => one.index < to)) {
    const end = Math.min(to, index + word.length);
    add(`${at === from && from > 0 ? '…' : ''}${plain.slice(at, index)}`, false);
    add(plain.slice(index, end), true);
    at = end;
  }
  add(`${plain.slice(at, to)}${to < plain.length ? '…' : ''}`, false);
  return pieces;
};
