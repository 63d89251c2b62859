import { sentencesIn } from './sentences.ts';
import { apartWhereRunOn, withoutStumbling } from './spoken.ts';
import { lineOf } from './line.ts';
import { tokensOf } from './tokens.ts';
import type { Cue } from './transcript.ts';

/** A sentence that was said, by the name that the transcript gives, and where in it. */
export type SpokenSentence = Readonly<{ name: string | null; at: number; text: string }>;

/** What one person says before another begins. */
export type Turn = Readonly<{ name: string | null; sentences: readonly SpokenSentence[] }>;

const ENDS = /[.!?…]["”')]*$/u;
/** A transcript in which fewer cues than this end as sentences do has no punctuation to go by. */
const LEAST_ENDED = 0.2;

const LEFT_HANGING =
  /(?:,|(?<!\p{L})(?:och|att|som|till|på|i|för|med|av|om|en|ett|den|det|de|vid|hos|från|under|efter|före|innan|inför|senast|ska|kan|vill|måste|jag|du|vi|min|mitt|mina|din|ditt|dina|and|to|the|a|an|of|for|with|on|at|by|in|about|that|i'll|i|you|we|will|can|my|your|our|before|after|from))$/iu;
const GOES_ON =
  /^(?:till|på|för|med|av|om|hos|från|efter|före|innan|inför|senast|som|att|och|samt|i|to|by|on|at|before|after|for|with|about|from|and|that|of|in|until)(?!\p{L})/iu;
const OWN_SUBJECT = /(?<!\p{L})(?:jag|du|vi|han|hon|de|dom|det|i'll|you|we|he|she|they|it)(?!\p{L})/iu;

/** Whether a sentence goes on in the next cue of the same voice: the border between cues is that of a sentence, unless it can't be. */
const goesOn = (said: string, next: string, isPunctuated: boolean): boolean => {
  if (ENDS.test(said)) return false;
  if (LEFT_HANGING.test(said)) return true;
  if (!/^\p{Ll}/u.test(next)) return false;
  return isPunctuated || (GOES_ON.test(next) && !OWN_SUBJECT.test(next));
};

const sentencesOf = ({ name, at, text }: Cue): readonly SpokenSentence[] =>
  sentencesIn(tokensOf(text))
    .flatMap(({ tokens }) => apartWhereRunOn(withoutStumbling(lineOf(tokens).text)))
    .map((sentence) => ({ name, at, text: sentence }));

/** The turns of a talk, each in sentences. */
export const turnsOf = (cues: readonly Cue[]): readonly Turn[] => {
  const isPunctuated = cues.filter(({ text }) => ENDS.test(text)).length >= cues.length * LEAST_ENDED;
  const joined: Cue[] = [];
  for (const cue of cues) {
    const last = joined.at(-1);
    if (last?.name === cue.name && goesOn(last.text, cue.text, isPunctuated))
      joined.splice(-1, 1, { ...last, text: `${last.text} ${cue.text}` });
    else joined.push(cue);
  }
  const turns: { name: string | null; sentences: SpokenSentence[] }[] = [];
  for (const cue of joined) {
    const last = turns.at(-1);
    if (last?.name === cue.name) last.sentences.push(...sentencesOf(cue));
    else turns.push({ name: cue.name, sentences: [...sentencesOf(cue)] });
  }
  return turns;
};
