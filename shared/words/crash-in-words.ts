import type { Language } from '../domain/language.ts';
import { say } from './say.ts';

/** What a person reads where Teams, and not the tab itself, says that it broke: what happened, and what it is called in the log. */
export const crashInWords = (language: Language, code: string): string =>
  `${say(language, 'crash.title')}. ${say(language, 'crash.text')} ${say(language, 'crash.code', { id: code })}`;
