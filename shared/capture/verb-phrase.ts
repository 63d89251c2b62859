import type { Language } from '../domain/language.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** The word that a phrase begins with; empty where it begins with none. */
export const firstWord = (text: string): string => /^[\p{L}'-]+/u.exec(text)?.[0] ?? '';
/** The phrase with that verb instead of the one it begins with. */
export const phrase = (verb: string, text: string): string => verb + text.slice(firstWord(text).length);

/** With its verb as it was meant, where that was mistyped. */
export const spelt = (text: string, language: Language): string => {
  const word = firstWord(text).toLowerCase();
  const meant = (language === 'sv' ? swedish : english).respeltVerb(word);
  return meant === null ? text : phrase(meant, text);
};
