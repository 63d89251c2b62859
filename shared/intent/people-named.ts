import type { CaptureContext, CaptureParticipant } from '../capture/context.ts';

/** First names that are words as well: taken for a name only with a capital within a sentence. */
const ALSO_WORDS = new Set(
  'will mark per bo my may bill rich grant frank hope grace art sten dag ed pat sue rob drew chase max june april august dawn joy'.split(
    ' ',
  ),
);

export const firstNameOf = ({ name }: Pick<CaptureParticipant, 'name'>): string => name.split(' ')[0] ?? '';

/** Whether a word at that place in a sentence is somebody's first name, also in the genitive ("Alis"). */
const isNameOf = (word: string, at: number, name: string): boolean => {
  const [said, called] = [word.toLowerCase(), name.toLowerCase()];
  if (called === '' || (said !== called && said !== `${called}s`)) return false;
  return !ALSO_WORDS.has(called) || (at > 0 && /^\p{Lu}/u.test(word));
};

/** The one of the two, or of a manager's people, whose first name a word at that place in a sentence is. */
export const participantCalled = (
  word: string,
  at: number,
  { participants }: Pick<CaptureContext, 'participants'>,
): CaptureParticipant | undefined => participants.find((one) => isNameOf(word, at, firstNameOf(one)));

/** Those of them who are named in a text, in that order. */
export const participantsNamedIn = (
  text: string,
  context: Pick<CaptureContext, 'participants'>,
): readonly CaptureParticipant[] =>
  [...text.matchAll(/\p{L}[\p{L}-]*/gu)].flatMap(
    ({ 0: word, index }) => participantCalled(word, index, context) ?? [],
  );
