import type { WordKey } from '../../../shared/words/say.ts';
import { codeOf } from '../../platform/refused.ts';
import { refusalKey } from '../../ui/refusal-words.ts';

const own = [
  'administrators-only',
  'not-found',
  'changed',
  'words-faulty',
  'name-taken',
  'library-full',
  'last-offered',
  'in-use',
  'invalid',
] as const;

/** One sentence about what was refused: about behaviours in their own words, else in those of all pages. */
export const behaviourRefusalKey = (error: unknown): WordKey => {
  const code = own.find((one) => one === codeOf(error));
  return code === undefined ? refusalKey(error) : `behaviour.refused.${code}`;
};
