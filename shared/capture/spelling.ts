export type Slip = 'swapped' | 'wrong' | 'missing' | 'extra';

/**
 * How a word was mistyped by one slip of the finger; null where it isn't that word. The first letter is always right,
 * and the last is never the wrong one: "skickat" is another form, not a slip.
 */
export const slipOf = (typed: string, word: string): Slip | null => {
  let at = 0;
  while (at < typed.length && typed[at] === word[at]) at += 1;
  const beforeLast = at < Math.max(typed.length, word.length) - 1;
  if (at === 0 || !beforeLast) return null;
  if (typed.length === word.length) {
    if (typed.slice(at + 1) === word.slice(at + 1)) return 'wrong';
    const swapped = typed[at] === word[at + 1] && typed[at + 1] === word[at];
    return swapped && typed.slice(at + 2) === word.slice(at + 2) ? 'swapped' : null;
  }
  if (typed.length === word.length - 1) return typed.slice(at) === word.slice(at + 1) ? 'missing' : null;
  if (typed.length === word.length + 1) return typed.slice(at + 1) === word.slice(at) ? 'extra' : null;
  return null;
};

/** In shorter words a wrong letter makes another word too easily: "bakar" is no "bokar". */
const LONG = 6;
const MIDDLING = 5;

const isLikely = (slip: Slip | null, typed: string, word: string): boolean => {
  if (slip === null) return false;
  if (slip === 'swapped' || !/[aeiouyåäö]/u.test(typed)) return word.length >= MIDDLING - 1;
  return word.length >= (slip === 'wrong' ? LONG : MIDDLING) && typed.length >= MIDDLING;
};

/** "Fylerr" and "bokking": a letter doubled in the wrong place. */
const single = (word: string): string => word.replace(/(\p{L})\1/gu, '$1');

/** The only one of `words` that was meant by a mistyped one; null where none or several may be. */
export const respelt = (
  typed: string,
  words: readonly string[],
  unlikely: readonly Slip[] = [],
): string | null => {
  const near = words.filter((word) => Math.abs(word.length - typed.length) <= 1 && word[0] === typed[0]);
  const once = single(typed);
  const isSlip = (word: string): boolean => {
    const slip = slipOf(typed, word);
    return isLikely(slip, typed, word) && slip !== null && !unlikely.includes(slip);
  };
  const meant = near.filter(
    (word) => isSlip(word) || (word !== typed && word.length >= MIDDLING && once === single(word)),
  );
  return meant.length === 1 ? (meant[0] ?? null) : null;
};
