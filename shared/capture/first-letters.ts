/** Which letters something may begin with; null where any may, or nothing at all. */
type Letters = ReadonlySet<string> | null;
type FirstLetters = Readonly<{ letters: Letters; mayBeEmpty: boolean; end: number }>;

const either = (one: Letters, other: Letters): Letters =>
  one === null || other === null ? null : new Set([...one, ...other]);

/** Where a bracket that is open at `from` closes, or what stands there ends with an alternative, or the source does. */
const endOf = (source: string, from: number, ends: ')' | '|'): number => {
  let depth = 0;
  for (let at = from; at < source.length; at += 1) {
    const letter = source[at];
    if (letter === ends && depth === 0) return at;
    if (letter === '\\') at += 1;
    else if (letter === '[') at = source.indexOf(']', at);
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
  }
  return source.length;
};

/** How often what stands before it does. */
const OFTEN = /^(?:[?*+]|\{(?<least>\d+)(?:,\d*)?\})\??/u;
const OFTEN_MAX = 12;
const DIGITS: Letters = new Set('0123456789');

/** One letter, class or group, without what says how often it stands. */
const atomAt = (source: string, at: number): FirstLetters => {
  const letter = source[at] ?? '';
  if (letter === '(') {
    const end = endOf(source, at + 1, ')') + 1;
    if (/^\(\?<?[=!]/u.test(source.slice(at, at + 4))) return { letters: new Set(), mayBeEmpty: true, end };
    const opened = /^\((?:\?:|\?<\p{L}[\p{L}\p{N}]*>)?/u.exec(source.slice(at))?.[0].length ?? 1;
    return { ...alternativesIn(source.slice(at + opened, end - 1)), end };
  }
  if (letter === '[') {
    const end = source.indexOf(']', at) + 1;
    const within = source.slice(at + 1, end - 1);
    return { letters: /[\\^-]/u.test(within) ? null : new Set(within), mayBeEmpty: false, end };
  }
  if (letter === '$' || letter === '^') return { letters: new Set(), mayBeEmpty: true, end: at + 1 };
  if (letter !== '\\')
    return { letters: letter === '.' ? null : new Set([letter]), mayBeEmpty: false, end: at + 1 };
  const escaped = source[at + 1] ?? '';
  if (escaped === 'd') return { letters: DIGITS, mayBeEmpty: false, end: at + 2 };
  if (/[.()/+*?-]/u.test(escaped)) return { letters: new Set([escaped]), mayBeEmpty: false, end: at + 2 };
  const named = /^\\(?:p\{\p{L}+\}|k<\p{L}+>|.)/u.exec(source.slice(at))?.[0].length ?? 2;
  return { letters: null, mayBeEmpty: false, end: at + named };
};

/** What stands one after the other, up to an alternative or the end: past what may be left out, up to what may not. */
const sequenceAt = (source: string, from: number): FirstLetters => {
  let letters: Letters = new Set();
  let mayBeEmpty = true;
  let at = from;
  while (mayBeEmpty && at < source.length && source[at] !== '|') {
    const atom = atomAt(source, at);
    const often = OFTEN.exec(source.slice(atom.end, atom.end + OFTEN_MAX));
    at = atom.end + (often?.[0].length ?? 0);
    letters = either(letters, atom.letters);
    mayBeEmpty = atom.mayBeEmpty || /^[?*]/u.test(often?.[0] ?? '') || often?.groups?.['least'] === '0';
  }
  return { letters, mayBeEmpty, end: endOf(source, at, '|') };
};

const alternativesIn = (source: string): FirstLetters => {
  let read = sequenceAt(source, 0);
  while (read.end < source.length) {
    const next = sequenceAt(source, read.end + 1);
    read = {
      letters: either(read.letters, next.letters),
      mayBeEmpty: read.mayBeEmpty || next.mayBeEmpty,
      end: next.end,
    };
  }
  return read;
};

/** The letters that what a pattern matches may begin with; null where they can't be told. */
export const firstLetters = ({ source }: RegExp): ReadonlySet<string> | null => {
  const { letters, mayBeEmpty } = alternativesIn(source);
  return mayBeEmpty ? null : letters;
};
