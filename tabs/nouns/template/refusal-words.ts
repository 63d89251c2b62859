import type { WordKey } from '../../../shared/words/say.ts';
import { codeOf } from '../../platform/refused.ts';
import { refusalKey } from '../../ui/refusal-words.ts';

const own = [
  'administrators-only',
  'no-draft',
  'template-faulty',
  'file-unreadable',
  'file-other-version',
  'file-other-organisation',
  'file-other-type',
  'invalid',
] as const;

/** One sentence about what was refused: about templates in their own words, else in those of all pages. */
export const templateRefusalKey = (error: unknown): WordKey => {
  const code = own.find((one) => one === codeOf(error));
  return code === undefined ? refusalKey(error) : `template.refused.${code}`;
};
