import type { Language } from '../domain/language.ts';
import { endsInDay } from './sentence-part.ts';
import type { SentencePart } from './sentence-part.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** After these, what follows hangs on what came before. */
const LEANS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:att|om|som|när|ifall|innan|före|medan|eftersom|för|det|vad|hur|var|än|där|dit|ju|fort|snart|länge|vilken|vilket|vilka|tills|fast|då|så|sen|sedan|och|men|med|till|på|av|från|åt|hos|den|de|här|efter|nu|också|kan|ska|vill|får|hinner|skulle|har|är|inte|alltså|nej|ja|ok|okej|hej|du|ni|säga|tror|tycker|sa|menar|ser|be|ber|bett|låt|låta|och|samt|via|mellan|eller|mot|utan|hej|både|varken|tack|tur|mån|fall)$/iu,
  en: /(?<!\p{L})(?:(?<!do |with |about |like )that|if|when|because|what|as|than|who|which|how|where|while|until|before|after|once|unless|thing|all|time|think|guess|hope|sure|said|say|says|so|then|and|but|or|to|for|with|from|of|the|a|an|by|at|on|in|let|can|could|will|would|do|does|did|is|are|was|not|ok|okay|hi|hey|well|yes|yeah|no|know|believe|me|between|both|neither|either|sorry|wait|means?|mean|ask|tell|thanks|luck|case|permitting|(?<=no )way)$/iu,
};

const AGAINST_EN = /,? (?:that one|this one|those|them)$/iu;

/** Where a clause may begin without a mark or a joint before it: with a pronoun, a name and its verb, or a verb. */
const MAY_BEGIN =
  /(?:jag|du|vi|i'll|i'm|i|you|you'll|we'll|we|will|going|gonna)(?![\p{L}'])|\p{L}+ (?:du|kan|ska|you|can|will) |(?:number|point|punkt|nummer) \p{L}+ |\p{L}+r(?!\p{L})|\p{L}+,? \p{L}+r /iuy;
export const mayBeginAt = (sentence: string, at: number): boolean => {
  MAY_BEGIN.lastIndex = at;
  return MAY_BEGIN.test(sentence);
};

/** "… idag ringer kunden imorgon": dictated, the next verb follows right after the day. */
export const goesOnAfterDay = (left: SentencePart, right: SentencePart, language: Language): boolean => {
  if (!endsInDay(left) || right.days.length === 0) return false;
  const word = /^\p{L}+/u.exec(right.text)?.[0].toLowerCase() ?? '';
  return language === 'sv'
    ? word.endsWith('r') && swedish.isKnown(swedish.infinitiveOf(word) ?? '')
    : /^(?:will|going|gonna)$/u.test(word);
};

/** "The template I mentioned", "the accounts you want to drop". */
const isToldOf = (verb: string): boolean =>
  english.isPast(verb) || /^(?:want|like|prefer|love|know)$/u.test(verb);

/** Without a mark or a joint a new clause begins only with a pronoun or a name, where what came before can end. */
export const mayBeginBare = (left: SentencePart, right: SentencePart, language: Language): boolean => {
  if (
    !/^(?:(?:jag|du|vi|i'll|i'm|i|you|you'll|we'll|we)(?![\p{L}'])|\p{L}+ (?:du|kan|ska|you|can|will) |(?:number|point|punkt|nummer) \p{L}+ )/iu.test(
      right.text,
    ) &&
    !/^\p{L}+,? (?!(?:för|inför|över|under|efter|per|eller|är|var) )\p{L}+r /iu.test(right.text)
  )
    return false;
  // "Mallen du pratade om", "the template I mentioned": what is told of a thing.
  const told =
    /^(?:jag|du|vi|i|you|we) (?<verb>\p{L}+)/iu.exec(right.text)?.groups?.['verb']?.toLowerCase() ?? '';
  if (told !== '' && (language === 'sv' ? swedish.isPast(told) : isToldOf(told))) return false;
  // "… imorgon, mejlar Eva": the day is of what comes before it.
  if (/^\s*,/u.test(right.text.slice(right.days[0]?.start === 0 ? right.days[0].end : 0))) return false;
  if (endsInDay(left)) return true;
  // "The quote I'll send …": what it is done to comes first.
  if (
    language === 'en' &&
    (/^(?:the|that|this|my|a)(?: [\p{L}\p{N}'-]+){1,4}$/iu.test(left.text.trim()) ||
      AGAINST_EN.test(left.text.trim()))
  )
    return false;
  if (LEANS[language].test(left.text.trimEnd())) return false;
  const word = /(\p{L}+)$/u.exec(left.text.trimEnd())?.[1]?.toLowerCase() ?? '';
  // "Ringer jag": subject and verb turned around.
  if (language === 'sv') return !swedish.isKnown(swedish.infinitiveOf(word) ?? '') && !swedish.isPast(word);
  return true;
};
