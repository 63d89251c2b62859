import type { Language } from '../domain/language.ts';
import { actionOf } from './read-action.ts';
import type { ReadStep } from './step.ts';
import { capitalised, trimEdges, wordsOf } from './text.ts';

/** What a clause that makes no step speaks of: something to do, or a thing, which what follows may point at with a "that". */
export type Antecedent = Readonly<{ does: string | null; thing: string | null }>;

/** "We said I'd share the recording", "det bästa är att ringa dem": what is done, at the end of it. */
const DOES: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:(?:att|behöver|måste|borde|bör|skulle|ska|får)(?: jag| vi)?|att (?:jag|vi)(?= \p{L}+r )) (?<what>(?!inte |vara |ha |bli )\p{L}+ .*)$/iu,
  en: /(?<!\p{L})(?:to|i'd|i'll|i would|i should|i need to|i (?:was|am) (?:going|supposed|meant) to|i said i'd|best i) (?<what>(?!not |be |have |say |think )\p{L}+ .*)$/iu,
};
/** "About what we said on budget". */
const ABOUT: Record<Language, RegExp> = {
  sv: /(?:^|[ ,])(?:om|angående|gällande|kring|det där med) (?<thing>(?:[\p{L}\p{N}&'-]+ ){0,3}[\p{L}\p{N}&'-]+)$/iu,
  en: /(?:^|[ ,])(?:about|regarding|as for|concerning|on) (?<thing>(?!to )(?:[\p{L}\p{N}&'-]+ ){0,3}[\p{L}\p{N}&'-]+)$/iu,
};
/** "I promised her a price example", "jag är skyldig dig ett svar". */
const GIVES: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:lovade?|lovat|utlovat|skyldig|lovar|erbjöd|erbjudit)(?: ju)? (?:\p{L}+(?: (?:på|hos|från) \p{L}+)?) (?<thing>(?:ett?|den|det|två|tre) .*)$/iu,
  en: /(?<!\p{L})(?:promise[ds]?|owe[ds]?|offered) (?:\p{L}+(?: (?:at|from) \p{L}+)?) (?<thing>(?:an?|the|two|three|some) .*|feedback .*)$/iu,
};
const THING: Record<Language, RegExp> = {
  sv: /^(?:(?:och|men|så|ja|jo|okej?)[ ,]+)*(?<thing>(?:(?:den|det) (?:här|där) |mitt? |mina |ditt? |dina )?(?:[\p{L}\p{N}&'-]+ )?\p{L}{3,}(?:en|et|na|gen|ten)(?: (?:till|för|om|med|på|från|hos) [\p{L}\p{N}&' -]{2,40})?)$/iu,
  en: /^(?:(?:and|but|so|yes|okay)[ ,]+)*(?<thing>(?:the|that|this|your|my|their)(?: [\p{L}\p{N}&'-]+){1,6})$/iu,
};
const SPEAKS_OF =
  /(?<!\p{L})(?:är|var|har|hade|blir|is|was|are|were|has|had|will|'s|gick|went|\p{L}+ade|\p{L}+ed)(?!\p{L})/iu;
const AFTER_WHAT =
  /[,.]? (?:så|men|so|but|and|och|innan|before|eftersom|because|för att|istället för|instead of)(?!\p{L}).*$/iu;

/** What a clause speaks of; null for nothing that can be pointed at. Takes the clause without its days. */
export const antecedentIn = (text: string, language: Language): Antecedent | null => {
  const said = text.replace(/[\s,.!–—-]+$/u, '');
  const what = DOES[language].exec(said)?.groups?.['what']?.replace(AFTER_WHAT, '');
  const action =
    what === undefined
      ? null
      : (actionOf(`${language === 'sv' ? 'ska' : 'will'} ${what}`, language) ?? actionOf(what, language));
  const bare = SPEAKS_OF.test(said) ? undefined : THING[language].exec(said)?.groups?.['thing'];
  const thing =
    GIVES[language].exec(said)?.groups?.['thing'] ?? bare ?? ABOUT[language].exec(said)?.groups?.['thing'];
  const does = action?.known === true && wordsOf(action.text).length > 1 ? action.text : null;
  return does === null && thing === undefined
    ? null
    : { does, thing: thing?.replace(AFTER_WHAT, '').trim() ?? null };
};

const DOES_IT =
  /^(?:göra|fixa|ordna|lösa|ta|sköta|ta tag i|do|handle|sort|fix|take|get on|see to) (?:det|den|detta|that|it|this)(?: (?:där|here))?(?: (?:innan|before) .*)?$|^set (?:that|it|this) up$|^have (?:it|that) (?:done|sorted|ready|finished)$/iu;
/** Whether a step does no more than what was said before. */
export const pointsAtIt = (text: string): boolean => DOES_IT.test(text);
const HAS_IT =
  /^(?<before>\p{L}+(?: (?:dig|you|mig|me|in|ut|upp|över|up|out|over|on|\p{Lu}\p{L}+))?) (?:det|den|dem|that|it|those|them)(?<after>(?: (?!som|att|där|här|that)[\p{L} ]{1,40})?)$/iu;

/** "Gone quiet on me": nobody is a thing. */
const PERSONS = /^(?:me|us|you|him|her|them|it|mig|mej|oss|dig|dej|er|honom|henne|dem|dom|den|det)$/iu;

/** The step with what it points at said in its own words: "do that" → "share the recording". */
export const resolved = (read: ReadStep, antecedent: Antecedent): ReadStep => {
  const { text } = read.step;
  const { does, thing } = antecedent;
  const named = (said: string): ReadStep => ({
    ...read,
    step: { ...read.step, text: capitalised(trimEdges(said)) },
  });
  if (DOES_IT.test(text) && does !== null) return named(does);
  // One does what was said, and no thing.
  if (/^(?:göra|do) /iu.test(text)) return read;
  const isNamed = thing !== null && !PERSONS.test(thing);
  const it = isNamed ? HAS_IT.exec(text)?.groups : undefined;
  return it === undefined ? read : named(`${it['before'] ?? ''} ${thing ?? ''}${it['after'] ?? ''}`);
};
