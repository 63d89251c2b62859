const counted = (list: string, from = 0): readonly (readonly [string, number])[] =>
  list.split(' ').map((word, index) => [word, from + index]);

const tens = (list: string): readonly (readonly [string, number])[] =>
  list.split(' ').map((word, index) => [word, 20 + 10 * index]);

const swedishUnits =
  'noll en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton';
const englishUnits =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';

const compounds = (list: string, units: string, joint: string): readonly (readonly [string, number])[] =>
  list.split(' ').flatMap((ten, index) => {
    const [, ...ones] = units.split(' ').slice(0, 10);
    return ones.map((one, at): [string, number] => [`${ten}${joint}${one}`, 20 + 10 * index + at + 1]);
  });
const SWEDISH_TENS = 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio';
const ENGLISH_TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const fromTwenty = new Map<string, number>([
  ...tens(SWEDISH_TENS),
  ...tens(ENGLISH_TENS),
  ...compounds(SWEDISH_TENS, swedishUnits, ''),
  ...compounds(ENGLISH_TENS, englishUnits, '-'),
  ...compounds(ENGLISH_TENS, englishUnits, ' '),
]);
const longestFirst = (words: readonly string[]): string =>
  [...words].sort((one, other) => other.length - one.length).join('|');

/** A number as a word, as weeks are dictated: "femtio", "forty-nine". One is left out: it is also an article. */
export const WEEK_WORD = longestFirst([
  ...fromTwenty.keys(),
  ...[swedishUnits, englishUnits].flatMap((units) => units.split(' ').slice(2)),
]);

const numbers = new Map<string, number>([
  ...fromTwenty,
  ...counted(swedishUnits),
  ...counted(englishUnits),
  ['ett', 1],
  ['a', 1],
  ['an', 1],
  ['ett par', 2],
  ['a couple of', 2],
  ['a couple', 2],
]);

/** How many days, weeks or months may be said in words or digits. */
export const NUMBER = `(\\d{1,3}|${[...numbers.keys()].sort((one, other) => other.length - one.length).join('|')})`;

/** The number that a word or digits say; NaN for another word. "A few" is none. */
export const numberOf = (said: string): number =>
  /^\d+$/u.test(said) ? Number(said) : (numbers.get(said.toLowerCase()) ?? Number.NaN);

const ordinals = new Map<string, number>([
  ...counted(
    'första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde tjugoförsta tjugoandra tjugotredje tjugofjärde tjugofemte tjugosjätte tjugosjunde tjugoåttonde tjugonionde trettionde trettioförsta',
    1,
  ),
  ...counted(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
    1,
  ),
  ['förste', 1],
  ['sista', -1],
  ['last', -1],
]);
const words = [...ordinals.keys()].sort((one, other) => other.length - one.length);

/** The day of a month as a word: "femtonde", "fifteenth". */
export const ORDINAL_WORD = `(?:${words.filter((word) => !/^(?:sista|last)$/u.test(word)).join('|')})`;
/** Which one of a few: "första", "last". */
export const NTH =
  '(första|andra|tredje|fjärde|sista|1:a|2:a|3:e|4:e|first|second|third|fourth|last|1st|2nd|3rd|4th)';

/** The number that an ordinal says, in words or digits; -1 is the last. */
export const ordinalOf = (said: string): number => {
  const digits = /^\d{1,2}/u.exec(said)?.[0];
  return digits === undefined ? (ordinals.get(said.toLowerCase()) ?? Number.NaN) : Number(digits);
};
