import { tidy, wordsOf } from './text.ts';

/** As much of a question's or a commitment's text as is compared. */
const COMPARED_MAX = 600;
/** Below this share of the words of `about`, a commitment is not meant. */
const LEAST = 0.34;
/** Commitments nearly as good as the best one may also be meant. */
const NEARLY = 0.8;

const empty = new Set(
  'det den detta denna dessa de att till med på för om och i en ett av min mitt mina som jag har är var nu då så mig här där sak saken grejen steget nästa åtagandet löftet the a an it that this to with on for about and of in my i have has been is was my me one thing step commitment promise igår går idag dag imorgon morgon yesterday today tomorrow skicka skickat skickade send sent'.split(
    ' ',
  ),
);
const ENDINGS =
  /(?:arnas|ernas|ornas|arna|erna|orna|aren|ande|ing|ens|ets|ade|ats|ies|es|en|et|er|ar|or|at|ed|na|as|n|t|s|a|e|r|y)$/u;

const stem = (word: string): string => {
  const bare = word.toLowerCase().normalize('NFC').replace(/'s$/u, '');
  const cut = bare.replace(ENDINGS, '');
  return cut.length >= 3 ? cut : bare;
};

/** The words of a text that say something, without endings. */
export const stemsOf = (text: string): readonly string[] => {
  const said = wordsOf(tidy(text, COMPARED_MAX)).map((word) => word.toLowerCase());
  const full = said.filter((word) => !empty.has(word));
  return [
    ...new Set(
      (full.length > 0 ? full : said.filter((word) => /^(?:skicka|send|sent)/u.test(word))).map(stem),
    ),
  ];
};

/** How alike two stems are, between 0 and 1: the same, one begun by or ending in the other ("volvoofferten"), or a slip of the pen. */
export const likeness = (asked: string, word: string): number => {
  if (asked === word) return 1;
  const [short, long] = asked.length <= word.length ? [asked, word] : [word, asked];
  if (short.length >= 4 && (long.startsWith(short) || long.endsWith(short))) return 0.8;
  if (short.length >= 5 && long.length - short.length <= 1 && slips(short, long) <= 1) return 0.7;
  return 0;
};

/** Letters that differ, where the lengths are the same or one apart; more than one counts as two. */
const slips = (short: string, long: string): number => {
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const same = short.slice(at + 1) === long.slice(at + 1);
  const left = short.slice(at) === long.slice(at + 1);
  return same || left ? 1 : 2;
};

/**
 * The commitments that somebody may mean by a few words ("offerten"), the likeliest first; equally likely ones in
 * the order given. Forgives inflection, compounds and a slip of the pen. All of them when the words say nothing ("det").
 */
export const matching = <Known extends Readonly<{ id: string; text: string }>>(
  about: string,
  commitments: readonly Known[],
): readonly Known[] => {
  const asked = stemsOf(about);
  if (asked.length === 0) return commitments;
  const scored = commitments
    .map((commitment) => {
      const stems = stemsOf(commitment.text);
      const sum = asked.reduce(
        (total, one) => total + Math.max(0, ...stems.map((word) => likeness(one, word))),
        0,
      );
      return { commitment, score: sum / asked.length };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score);
  const best = scored[0]?.score ?? 0;
  return scored.filter(({ score }) => score >= best * NEARLY).map(({ commitment }) => commitment);
};
