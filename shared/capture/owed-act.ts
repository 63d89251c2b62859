import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart, otherOf, speakerOf } from './owner.ts';
import { wordsOf } from './text.ts';
import * as swedish from './verbs.sv.ts';

/** "Du får siffrorna på måndag", "you'll have my answer by Friday": whoever says so will see to it. */
export const owedIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay) return null;
  const said = (
    language === 'sv'
      ? /^(?:du (?:får|ska få|kommer få|har)|(?:får|har) du)(?: fått)? (?<what>(?!(?:väl|la|nog|ju|gärna|lov|allt(?= \p{L}+a )|börja|ta|tid|rätt|ett? (?:möte|samtal))(?!\p{L}))(?:(?:mitt?|mina|ett?|en|den|det|allt|ditt?) )?[\p{L}-]+(?:et|en|na|ar|er|or|n|t|svar|besked)(?: .*)?)$/iu
      : /^you(?:'ll| will)(?: have| get| receive| hear)(?: back)? (?<what>(?!to(?!\p{L})|back)(?:it|them|that|my|the|an?|all|from me|your) ?.*)$/iu
  ).exec(matter)?.groups;
  const what = said?.['what'];
  const own = speakerOf(context);
  if (what === undefined || swedish.isInfinitive(wordsOf(what)[0]?.toLowerCase() ?? '')) return null;
  const text =
    language === 'sv' ? `ge dig ${what}` : /^from me/iu.test(what) ? 'get back to you' : `get you ${what}`;
  return { act: 'promise', ownerId: own, action: { text, known: true, vague: false, mode: 'will' }, from: 0 };
};

/** "I need your plan by Friday", "jag behöver avtalet av dig": who is told so is to give it. */
export const neededIn = (matter: string, language: Language, context: CaptureContext): SpeechAct | null => {
  const said = NEEDED[language].exec(matter)?.groups;
  const what = `${said?.['what'] ?? ''}${said?.['more'] ?? ''}`;
  const other = otherOf(context);
  if (said === undefined || other === null || NOT_GIVEN.test(what)) return null;
  if (said['from'] === undefined && !/^(?:din|ditt|dina|your) /iu.test(what)) return null;
  const text = `${language === 'sv' ? 'ge mig' : 'give me'} ${what.replace(/^(?:din|ditt|dina|your) /iu, '')}`;
  return {
    act: 'request',
    ownerId: other,
    action: { text, known: true, vague: false, mode: 'asked' },
    from: 0,
  };
};
const NEEDED: Record<Language, RegExp> = {
  sv: /^(?:jag|vi) (?:(?:skulle )?(?:behöver|behöva|vill|vilja|förväntar mig|räknar med|önskar|måste)(?: gärna| nog| ju)?(?: (?:ha|få|se|att få))?(?: in)?) (?<what>.+?)(?: (?:av|från|ifrån) (?<from>dig|er)(?<more>(?: .*)?))?$/iu,
  en: /^(?:i|we)(?:'d| would|'ll| will)? (?:need|want|expect|require|like|appreciate|love)(?: to (?:have|get|see))?(?: back)? (?<what>.+?)(?: (?:from) (?<from>you)(?<more>(?: .*)?))?$/iu,
};
const NOT_GIVEN =
  /^(?:to|att|som|that|hjälp|din hjälp|help|your help|your (?:advice|opinion|view|support|time|attention|input)|ditt (?:råd|stöd)|din (?:åsikt|tid|syn)|more|mer|mig|oss|me|us|you|dig)(?!\p{L})/iu;

type Given = Readonly<Record<string, string>> | undefined;

/** "Kunden får offerten av mig": what somebody is to be given. */
export const givenIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null =>
  gives(
    (language === 'sv'
      ? /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:får|ska få) (?<what>(?!(?:du|jag|ni|vi) ?).+?) av (?<who>mig|dig|\p{L}+)$/iu
      : /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:gets?|will get|'ll get) (?<what>.+?) from (?<who>me|you|\p{L}+)$/iu
    ).exec(matter)?.groups,
    clause,
    language,
    context,
  );

/** "Jag har lovat dem en prislista". */
export const promisedIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null =>
  gives(
    (language === 'sv'
      ? /^(?<who>jag|du|\p{L}+) (?:har )?(?:ju )?(?:lovat|lovade)(?: ju)? (?<whom>\p{L}+(?: (?:på|hos) \p{L}+)?) (?<what>(?:ett?|den|det|\d|två|tre) .*)$/iu
      : /^(?<who>i|you|\p{L}+)(?:'ve| have|'s| has)? promised (?<whom>\p{L}+(?: (?:at|from) \p{L}+)?) (?<what>(?:an?|the|\d|two|three) .*)$/iu
    ).exec(matter)?.groups,
    clause,
    language,
    context,
  );

const gives = (
  given: Given,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay) return null;
  const who =
    given?.['who']?.replace(/^(?:mig|me)$/iu, language === 'sv' ? 'jag' : 'I').replace(/^dig$/iu, 'du') ?? '';
  const owner = namedAtStart(`${who} `, language, context);
  if (given === undefined || owner === null || owner.id === null) return null;
  const text = `${language === 'sv' ? 'ge' : 'give'} ${(given['whom'] ?? '').trim()} ${given['what'] ?? ''}`;
  const action = { text, known: true, vague: false, mode: 'will' } as const;
  return { act: actOf(owner, action, context), ownerId: owner.id, action, from: 0 };
};
