import type { Language } from '../domain/language.ts';
import { englishAction, englishAlone, isNoun } from './action.en.ts';
import { swedishAction, swedishAlone } from './action.sv.ts';
import type { Action, LoneAction } from './action.ts';
import { withoutAuxiliaries } from './auxiliaries.ts';
import { isDenied } from './denials.ts';
import { firstWord, spelt } from './verb-phrase.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** Said in passing, and nothing to do. */
const IDLE =
  /^(?:kör(?:a)? (?:så det|hårt|försiktigt|på)(?!\p{L})(?!.*(?:med|till) \p{Lu})|kämpa på|heja|knock (?:'em|them) dead|break a leg|keep it up|säga (?:att|det|bara)(?! till)|medge|erkänna|admit|confess|do (?:great|well|fine|good|okay|brilliantly|a (?:great|good|brilliant))(?!\p{L})|have a (?:good|great|nice|lovely|safe|think|ball|blast)(?!\p{L})|win some|hälsa (?!på )|ta (?:det lugnt|en paus|(?:en kaffe|en fika)(?! med)|tillbaka (?:det|den))|ändra mig|ge mig(?=$|[,.])|take (?:it easy|care|a break|(?:it|that) back)|change my mind|(?:påminn|påminna) (?:mig|mej)(?! (?:om )?att)|remind me(?! (?:to|that))|do (?:appreciate|go on|get|see|feel|understand|reali[sz]e|remember|worry|agree|like|love|enjoy)(?! (?:the|an?) )|keep (?:forgetting|thinking|wondering|hearing|hoping|meaning)|cut (?:an? |the )?(?:very )?long story short|(?:let|letting) you (?:go|get on)|do you (?:know|have|think|want)|säga? som det|tell it like|aim high|längta)(?!\p{L})/iu;

/** A second verb in the form of the first: "kolla … och återkommer" → "kolla … och återkomma". */
const inOneForm = (action: Action, language: Language): Action => {
  if (action.mode !== 'plain') return action;
  const text =
    language === 'sv'
      ? action.text.replace(/ (och|samt) (\p{L}+r)(?![\p{L}])/gu, (whole, joint: string, verb: string) => {
          const infinitive = swedish.infinitiveOf(verb);
          return infinitive !== null && swedish.isKnown(infinitive) ? ` ${joint} ${infinitive}` : whole;
        })
      : action.text.replace(
          / and (\p{L}+s)(?= (?:the|an?|his|her|their|my|your|our|\p{Lu}))/gu,
          (whole, verb: string) => {
            const base = english.baseOf(verb);
            return base !== null && english.isKnown(base) ? ` and ${base}` : whole;
          },
        );
  return { ...action, text };
};

/** With whom it is done is said last: "ska tillsammans med Elin ta fram" → "ska ta fram … tillsammans med Elin". */
const COMPANY =
  /^(?<verb>\p{L}+)(?<company> (?:tillsammans|ihop|together|along) (?:med|with) \p{L}+)(?<rest> .*)$/iu;

/** The action that what is said of somebody amounts to; null for the past, a state, a wish or a denial. */
export const actionOf = (said: string, language: Language): Action | null => {
  const predicate = said.replace(COMPANY, '$<verb>$<rest>$<company>');
  const action = language === 'sv' ? swedishAction(predicate) : englishAction(predicate);
  return action === null || IDLE.test(action.text) ? null : inOneForm(action, language);
};

/** Words that are verbs only after a subject. */
const prepositions = /^(?:för|inför|framför|like)$/u;

/**
 * The action of a sentence that names nobody. `spoken` tells that it is the speaker's own ("Ringer Scania i
 * morgon"), not a bare infinitive or imperative ("Ringa Scania").
 */
export const actionAlone = (said: string, language: Language): LoneAction | null => {
  const text = spelt(said, language);
  const word = firstWord(text).toLowerCase();
  const { mode } = withoutAuxiliaries(text, language);
  if (
    IDLE.test(text) ||
    word === 'jag' ||
    mode === 'can' ||
    prepositions.test(word) ||
    isDenied(text, language) ||
    isNoun(text)
  )
    return null;
  return language === 'sv' ? swedishAlone(text) : englishAlone(text);
};
