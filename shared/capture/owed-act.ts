import type { Language } from '../domain/language.ts';
import { actOf } from './act.ts';
import type { Clause, SpeechAct } from './act.ts';
import type { CaptureContext } from './context.ts';
import { deliverables } from './note-act.ts';
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
      : /^(?:you(?:'ll| will)(?: have| get| receive| hear)(?: back)?|(?:you can )?expect) (?<what>(?!to(?!\p{L})|back)(?:it|them|that|my|the|an?|all|from me|your) ?.*)$/iu
  ).exec(matter)?.groups;
  const what = said?.['what'];
  const own = speakerOf(context);
  if (what === undefined || swedish.isInfinitive(wordsOf(what)[0]?.toLowerCase() ?? '')) return null;
  const text =
    language === 'sv' ? `ge dig ${what}` : /^from me/iu.test(what) ? 'get back to you' : `get you ${what}`;
  return { act: 'promise', ownerId: own, action: { text, known: true, vague: false, mode: 'will' }, from: 0 };
};

/** "Feedback is coming from me on Friday", "kontraktet är klart från mig": who says so hands it over. */
const FROM_ME: Record<Language, RegExp> = {
  sv: /^(?<what>(?!jag |du |vi |det |den )[\p{L}\p{N}&' -]{3,70}?)(?: (?:kommer|är|blir|ligger|landar|ska (?:komma|vara|ligga))(?: klart?| klara| färdigt?)?)? (?:från (?:mig|mej|min sida)|(?<=(?:ligger|landar|ligga|klara?|klart|färdigt?) )hos dig|i din (?:inkorg|mejl)|på ditt bord|(?<=(?:kommer|väg|landar) )till dig)$/iu,
  en: /^(?<what>(?!i |you |we |it |that )[\p{L}\p{N}&' -]{3,70}?)(?:(?: is| are| will be|'s|'ll be| comes?| will come| lands?| will land)(?: coming| due| ready| on its way| on the way| headed| heading)?)? (?:from (?:me|my side)|(?<=(?:coming|way|headed|heading) )(?:over )?(?:to you|your way)|(?<=^(?:the|my|our|your|all) .*(?:be|is|are|lands?) )(?:with you|in your (?:inbox|hands)|on your desk))$/iu,
};
export const fromMeIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const what = FROM_ME[language].exec(matter)?.groups?.['what'];
  if (what === undefined || !clause.hasDay || clause.asked) return null;
  const text = `${language === 'sv' ? 'leverera' : 'deliver'} ${what.slice(0, 1).toLowerCase()}${what.slice(1)}`;
  const action = { text, known: true, vague: false, mode: 'will' } as const;
  return { act: 'promise', ownerId: speakerOf(context), action, from: 0 };
};

/** "I need your plan by Friday", "jag behöver avtalet av dig": who is told so is to give it. */
export const neededIn = (matter: string, language: Language, context: CaptureContext): SpeechAct | null => {
  const said = (NEEDED[language].exec(matter) ?? FROM_FIRST[language].exec(matter))?.groups;
  const what = `${said?.['what'] ?? ''}${said?.['more'] ?? ''}`;
  const other = otherOf(context);
  if (said === undefined || other === null || NOT_GIVEN.test(what)) return null;
  const giver = said['from'] ?? said['given'];
  const from = namedAtStart(
    `${(giver ?? '').replace(/^(?:dig|er|you)$/iu, language === 'sv' ? 'du' : 'you')} `,
    language,
    context,
  );
  if (giver !== undefined && (from === null || from.id !== other)) return null;
  const isYours = /^(?:din|ditt|dina|your) | (?:i|på|in|on) (?:din|ditt|dina|your) /iu.test(what);
  if (giver === undefined && !isYours) return null;
  const text = `${language === 'sv' ? 'ge mig' : 'give me'} ${what.replace(/^(?:din|ditt|dina|your) /iu, '')}`;
  return {
    act: 'request',
    ownerId: other,
    action: { text, known: true, vague: false, mode: 'asked' },
    from: 0,
  };
};
const NEEDED: Record<Language, RegExp> = {
  sv: /^(?:(?:jag|vi) (?=\p{L})|(?=behöver ))(?:(?:skulle )?(?:behöver|behöva|vill|vilja|förväntar mig|räknar med|önskar|måste)(?: gärna| nog| ju)?(?: (?:ha|få|se|att få))?(?: in)?) (?<what>.+?)(?: (?:av|från|ifrån) (?<from>dig|er|\p{Lu}\p{L}+)(?<more>(?: .*)?))?$/iu,
  en: /^(?:(?:i|we)(?:'d| would|'ll| will)? |(?=need ))(?:need|want|expect|require|like|appreciate|love)(?: to (?:have|get|see))?(?: back)? (?<what>.+?)(?: (?:from) (?<from>you|\p{Lu}\p{L}+)(?<more>(?: .*)?))?$/iu,
};
/** "Av Ali väntar jag mig ett utkast", "om en vecka vill jag se dina leads": turned around. */
const FROM_FIRST: Record<Language, RegExp> = {
  sv: /^(?:(?:av|från) (?<from>dig|er|\p{L}+) )?(?:väntar|förväntar|vill|behöver|önskar) jag(?: mig)?(?: gärna)?(?: (?:ha|se|få))?(?: in)? (?<what>.+?)(?: (?:av|från) (?<given>dig|er)(?: \p{Lu}\p{L}+)?)?$/iu,
  en: /^from (?<from>you|\p{L}+),? (?:i|we)(?:'d| would|'ll)? (?:need|want|expect|like)(?: to (?:have|get|see))? (?<what>.+)$/iu,
};
const NOT_GIVEN =
  /^(?:to|att|som|that|hjälp|din hjälp|help|your help|your (?:advice|opinion|view|support|time|attention|input)|ditt (?:råd|stöd)|din (?:åsikt|tid|syn)|more|mer|mig|oss|me|us|you|dig)(?!\p{L})/iu;

/** "You owe me the forecast by Friday", "jag är skyldig dig ett svar". */
const OWES: Record<Language, RegExp> = {
  sv: /^(?<who>jag|du|\p{L}+) (?:är|blir)(?: ju)? skyldig (?<whom>\p{L}+) (?<what>.+)$/iu,
  en: /^(?<who>i|you|\p{L}+) owes? (?<whom>\p{L}+) (?<what>.+)$/iu,
};

/** "I told Kenji he'd have our proposal", "jag sa till dem att de skulle få ett pris": what somebody was told to expect. */
const TOLD: Record<Language, RegExp> = {
  sv: /^(?<who>jag|du|\p{L}+) (?:har )?(?:ju )?(?:sa(?:de)? till|sagt till|lovade|lovat)(?: ju)? (?<whom>[\p{L}-]+) att (?:han|hon|hen|de|dom) (?:skulle|ska) (?:få|ha) (?<what>.+)$/iu,
  en: /^(?<who>i|you|\p{L}+)(?:'ve| have)? (?:told|promised) (?<whom>[\p{L}-]+)(?: that)? (?:he|she|they)(?:'d| would|'ll| will) (?:have|get|receive) (?<what>.+)$/iu,
};

type Handover = Readonly<Record<string, string>> | undefined;

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

/** "NCC får offerten i morgon", "Mace get their quote tomorrow": a customer who is to have what is ours to hand over. */
const RECEIVES: Record<Language, RegExp> = {
  sv: /^(?<whom>(?:\p{Lu}[\p{L}\p{N}&'-]* ){1,3}|kunden |de )(?:får|ska få|ska ha) (?:sin |sitt |sina |det |den )?(?<what>\p{L}.*)$/u,
  en: /^(?<whom>(?:\p{Lu}[\p{L}\p{N}&'-]* ){1,3}|the customer |they )(?:gets?|will get|will have|to get)(?: sent)? (?:their|its|the|an?) (?<what>\p{L}.*)$/u,
};
/** What a customer has of others as often as of us. */
const FROM_OTHERS =
  /^(?:\p{L}+ )?(?:svar|besked|budget|konto|order|bokning|möte|underskrift|signatur|besök|faktura|leverans|rapport|answer|reply|budget|account|order|meeting|signature|sign-off|approval|invoice|report|figures|numbers)/iu;
export const receivedIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null => {
  const said = RECEIVES[language].exec(matter)?.groups;
  const { whom = '', what = '' } = said ?? {};
  if (said === undefined || !clause.hasDay || !deliverables[language].test(what) || FROM_OTHERS.test(what))
    return null;
  const isSomebody = namedAtStart(whom, language, context) !== null;
  if ((isSomebody && !/^(?:de|they) $/iu.test(whom)) || / (?:av|från|by|from) /iu.test(what)) return null;
  const text = language === 'sv' ? `ge ${whom}${what}` : `give ${whom}the ${what}`;
  const isReps = context.participants.some(({ id, role }) => id === context.speaker && role === 'rep');
  const action = { text, known: true, vague: false, mode: 'will' } as const;
  return { act: 'passive', ownerId: isReps ? context.speaker : null, action, from: 0 };
};

/** "Jag har lovat dem en prislista". */
export const promisedIn = (
  matter: string,
  clause: Clause,
  language: Language,
  context: CaptureContext,
): SpeechAct | null =>
  gives(
    OWES[language].exec(matter)?.groups ??
      TOLD[language].exec(matter)?.groups ??
      (language === 'sv'
        ? /^(?<who>jag|du|\p{L}+) (?:har )?(?:ju )?(?:lovat|lovade)(?: ju)? (?<whom>[\p{L}-]+(?: (?:på|hos) \p{L}+)?) (?<what>(?:en|ett?|den|det|sin|sitt|\d|två|tre) .*)$/iu
        : /^(?<who>i|you|\p{L}+)(?:'ve| have|'s| has)? promised (?<whom>[\p{L}-]+(?: (?:at|from) \p{L}+)?) (?<what>(?:an?|the|\d|two|three) .*)$/iu
      ).exec(matter)?.groups,
    clause,
    language,
    context,
  );

const gives = (
  given: Handover,
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
