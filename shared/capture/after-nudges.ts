import type { Language } from '../domain/language.ts';
import type { Nudge } from './context.ts';
import { detectLanguage } from './detect-language.ts';
import { capitalised, trimEdges, words, wordsOf } from './text.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** What a concrete step has: the first three while it is said, the rest once, when the steps are read back. */
export const concreteParts = ['owner', 'verb', 'date', 'observable', 'serves', 'single', 'length'] as const;
export type ConcretePart = (typeof concreteParts)[number];
/** What is asked for when the steps are read back. */
export type AfterNudge = Exclude<ConcretePart, Nudge>;

/** Characters that a step can be said in; the rest has its place in the notes. */
const SAID_BRIEFLY = 140;

/** What leaves a trace: somebody has got something, or it stands somewhere. In any form, as whole words. */
const traces: Record<Language, RegExp> = {
  sv: words(
    '(?:om|av|in)?bokar?|(?:skicka|maila|mejla|visa|lämna|dela|signera|publicera|besöka|träffa|ringa|skriva|möta|stänga|presentera|offerera|leverera|intervjua|registrera|logga|föreslå|avtala|beställa|bjuda|inviga|underteckna|uppdatera|meddela)r?|(?:ring|skriv|möt|stäng|presenter|offerer|leverer|intervju|registrer|beställ|bjud|underteckn)(?:er|ar)|spelar? in|ber?|ställ(?:a|er)',
    'iu',
  ),
  en: words(
    '(?:send|call|book|e-?mail|write|show|present|share|sign|publish|visit|meet|close|deliver|interview|log|invite|propose|submit|order|message|text|update|introduce|schedule|record|ask|phone|ring|tell|give|hand over)(?:s|es)?',
    'iu',
  ),
};
/** A named document, meeting or somebody who gets something of it. */
const things: Record<Language, RegExp> = {
  sv: words(
    '\\p{L}*(?:offert|avtal|kontrakt|förslag|presentation|rapport|inspelning|protokoll|agenda|kalkyl|budget|faktura|order|utkast|underlag|manus|mejl|mail|brev|list|affärsplan|handlingsplan|kontoplan|referens|dokument|sammanfattning|mötes?|samtal|workshop|svar)(?:ar|er|or|en|an|et|na|erna|arna|orna|a|n|t|s)*',
    'iu',
  ),
  en: words(
    '(?:quote|quotation|offer|proposal|contract|agreement|presentation|report|recording|minutes|agenda|calculation|budget|invoice|order|draft|script|e-?mail|letter|list|account plan|action plan|reference|document|summary|meeting|call|workshop|answer)s?',
    'iu',
  ),
};
const somebody: Record<Language, RegExp> = {
  sv: words(
    '\\p{L}*(?:chef|fattare|direktör|ansvarig|köpare|jurist|ägare|ledare)(?:en|n|na|erna|arna|er|ar|s|a)*|(?:vd|cfo|ceo|cio|cto)(?::?n)?|(?:till|åt) \\p{Lu}\\p{L}+',
    'u',
  ),
  en: words(
    '(?:decision[ -]makers?|managers?|directors?|head of|buyers?|lawyers?|legal|owners?|leaders?|CFO|CEO|CIO|CTO)|(?:to|for) \\p{Lu}\\p{L}+',
    'u',
  ),
};
const numbers: Record<Language, RegExp> = {
  sv: words('\\d+|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|femton|tjugo', 'iu'),
  en: words('\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty', 'iu'),
};

/** True for a verb that we know, in any of its forms. */
export const isVerb = (word: string, language: Language): boolean => {
  const said = word.toLowerCase();
  if (language === 'en') return english.isKnown(said) || english.isKnown(english.baseOf(said) ?? '');
  const infinitive = swedish.infinitiveOf(said) ?? swedish.knownInfinitive(said);
  return infinitive !== null && swedish.isKnown(infinitive);
};

const isObservable = (text: string, language: Language): boolean =>
  [traces, things, somebody, numbers].some((signs) => signs[language].test(text));

const joints: Record<Language, RegExp> = {
  sv: / (?:och|samt) (?:sen |sedan )?/giu,
  en: / and (?:then )?/giu,
};
/** "Sätta mig och skriva" is one thing, and so is "ringa och boka". */
const leaning = /^\S+(?: (?:mig|dig|sig|oss|er|ner|ned|myself|yourself|down))?$/iu;

/** The two steps in one: two verbs, each with something of its own; null where there is one. Takes a step's text. */
export const splitOf = (text: string, locale: Language): readonly [string, string] | null => {
  const language = detectLanguage(text, locale);
  for (const joint of text.matchAll(joints[language])) {
    const left = text.slice(0, joint.index);
    const right = text.slice(joint.index + joint[0].length);
    const [verb, ...rest] = wordsOf(right);
    if (verb !== undefined && rest.length > 0 && isVerb(verb, language) && !leaning.test(left))
      return [trimEdges(left), capitalised(trimEdges(right))];
  }
  return null;
};

/** What a recorded step may still need, in the model's order (coaching-model §4). None of it has to be there. */
export const afterNudges = (
  { text, serves }: Readonly<{ text: string; serves: string | null }>,
  locale: Language,
): readonly AfterNudge[] => {
  const language = detectLanguage(text, locale);
  return [
    ...(isObservable(text, language) ? [] : (['observable'] as const)),
    ...(serves === null ? (['serves'] as const) : []),
    ...(splitOf(text, locale) === null ? [] : (['single'] as const)),
    ...(text.length > SAID_BRIEFLY ? (['length'] as const) : []),
  ];
};
