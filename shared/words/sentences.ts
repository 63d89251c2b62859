import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type { Language } from '../domain/language.ts';
import type { sv } from './sv.ts';

export type WordKey = keyof typeof sv;
/** A sentence as written in the catalogue, or already parsed. */
export type Message = string | readonly MessageFormatElement[];

const sentences: Record<Language, Record<string, Message>> = { sv: {}, en: {} };

/** Makes sentences available in that language. The server adds all at its start; a tab adds each part's as it needs them. */
export const addSentences = (language: Language, added: Readonly<Partial<Record<WordKey, Message>>>): void =>
  void Object.assign(sentences[language], added);

/** Whether a sentence with that name has been added, in any language: all languages have the same ones. */
export const isSayable = (key: string): key is WordKey =>
  Object.values(sentences).some((added) => Object.hasOwn(added, key));

type OnUnfetched = (language: Language, key: WordKey) => void;
let onUnfetched: OnUnfetched | null = null;

/** From now on a missing sentence is reported and left out, where it would otherwise throw: the rest of the page goes on. */
export const leaveOutUnfetched = (told: OnUnfetched | null): void => {
  onUnfetched = told;
};

/** The sentence with that name. For a missing one it throws, or returns null if those are left out. */
export const messageOf = (language: Language, key: WordKey): Message | null => {
  const message = sentences[language][key];
  if (message !== undefined) return message;
  if (onUnfetched === null) throw new Error(`“${key}” has not been fetched in ${language}`);
  onUnfetched(language, key);
  return null;
};
