import { closeGap, SENTENCE_MAX } from './text.ts';

/** More sentences than a message with next steps has. */
const SENTENCES_MAX = 2000;

const ABBREVIATION =
  /(?:^|[\s(])(?:kl|ca|v|nr|ev|resp|bl\.a|t\.ex|dvs|d\.v\.s|m\.m|t\.o\.m|fr\.o\.m|jan|feb|mar|apr|aug|sept?|okt|oct|nov|dec|mr|mrs|ms|dr|e\.g|i\.e|approx|vs|\p{Lu})$/iu;

/** The sentences of a text, each with the mark that ends it. */
export const sentencesOf = (text: string): readonly string[] => {
  const sentences: string[] = [];
  let from = 0;
  const take = (to: number) => {
    const sentence = closeGap(text.slice(from, Math.min(to, from + SENTENCE_MAX)));
    if (/\p{L}/u.test(sentence)) sentences.push(sentence);
    from = to;
  };
  for (const { 0: mark, index } of text.matchAll(/[.!?…]+(?=\s|$)|[\n;]/gu)) {
    const next = text.slice(index + mark.length, index + mark.length + 3).trimStart();
    const runsOn =
      mark === '.' && (/^\p{Ll}/u.test(next) || ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)));
    if (!runsOn) take(index + mark.length);
    if (sentences.length >= SENTENCES_MAX) return sentences;
  }
  take(text.length);
  return sentences;
};
