import type { Language } from '../../shared/domain/language.ts';
import { say } from '../../shared/words/say.ts';
import type { WordKey } from '../../shared/words/say.ts';

type RefusalCode<Key> = Key extends `chat.refused.${infer Code}` ? Code : never;
/** A refusal that the chat has words for; the type check fails for one that it can meet and lacks words for. */
export type ChatRefusal = RefusalCode<WordKey>;

/** A refusal in kind words. */
export const refusalInWords = (language: Language, refusal: ChatRefusal): string =>
  say(language, `chat.refused.${refusal}`);
