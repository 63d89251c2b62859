/** Longer than anyone says at once; what follows is not considered. */
export const MESSAGE_MAX = 10_000;
/** Longer than a sentence with one step in it; the rest of it is not considered. */
export const SENTENCE_MAX = 600;

const EDGES = /^[\s,;:.!–—-]+|[\s,;:.·–—-]+$/gu;
const STRANDED =
  /\s+(?:senast|till|på|före|innan|nu|redan|by|on|before|until|till|for|and|och|eller|or|sen)$/iu;

/** A pattern that stands as whole words, also where letters lie outside ASCII. */
export const words = (source: string, flags = 'giu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);

/** A pattern that the text begins with, ending at a word's end. */
export const opening = (source: string): RegExp => new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])\\s*`, 'iu');

/** One form for letters, quotes and line breaks; mentions and markup gone; no longer than `max`. */
export const tidy = (text: string, max = MESSAGE_MAX): string =>
  text
    .slice(0, max)
    .normalize('NFC')
    .replace(/<at[^<>]{0,200}>\s*kadens\s*<\/at>/giu, ' ')
    .replace(/<\/?[a-z][^<>]{0,200}>/giu, ' ')
    .replace(/&nbsp;|[\u00a0\u2007\u202f\u200b\ufeff]/gu, ' ')
    .replace(/[’‘´`]/gu, "'")
    .replace(/@kadens(?![\p{L}\p{N}])/giu, ' ')
    .replace(/@(?=\p{L})/gu, '')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n[ \n]*/gu, '\n')
    .trim();

/** The text between two cuts put together again, without what the cut left hanging. */
export const closeGap = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;.!)])/gu, '')
    .replace(/,(?:\s*,)+/gu, ',')
    .replace(/\(\s*\)/gu, '')
    .trim();

/** Without punctuation at the edges and prepositions that lost what they pointed at. */
export const trimEdges = (text: string): string =>
  closeGap(text).replace(EDGES, '').replace(STRANDED, '').replace(EDGES, '');

export const capitalised = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('sv') + text.slice(first.length);
};

export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}']+/gu) ?? [];
