import type { Language } from '../domain/language.ts';
import type { CaptureContext } from './context.ts';
import { englishPassive } from './passive.en.ts';
import { swedishPassive } from './passive.sv.ts';
import type { Passive } from './passive-parts.ts';

/** A denial, or what is done already. */
const NO_MORE =
  /(?<!\p{L})(?:inte|aldrig|ej|inga|ingen|inget|not|never|no|isn't|won't|already|redan)(?!\p{L})/iu;

/** What is to be done by a sentence that begins with the thing; null where it isn't, or is done by somebody else. */
export const passiveIn = (text: string, language: Language, context: CaptureContext): Passive | null => {
  if (NO_MORE.test(text)) return null;
  return language === 'sv' ? swedishPassive(text, context) : englishPassive(text, context);
};
