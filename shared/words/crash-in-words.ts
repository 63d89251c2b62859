import type { Language } from '../domain/language.ts';
import { say } from './say.ts';

/** What a person reads when Teams, and not the tab itself, shows that the tab broke: what happened, and its id in the log. */
export const crashInWords = (language: Language, code: string): string =>
  `${say(language, 'crash.title')}. ${say(language, 'crash.text')} ${say(language, 'crash.code', { id: code })}`;
