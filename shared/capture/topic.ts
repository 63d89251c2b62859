import type { Language } from '../domain/language.ts';
import { addressIn } from './addressed-act.ts';
import { actionAlone } from './read-action.ts';
import type { CaptureContext } from './context.ts';
import { colleagueAtStart } from './colleague.ts';
import { firstNamesOf } from './act.ts';
import { fillers } from './fillers.ts';
import { namedAtStart } from './owner.ts';
import { askingIn } from './requests.ts';
import type { ReadStep } from './step.ts';
import { wordsOf } from './text.ts';

const TOPIC = /^(?<head>[\p{L}\p{N}][^:.,!?]{1,48})(?<mark>[:,]| [–—-]) +(?<rest>\S.*)$/su;
const TOPIC_WORDS_MAX = 5;

/** "Munters – skicka prover": of whom it is. A word that only tells what sort of thing comes is nobody. */
const CUSTOMER = /^\p{Lu}[\p{L}\p{N}&'-]*(?: (?:\p{Lu}[\p{L}\p{N}&'-]*|&|på|hos|at)){0,3}$/u;
const NOBODY =
  /^(?:slutsats(?:en)?|beslut(?:et|at)?|bestämt|utfall(?:et)?|kontenta(?:n)?|rättelse|rättning|plan(?:en)?|feedback|uppgift|överens(?:kommet)?|mitt|mina|min|ditt|dina|din|next|nästa|sen|sist|ps|obs|fyi|btw|action|actions|ap|note|notes|notering|anteckning|påminnelse|reminder|status|summary|sammanfattning|resultat|result|outcome|conclusion|decision|decided|agreed|update|uppdatering|question|fråga|svar|answer|idé|idea|tips|mål|goal|uppföljning|follow-?up|to-?do|todo|att|also|även|dessutom|deadline|viktigt|important|bonus|extra|first|second|third|finally|lastly|först|idag|today|imorgon|tomorrow|tonight|later|now|nu|please|snälla|hej|hi|hey|tack|thanks|okay|right|kvar|left|remaining|ok|okej|yes|ja|no|nej|sorry|oj|me|you|jag|du|vi|we|båda|both|correction|edit|typo|ändring|nytt|new|step|steg|homework|läxa|promise|löfte|priority|prio|recap|english|swedish|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mån|tis|ons|tors|fre|lör|sön)dag)(?!\p{L})/iu;

const TOLD = /^\p{Ll}+ \p{L}/u;
const isTold = (rest: string, language: Language): boolean => {
  const action = actionAlone(rest, language);
  return action?.known === true && !action.spoken;
};

/** What something is about, said before it, and how long that is; `customer` is who, where it is somebody. */
export type Topic = Readonly<{ length: number; customer: string | null }>;

/** Where what is said begins after what it is about: "Slutsats: Ali skriver om det", "upsell on Elko: I'll present it". */
export const topicIn = (
  text: string,
  marked: boolean,
  language: Language,
  context: CaptureContext,
): Topic => {
  const { head = '', mark = '', rest = '' } = TOPIC.exec(text)?.groups ?? {};
  const none = { length: 0, customer: null };
  if (head === '' || wordsOf(head).length > TOPIC_WORDS_MAX) return none;
  const isSubject = (said: string): boolean =>
    namedAtStart(`${said} `, language, context) !== null || colleagueAtStart(`${said} `, context) !== null;
  if (isSubject(head) || addressIn(text, language, context) !== null) return none;
  // In a list many write names small.
  const isName = CUSTOMER.test(head) || (marked && mark === ':' && /^\p{L}+$/u.test(head));
  const isCustomer =
    isName &&
    !NOBODY.test(head) &&
    !fillers[language].test(`${head}, `) &&
    actionAlone(head, language)?.known !== true;
  if (mark !== ':' && !isCustomer) return none;
  // "SSAB, återuppta dialogen": more than that after a comma is a sentence.
  if (mark === ',')
    return TOLD.test(rest) && isTold(rest, language)
      ? { length: text.length - rest.length, customer: head }
      : none;
  const begins =
    isSubject(rest) ||
    askingIn(rest, language, firstNamesOf(context)) !== null ||
    // "Beijer: besök 3/12" is a visit, and nobody to visit.
    (/^\p{L}+,? \p{L}/u.test(rest) && actionAlone(rest, language)?.known === true);
  return begins ? { length: text.length - rest.length, customer: isCustomer ? head : null } : none;
};

/** The step with whom it is about, where it doesn't say so: "Skicka prover (Munters)". */
export const aboutCustomer = (read: ReadStep, { customer }: Topic): ReadStep =>
  customer === null || read.step.text.toLowerCase().includes(customer.toLowerCase())
    ? read
    : { ...read, step: { ...read.step, text: `${read.step.text} (${customer})` } };
