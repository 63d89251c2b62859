import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import type { CaptureContext } from './context.ts';
import { namedAtStart, speakerOf } from './owner.ts';
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
      ? /^(?:du (?:får|ska få|kommer få|har)|(?:får|har) du)(?: fått)? (?<what>(?!(?:väl|la|nog|ju|gärna|börja|ta|tid|rätt|ett? (?:möte|samtal))(?!\p{L}))(?:(?:mitt?|mina|ett?|en|den|det|allt|ditt?) )?[\p{L}-]+(?:et|en|na|ar|er|or|n|t|svar|besked)(?: .*)?)$/iu
      : /^you(?:'ll| will)(?: have| get| receive| hear)(?: back)? (?<what>(?!to(?!\p{L})|back)(?:it|them|that|my|the|an?|all|from me|your) ?.*)$/iu
  ).exec(matter)?.groups;
  const what = said?.['what'];
  const own = speakerOf(context);
  if (what === undefined || swedish.isInfinitive(wordsOf(what)[0]?.toLowerCase() ?? '')) return null;
  const text =
    language === 'sv' ? `ge dig ${what}` : /^from me/iu.test(what) ? 'get back to you' : `get you ${what}`;
  return { act: 'promise', ownerId: own, action: { text, known: true, vague: false, mode: 'will' }, from: 0 };
};

/** "Kunden får offerten av mig", "jag har lovat dem en prislista": what somebody is to be given. */
export const givenIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  if (!clause.hasDay) return null;
  const promised = (
    language === 'sv'
      ? /^(?<who>jag|du|\p{L}+) (?:har )?(?:ju )?(?:lovat|lovade)(?: ju)? (?<whom>\p{L}+(?: (?:på|hos) \p{L}+)?) (?<what>(?:ett?|den|det|\d|två|tre) .*)$/iu
      : /^(?<who>i|you|\p{L}+)(?:'ve| have|'s| has)? promised (?<whom>\p{L}+(?: (?:at|from) \p{L}+)?) (?<what>(?:an?|the|\d|two|three) .*)$/iu
  ).exec(matter)?.groups;
  const given =
    promised ??
    (language === 'sv'
      ? /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:får|ska få) (?<what>.+?) av (?<who>mig|dig|\p{L}+)$/iu
      : /^(?<whom>(?:[\p{L}\p{N}&'-]+ ){1,4}?)(?:gets?|will get|'ll get) (?<what>.+?) from (?<who>me|you|\p{L}+)$/iu
    ).exec(matter)?.groups;
  const who =
    given?.['who']?.replace(/^(?:mig|me)$/iu, language === 'sv' ? 'jag' : 'I').replace(/^dig$/iu, 'du') ?? '';
  const owner = namedAtStart(`${who} `, language, context);
  if (given === undefined || owner === null || owner.id === null) return null;
  const text = `${language === 'sv' ? 'ge' : 'give'} ${(given['whom'] ?? '').trim()} ${given['what'] ?? ''}`;
  const action = { text, known: true, vague: false, mode: 'will' } as const;
  return { act: actOf(owner, action, context), ownerId: owner.id, action, from: 0 };
};
