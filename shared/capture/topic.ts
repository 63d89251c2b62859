import type { Language } from '../domain/language.ts';
import { addressIn } from './addressed-act.ts';
import { actionAlone } from './read-action.ts';
import type { CaptureContext } from './context.ts';
import { colleagueAtStart } from './colleague.ts';
import { firstNamesOf } from './act.ts';
import { namedAtStart } from './owner.ts';
import { askingIn } from './requests.ts';
import { wordsOf } from './text.ts';

const TOPIC = /^(?<head>[\p{L}\p{N}][^:.,!?]{1,48}):\s+(?<rest>\S.*)$/su;
const TOPIC_WORDS_MAX = 5;

/** Where what is said begins after what it is about: "Slutsats: Ali skriver om det", "upsell on Elko: I'll present it". */
export const topicLength = (text: string, language: Language, context: CaptureContext): number => {
  const { head = '', rest = '' } = TOPIC.exec(text)?.groups ?? {};
  if (head === '' || wordsOf(head).length > TOPIC_WORDS_MAX) return 0;
  const isSubject = (said: string): boolean =>
    namedAtStart(`${said} `, language, context) !== null || colleagueAtStart(`${said} `, context) !== null;
  if (isSubject(head) || addressIn(text, language, context) !== null) return 0;
  const begins =
    isSubject(rest) ||
    askingIn(rest, language, firstNamesOf(context)) !== null ||
    // "Beijer: besök 3/12" is a visit, and nobody to visit.
    (/^\p{L}+,? \p{L}/u.test(rest) && actionAlone(rest, language)?.known === true);
  return begins ? text.length - rest.length : 0;
};
