import { z } from 'zod/mini';
import { SENTENCE_MAX } from '../capture/text.ts';
import { conceptsIn, plainWords } from './concepts.ts';
import { englishExamples } from './examples/en.ts';
import { commonExamples } from './examples/both.ts';
import { swedishExamples } from './examples/sv.ts';
import { learn } from './learning.ts';
import type { Evidence, Guess } from './learning.ts';
import { verbs } from './verb.ts';

/** How much each kind of evidence weighs. Found by trying, on examples kept apart (`npm run bench`, intent-right). */
const WEIGHT = { concept: 2, pair: 0.8, first: 1, word: 0.7 };
/** A message of a few words is asked otherwise than one of many; in characters. */
const SHORT = 25;

/** Everything that a sentence shows of what it wants: what its words mean, each two of those together, and the words themselves. */
const evidenceIn = (sentence: string): Evidence => {
  const said = sentence.slice(0, SENTENCE_MAX);
  const concepts = [
    ...conceptsIn(said),
    ...(said.includes('?') ? ['question'] : []),
    ...(said.length < SHORT ? ['short'] : []),
    'anything',
  ];
  const pairs = concepts.flatMap((one, nth) =>
    concepts.slice(nth + 1).map((other) => [one, other].sort().join(' and ')),
  );
  return [
    ...concepts.map((name) => [name, WEIGHT.concept] as const),
    ...pairs.map((name) => [name, WEIGHT.pair] as const),
    [`first ${concepts[0] ?? ''}`, WEIGHT.first],
    ...[...new Set(plainWords(said))].map((word) => [`word ${word}`, WEIGHT.word] as const),
  ];
};

/** What there are examples of: the verbs of `intents`, and what else is asked of the bot. */
const intentVerb = z.enum([...verbs, 'greeting', 'raise-point', 'end-quiet', 'in-kadens']);
export type IntentVerb = z.infer<typeof intentVerb>;

/** Examples as they are written: one a line, below `# verb`. */
export const examplesIn = (
  text: string,
): readonly (readonly [verb: IntentVerb, sentences: readonly string[]])[] =>
  text
    .split(/^# /mu)
    .slice(1)
    .map((part) => {
      const [verb = '', ...lines] = part.split('\n');
      return [intentVerb.parse(verb), lines.filter((line) => line !== '')];
    });

const learnAll = () =>
  learn(
    [commonExamples, swedishExamples, englishExamples]
      .flatMap(examplesIn)
      .flatMap(([kind, sentences]) => sentences.map((said) => ({ kind, evidence: evidenceIn(said) }))),
  );

let learnt: ReturnType<typeof learnAll> | null = null;

/**
 * What a sentence to the bot most likely wants, and how likely, by the examples of this folder (decision 52). They are learnt from the first
 * time that it is asked, which takes some tenths of a second.
 */
export const guessIn = (sentence: string): Guess<IntentVerb> => {
  learnt ??= learnAll();
  return learnt(evidenceIn(sentence)) ?? { kind: 'unclear', confidence: 0 };
};
