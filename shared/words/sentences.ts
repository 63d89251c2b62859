import type { IntlMessageFormat } from 'intl-messageformat';
import type { Language } from '../domain/language.ts';
import type { sv } from './sv.ts';

export type WordKey = keyof typeof sv;
/** A sentence as it is written in the catalogue, or parsed already. */
export type Message = ConstructorParameters<typeof IntlMessageFormat>[0];

const sentences: Record<Language, Record<string, Message>> = { sv: {}, en: {} };

/** Makes sentences sayable in that language. The server has all from its start; a tab adds those of a part as it needs them. */
export const addSentences = (language: Language, added: Readonly<Partial<Record<WordKey, Message>>>): void =>
  void Object.assign(sentences[language], added);

/** Whether there is a sentence of that name to say, in any language: all languages have the same ones. */
export const isSayable = (key: string): key is WordKey =>
  Object.values(sentences).some((added) => Object.hasOwn(added, key));

type OnUnfetched = (language: Language, key: WordKey) => void;
let onUnfetched: OnUnfetched | null = null;

/** From now on a sentence that hasn't been added is told of and left out, where it would be thrown for: the rest of the page goes on. */
export const leaveOutUnfetched = (told: OnUnfetched | null): void => {
  onUnfetched = told;
};

/** The sentence of that name. For one that has not been added it throws, or is null where those are left out. */
export const messageOf = (language: Language, key: WordKey): Message | null => {
  const message = sentences[language][key];
  if (message !== undefined) return message;
  if (onUnfetched === null) throw new Error(`“${key}” has not been fetched in ${language}`);
  onUnfetched(language, key);
  return null;
};
