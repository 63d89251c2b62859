import type { Language } from '../domain/language.ts';
import { actionOf } from './action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart } from './owner.ts';
import { turnedAround } from './said.ts';
import type { Said } from './said.ts';
import { opening } from './text.ts';

const ifs: Record<Language, RegExp> = {
  sv: opening('om(?! (?:en|ett|två|tre|fyra|fem|sex|sju|tio|några|\\d))|ifall'),
  en: opening('if'),
};
const thens: Record<Language, RegExp> = { sv: /^(?:så|då)\s+/iu, en: /^then\s+/iu };
/** "Om de svarar" is said in three words at least. */
const CONDITION_WORDS_MIN = 3;

const promiseOf = (text: string, language: Language, context: CaptureContext): Said | null => {
  if (language === 'sv') return turnedAround(text, language, context);
  const owner = namedAtStart(text, language, context);
  const action = owner === null ? null : actionOf(text.slice(owner.length).trimStart(), language);
  return owner === null || action === null ? null : { owner, spoken: false, action };
};

/** True for what begins with "if": all of it is one thought, commas and all. */
export const isConditional = (text: string, language: Language): boolean => ifs[language].test(text);

/** A condition and what is promised on it: "Om de svarar, så ringer jag". Null where nobody here promises anything. */
export const conditionIn = (
  text: string,
  language: Language,
  context: CaptureContext,
): { condition: string; promise: string } | null => {
  if (!isConditional(text, language)) return null;
  const starts = [...text.matchAll(/(?<=\s)\S/gu)].slice(CONDITION_WORDS_MIN - 1);
  for (const { index } of starts) {
    const promise = text.slice(index).replace(thens[language], '');
    const said = promiseOf(promise, language, context);
    if (said?.owner?.id != null && said.action.known)
      return { condition: text.slice(0, index).replace(/[\s,]+$/u, ''), promise };
  }
  return null;
};
