/** Characters of what may be searched for: the longest decision fits, whole. */
export const SEARCH_MAX = 300;

/**
 * One thing looked for: a word, or in quotes words in a row. All that is wanted has to be there, and nothing that is
 * unwanted. Of what is still being typed, all that goes on from it is found too.
 */
export type SearchTerm = Readonly<{ text: string; quoted: boolean; unwanted: boolean; goesOn: boolean }>;

const TERM = /(?<minus>-?)(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<word>[^\s"]+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/**
 * Reads what somebody has written in a search box: `offert volvo`, `"stor affär"`, `-rabatt`. Whatever is written means
 * something or is passed over; nothing is wrong.
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

/** A piece of text, and whether it is what was searched for. */
export type SnippetPart = Readonly<{ text: string; found: boolean }>;

/** Characters of a snippet, and how many of them come before the first that is found. */
const SNIPPET = 160;
const BEFORE = 50;
const WORD = /[\p{L}\p{N}]+/gu;

/** The words in a text, in small letters, each once. */
export const wordsIn = (text: string): readonly string[] => [
  ...new Set((text.normalize('NFC').match(WORD) ?? []).map((word) => word.toLowerCase())),
];

/** From where, and to where, so that no word is cut in two. */
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

/** The part of a text around the first word that is found, in pieces; null when none is. */
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
