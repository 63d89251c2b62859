import type { Language } from '../domain/language.ts';
import { talk } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { actionAlone, actionOf } from './read-action.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart, otherOf } from './owner.ts';
import { wordsOf } from './text.ts';

/** "Kan jag få din input?", "I'd be grateful for your figures": what somebody asks to be given. */
const TO_HAVE: Record<Language, RegExp> = {
  sv: /^(?:(?:kan|kunde|skulle) (?:jag|vi) (?:kunna )?få|(?:får|kan) (?:jag|vi) (?:be om|få)|(?:går det|vore det möjligt|är det möjligt) att få|(?:jag )?(?:vore|är|skulle vara|blir) (?:så |väldigt )?tacksam för) (?<what>(?:din|ditt|dina|en|ett|den|det|de|lite) .+)$/iu,
  en: /^(?:please,? )?(?:(?:can|could|may) (?:i|we) (?:please )?(?:have|get|see)|(?:is|would) it (?:be )?possible to (?:have|get|see)|(?:i|we)(?:'d| would) (?:be (?:so |very )?(?:grateful|thankful)|appreciate)(?: for)?|any chance of(?: getting)?) (?<what>(?:your|an?|the|some) .+)$/iu,
};
const NOT_GIVEN =
  /^(?:ett? (?:möte|minut|stund|fråga)|an? (?:minute|moment|word|question|second)|lite tid)(?!\p{L})|ledigt|(?:^| )off(?!\p{L})/iu;

const gives = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const what = TO_HAVE[language].exec(matter)?.groups?.['what'];
  if (what === undefined || !clause.hasDay || NOT_GIVEN.test(what)) return null;
  const thing = what.replace(/^(?:din|ditt|dina|your) /iu, '');
  const text = `${language === 'sv' ? 'ge mig' : 'give me'} ${thing}`;
  const action = { text, known: true, vague: false, mode: 'asked' } as const;
  return { act: 'request', ownerId: otherOf(context), action, from: 0 };
};

/** "Ska vi öva ihop på onsdag?": what both are asked to do together. */
const TOGETHER: Record<Language, RegExp> = {
  sv: /^(?:ska|kan|skulle|borde) vi (?:inte |väl |kunna |ta och |ta å )*(?<what>.+)$|^vi (?:kan|kunde|borde|skulle kunna)(?: väl| ju)? (?<said>.+)$|^(?:vad sägs om att|hur vore det om|det vore bra om) vi (?:båda |två )?(?<wish>.+)$/iu,
  en: /^(?:shall|should|can|could|may) we (?:maybe )?(?<what>.+)$|^we (?:can|could|should|might) (?<said>.+)$|^(?:why don't we|how about we|what if we|it would be good if we|it'd be good if we) (?:both )?(?<wish>.+)$/iu,
};
const COMPANY = /(?<!\p{L})(?:ihop|tillsammans|båda|bägge|gemensamt|together|both|jointly)(?!\p{L})/iu;

const joins = (matter: string, clause: Clause, language: Language): SpeechAct | null => {
  const said = TOGETHER[language].exec(matter)?.groups;
  const what = said?.['what'] ?? said?.['said'] ?? said?.['wish'];
  if (what === undefined || !clause.hasDay || !COMPANY.test(matter)) return null;
  const action =
    actionOf(`${language === 'sv' ? 'ska' : 'will'} ${what}`, language) ?? actionAlone(what, language);
  if (action === null || !action.known || talk[language].test(action.text)) return null;
  return { act: 'joint', ownerId: null, action, from: matter.length - what.length };
};

/** "Skickar du mig mallen?", "send me the template?": asked of the other, for oneself. */
const FOR_ME: Record<Language, RegExp> = {
  sv: /^(?<verb>\p{L}+r) du(?: in| över| ut| med| upp)? (?<rest>(?:mig|mej|oss)(?!\p{L}).*|.* (?:till|åt|för|med) (?:mig|mej|oss)(?!\p{L}).*)$/iu,
  en: /^(?<verb>\p{L}+) (?<rest>(?:me|us)(?!\p{L}).+|(?:over|in|across|out) (?:.* )?(?:me|us)(?!\p{L}).*)$/iu,
};
const favour = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const said = FOR_ME[language].exec(matter)?.groups;
  if (said === undefined || !clause.hasDay || !clause.asked) return null;
  const text = `${said['verb'] ?? ''} ${said['rest'] ?? ''}`;
  const action = language === 'sv' ? actionOf(text, 'sv') : actionAlone(text, 'en');
  if (action === null || (!action.known && !action.vague) || wordsOf(text).length < 3) return null;
  return { act: 'request', ownerId: otherOf(context), action: { ...action, mode: 'asked' }, from: 0 };
};

/** What is asked for by a day with no "can you" to say so; null for a question that only wants an answer. */
export const askedFor = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  return (
    gives(matter, clause, language, context) ??
    joins(matter, clause, language) ??
    (namedAtStart(matter, language, context) === null ? favour(matter, clause, language, context) : null)
  );
};
