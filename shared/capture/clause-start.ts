import type { Language } from '../domain/language.ts';
import { firstNamesOf } from './act.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import type { SaidDay } from './due-day.ts';
import { namedAtStart } from './owner.ts';
import { actionAlone, actionOf } from './read-action.ts';
import { askingIn } from './requests.ts';
import { withoutDays } from './sentence-part.ts';
import type { SentencePart } from './sentence-part.ts';
import { matterOf } from './strip-preamble.ts';
import { turnedAround } from './turned-act.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

const FINITE: Record<Language, RegExp> = {
  sv: /^(?:(?:också|nog|väl|ju|då|sen|bara|nu|själv|ska|får) )*(?:ska|skall|kan|vill|måste|får|har|hade|är|var|blir|kommer|behöver|tänker|tänkte|lovar|hinner|skulle|tror|vet|gör|tar|ser|ber|hör|går|kör|ger)(?!\p{L})/iu,
  en: /^(?:'ll|'m|'ve|'d|'re|will|am|have|has|had|can|could|would|should|need|needs|must|plan|are|is|was|were|do|did|don't|won't|can't|couldn't|think|want|haven't|hasn't|didn't|to)(?!\p{L})/iu,
};

const isFinite = (predicate: string, language: Language): boolean => {
  // "I'll introduce you to our man": a verb comes after a "to" that begins anything.
  if (language === 'en' && /^to /iu.test(predicate)) return actionOf(predicate, 'en')?.known === true;
  if (FINITE[language].test(predicate)) return true;
  const word = /^(?:(?:också|also|just|then) )?([\p{L}'-]+)/u.exec(predicate)?.[1]?.toLowerCase() ?? '';
  if (language === 'sv')
    return (swedish.infinitiveOf(word) !== null && !/^(?:för|inför)$/u.test(word)) || swedish.isPast(word);
  return (
    english.isPast(word) ||
    english.isKnown(english.baseOf(word) ?? word) ||
    actionOf(predicate, 'en')?.known === true
  );
};

const SEQUEL =
  /^(?:(?:och|and|men|but|so|samt|then|sen|sedan|då|så|därefter|also|dessutom|dels|till sist|till slut|slutligen|sist|finally|lastly|after that) )*/iu;
const CLAIM =
  /^(?:det|den|that|it|that one) (?:gör|fixar|tar|sköter|löser|ordnar|står|'s|is|will be) \p{L}+(?: för)?$|^det (?:får bli|blir) \p{L}+$|^(?:det|den) (?:ansvarar|svarar|står) \p{L}+ för$/iu;

/** The text past a day that it begins with, and past what joins it to what came before. */
export const openingOf = (
  text: string,
  days: readonly SaidDay[],
): Readonly<{ text: string; turned: boolean }> => {
  const sequel = SEQUEL.exec(text)?.[0] ?? '';
  const day = days.find(({ start }) => start <= sequel.length + 1 && start >= sequel.length - 1);
  const turned =
    /(?:sen|sedan|då|så|därefter|dessutom|dels|till sist|till slut|slutligen|sist) $/iu.test(sequel) ||
    day !== undefined;
  const from = day === undefined ? sequel.length : day.end;
  return { text: text.slice(from).replace(/^[\s,:]+/u, ''), turned };
};

/** True for what begins with somebody and what they do, or with a question to them. */
export const beginsClause = (rest: SentencePart, language: Language, context: CaptureContext): boolean => {
  const { text, turned } = openingOf(rest.text, rest.days);
  const subject = namedAtStart(text, language, context) ?? colleagueAtStart(text, context);
  if (subject !== null) {
    const predicate = text.slice(subject.length).replace(/^[\s,:–-]+/u, '');
    if (isFinite(predicate, language)) return true;
    if (
      subject.by === 'name' &&
      (askingIn(predicate, language, firstNamesOf(context)) !== null ||
        actionAlone(predicate, language)?.known === true)
    )
      return true;
  }
  if (askingIn(text, language, firstNamesOf(context)) !== null) return true;
  const matter = matterOf(text, language, context);
  if (matter.announced && matter.matter !== text) return true;
  if (rest.days[0]?.start === 0 && FINITE[language].test(text) && language === 'sv') return true;
  if (CLAIM.test(withoutDays(rest).trim())) return true;
  if (language === 'sv' && OBJECT_FIRST.test(text) && beginsWithObject(text, context)) return true;
  return turned && language === 'sv' && turnedAround(text, language, context) !== null;
};

/** "…, fakturaunderlaget tar du på måndag": what it is done to comes first. */
const OBJECT_FIRST =
  /^(?:(?:den|det|de|min|mitt|din|ditt|resten av) )?(?<what>[\p{L}\p{N}&-]+(?:en|et|na|n|a)?(?: (?:på|till|med|från|för|om) [\p{L}\p{N}&-]+)?) (?<verb>\p{L}+r|ska|måste|får) (?<who>jag|du|\p{L}+)(?!\p{L})/iu;
const beginsWithObject = (text: string, context: CaptureContext): boolean => {
  const { what = '', verb = '', who = '' } = OBJECT_FIRST.exec(text)?.groups ?? {};
  const isVerb =
    /^(?:ska|måste|får)$/iu.test(verb) || swedish.isKnown(swedish.infinitiveOf(verb.toLowerCase()) ?? '');
  const isThing = /(?:en|et|na|erna|arna)(?: \S+ \S+)?$/iu.test(what);
  return isVerb && isThing && namedAtStart(`${who} `, 'sv', context) !== null;
};

/** Who mixes two languages goes on in the other one. */
const OF_ANOTHER: Record<Language, RegExp> = {
  sv: /^(?:and |but |then )?(?:i'll|i'm|i will|you|we'll|can you|could you|please)(?!\p{L})/iu,
  en: /^(?:och |men |sen |så )?(?:jag|du|vi|kan du|ska) /iu,
};
const otherThan = (language: Language): Language => (language === 'sv' ? 'en' : 'sv');

/** True for what begins a clause in the other language than the sentence's. */
export const beginsInAnother = (part: SentencePart, language: Language, context: CaptureContext): boolean =>
  OF_ANOTHER[language].test(part.text) && beginsClause(part, otherThan(language), context);
