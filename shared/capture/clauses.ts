import type { Language } from '../domain/language.ts';
import { firstNamesOf } from './act.ts';
import { actionAlone, actionOf } from './action.ts';
import { colleagueAtStart } from './colleague.ts';
import type { CaptureContext } from './context.ts';
import { daysWithin } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import type { Span } from './line.ts';
import { beginsFronted, goesBefore } from './fronted-act.ts';
import { namedAtStart } from './owner.ts';
import { askingIn } from './requests.ts';
import { turnedAround } from './turned-act.ts';
import { subordinate } from './hedges.ts';
import { matterOf } from './strip-preamble.ts';
import { wordsOf } from './text.ts';
import { unknownSpoken } from './unknown-verb.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

/** More promises than one sentence holds. */
const CLAUSES_MAX = 14;

/** A part of a sentence in which somebody does something; `follows` tells that its subject is that of the part before. */
export type ClauseSpan = Span & Readonly<{ follows: boolean }>;

const JOINTS =
  /\s*[,;]?\s+(?:och sen|och sedan|och då|och så|och|men|samt|medan|så(?! (?:fort|snart|länge|att)(?!\p{L}))|sen|sedan|därefter|dels|plus|and then|and|but|while|then|so)\s+|\s*[,;:]\s+|\s*\.\.\.\s*|\s+[–—+/-]\s+|(?<=\S)\s+(?=\S)/giu;

/** After these, what follows hangs on what came before. */
const LEANS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:att|om|som|när|ifall|innan|före|medan|eftersom|för|det|vad|hur|var|än|där|dit|ju|fort|snart|länge|vilken|vilket|vilka|tills|fast|då|så|sen|sedan|och|men|med|till|på|av|från|åt|hos|den|de|här|efter|nu|också|kan|ska|vill|får|hinner|skulle|har|är|inte|alltså|nej|ja|ok|okej|hej|du|ni|säga|tror|tycker|sa|menar|ser|be|ber|bett|låt|låta|och|samt|via|mellan|eller|mot|utan|hej|både|varken|tack)$/iu,
  en: /(?<!\p{L})(?:(?<!do |with |about |like )that|if|when|because|what|as|than|who|which|how|where|while|until|before|after|once|unless|thing|all|time|think|guess|hope|sure|said|say|says|so|then|and|but|or|to|for|with|from|of|the|a|an|by|at|on|in|let|can|could|will|would|do|does|did|is|are|was|not|ok|okay|hi|hey|well|yes|yeah|no|know|believe|me|between|both|neither|either|sorry|wait|means?|mean|ask|tell|thanks)$/iu,
};

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

type Rest = Readonly<{ text: string; days: readonly SaidDay[] }>;

/** The text past a day that it begins with, and past what joins it to what came before. */
const openingOf = (text: string, days: readonly SaidDay[]): Readonly<{ text: string; turned: boolean }> => {
  const sequel = SEQUEL.exec(text)?.[0] ?? '';
  const day = days.find(({ start }) => start <= sequel.length + 1 && start >= sequel.length - 1);
  const turned =
    /(?:sen|sedan|då|så|därefter|dessutom|dels|till sist|till slut|slutligen|sist) $/iu.test(sequel) ||
    day !== undefined;
  const from = day === undefined ? sequel.length : day.end;
  return { text: text.slice(from).replace(/^[\s,:]+/u, ''), turned };
};

/** True for what begins with somebody and what they do, or with a question to them. */
const beginsClause = (rest: Rest, language: Language, context: CaptureContext): boolean => {
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

const isDone = (matter: string, language: Language): boolean => {
  const word = /^\p{L}+/u.exec(matter)?.[0].toLowerCase() ?? '';
  return language === 'sv'
    ? /t$/u.test(word) && swedish.fromSupine(word) !== null
    : english.isPast(word) && english.fromParticiple(word) !== null;
};

/** Who mixes two languages goes on in the other one. */
const OF_ANOTHER: Record<Language, RegExp> = {
  sv: /^(?:and |but |then )?(?:i'll|i'm|i will|you|we'll|can you|could you|please)(?!\p{L})/iu,
  en: /^(?:och |men |sen |så )?(?:jag|du|vi|kan du|ska) /iu,
};
const otherThan = (language: Language): Language => (language === 'sv' ? 'en' : 'sv');

const CONDITIONAL = /^(?:om|ifall|if|when|när|once|unless|såvida|provided)\s/iu;

/** A verb that goes on with what its subject does: "jag ringer Volvo idag, mejlar Scania i morgon". */
const goesOn = (
  left: Rest,
  right: Rest,
  joint: string,
  language: Language,
  context: CaptureContext,
): boolean => {
  if (right.days.length === 0) return false;
  const { text } = openingOf(right.text, right.days);
  const named = namedAtStart(matterOf(left.text, language, context).matter, language, context);
  // "Ali emails them today and rings them back on Friday."
  const theirs = named?.by === 'name' && language === 'en' ? actionOf(text, 'en') : null;
  const alone =
    actionAlone(text, language) ??
    unknownSpoken(text, language) ??
    (theirs?.known === true && /^\p{L}+s(?!\p{L})/iu.test(text) ? theirs : null);
  if (alone === null || namedAtStart(text, language, context) !== null) return false;
  const { matter } = matterOf(left.text, language, context);
  const subject = namedAtStart(matter, language, context);
  // "Kan du ringa Volvo imorgon och skicka offerten på fredag?": both are asked for.
  if (askingIn(matter, language, firstNamesOf(context)) !== null) return left.days.length > 0;
  const said =
    subject === null
      ? actionAlone(matter, language)
      : actionOf(matter.slice(subject.length).trimStart(), language);
  // "Ringt Rimbo, skickar dem avtalet i morgon": what has been done, and what comes now.
  if (subject === null && said === null) return isDone(matter, language);
  return left.days.length > 0 || said === null || /men|but/iu.test(joint);
};

/**
 * A sentence cut where somebody begins to promise, with a comma or without one: "Ali skickar offerten på fredag och Maria ringer
 * Volvo". Two verbs of one person are cut only when each has its own day, or stands in a list. What hangs on an "if" is one thought.
 */
export const clausesIn = (
  sentence: string,
  days: readonly SaidDay[],
  language: Language,
  context: CaptureContext,
  isList: boolean,
): readonly ClauseSpan[] => {
  const { matter } = matterOf(sentence, language, context);
  if (subordinate[language].test(matter) && !/(?:men|but|annars|otherwise)(?!\p{L})/iu.test(matter))
    return [{ start: 0, end: sentence.length, follows: false }];
  const clauses: ClauseSpan[] = [];
  let from = 0;
  let follows = false;
  let conditional = false;
  let asked = { from: -1, length: 0 };
  for (const joint of sentence.matchAll(JOINTS)) {
    if (clauses.length >= CLAUSES_MAX - 1) break;
    const at = joint.index;
    // "Sen ringer jag" turns its words around: it says so itself.
    const turning = /(?:sen|sedan|så|då|därefter|dels)\s+$/iu.exec(joint[0])?.[0].length ?? 0;
    const next = at + joint[0].length - turning;
    if (at <= from || days.some(({ start, end }) => at > start && at < end)) continue;
    const bare = joint[0].trim() === '';
    const left: Rest = { text: sentence.slice(from, at), days: daysWithin(days, from, at) };
    const right: Rest = { text: sentence.slice(next), days: daysWithin(days, next, sentence.length) };
    if (!bare && left.days.length === 0 && isItsDeadline(right)) continue;
    const isGap = !bare && isGapped(left, right);
    if (wordsOf(withoutDays(left)).length < 2 && !(follows && isGap)) continue;
    const isSpaced = joint[0].trim() === '' || /^\s*,\s*$/u.test(joint[0]);
    if (language === 'sv' && isSpaced && left.days.length === 0 && goesBefore(left.text, right.text, !bare))
      continue;
    if (language === 'en' && !bare && AGAIN_EN.test(right.text) && THING_EN.test(left.text)) continue;
    if (conditional && !/och|and|men|but/iu.test(joint[0])) continue;
    const goesOnBare = bare && goesOnAfterDay(left, right, language);
    if (bare && !goesOnBare && !mayBeginBare(left, right, language)) continue;
    if (asked.from !== from) asked = { from, length: askedIn(sentence.slice(from), language, context) };
    if (at - from < asked.length) continue;
    const begins =
      beginsClause(right, language, context) ||
      (!bare &&
        language === 'sv' &&
        /och|men|samt|,/iu.test(joint[0]) &&
        beginsFronted(right.text, context)) ||
      (!bare && OF_ANOTHER[language].test(right.text) && beginsClause(right, otherThan(language), context));
    const condition = !bare && !begins && CONDITIONAL.test(right.text) && /\p{L}/u.test(joint[0]);
    const gapped = isGap && !begins;
    // Under a heading each verb is an item: "i dag: mejla Volvo, ringa Scania".
    const isItem = isList && !bare && actionAlone(right.text, language)?.known === true;
    const goes =
      gapped ||
      isItem ||
      ((!bare || goesOnBare) &&
        !begins &&
        !condition &&
        goesOn(left, { ...right, days: ownDays(right) }, joint[0], language, context));
    if (!begins && !condition && !goes) continue;
    if (begins && leadsUp(left, language, context)) continue;
    clauses.push({ start: from, end: at, follows });
    from = next;
    follows = goes;
    conditional = condition;
  }
  return [...clauses, { start: from, end: sentence.length, follows }];
};

/** "The Volvo quote, that one I'm sending": what it is about stands before. */
const AGAIN_EN =
  /^(?:that one|that|those|these|this one|it|them|him|her) (?:i|you)(?:'ll|'m| will| am|'re)(?!\p{L})/iu;
const THING_EN =
  /^(?:(?:and|so|then) )?(?!(?:i|you|we|he|she|they|it|yes|no|ok|okay|sure)(?!\p{L}))[\p{L}\p{N}&'-]+(?: [\p{L}\p{N}&'-]+){0,6} ?$/iu;

/** "You take the slide, due tomorrow, I take …": the day of what stands before it. */
const isItsDeadline = ({ text, days: [day] }: Rest): boolean =>
  day?.start === 0 && day.deadline && /^\s*[,;]/u.test(text.slice(day.end));

const AGAINST_EN = /,? (?:that one|this one|those|them)$/iu;

/** "Jag ringer Volvo i dag, Scania i morgon och SKF på fredag": a thing and its day, without a verb of their own. */
const isGapped = (left: Rest, right: Rest): boolean => {
  const [day] = right.days;
  // "… på fredag Scania": its day first.
  if (day?.start === 0 && left.days.length > 0)
    return /^,? ?(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2}(?:$|[,.;]| (?:och|and) )/u.test(
      right.text.slice(day.end).trimStart(),
    );
  return (
    endsInDay(left) &&
    day !== undefined &&
    /^(?:(?:och|and|sen|sedan|then|så) )*(?:\p{Lu}|\p{N})[\p{L}\p{N}&-]*(?: \p{Lu}[\p{L}\p{N}&-]*){0,2} $/u.test(
      right.text.slice(0, day.start),
    ) &&
    /^\s*(?:$|[,.;]|och |and )/iu.test(right.text.slice(day.end))
  );
};

/** How long the asking is that a clause begins with: "any chance you could". */
const askedIn = (text: string, language: Language, context: CaptureContext): number => {
  const { matter } = matterOf(text, language, context);
  const asking = askingIn(matter, language, firstNamesOf(context));
  return asking === null ? 0 : text.length - matter.length + asking.length;
};

/** Nothing has been said yet but what leads up to it, and when: "vi säger tisdag, då …". */
const leadsUp = (left: Rest, language: Language, context: CaptureContext): boolean => {
  const said = withoutDays(left)
    .replace(/(?:kl\.?|klockan|at|around) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:am|pm|o'clock))?(?!\p{L})/giu, ' ')
    .replace(
      /(?:^|\s)(?:vi|då|ska vi|we|let's|i) (?:säger|säga|say|was thinking|tänkte)(?: vi)?(?: that| att)?[\s,]*$/iu,
      ' ',
    )
    .replace(/[\s,–-]+$/u, '');
  return said.trim() === '' || matterOf(`${said} x`, language, context).matter === 'x';
};

const withoutDays = ({ text, days }: Rest): string =>
  days.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

/** The days of a verb that goes on, up to where the next one may. */
const ownDays = ({ text, days }: Rest): readonly SaidDay[] => {
  const stop = /,\s|\s(?:och|and|samt|men|but)\s/iu.exec(text.slice(1));
  const first = days.filter(({ start }) => stop === null || start <= stop.index + 1);
  return first;
};

const endsInDay = ({ text, days }: Rest): boolean => {
  const last = days.at(-1);
  return last !== undefined && last.end >= text.trimEnd().length;
};

/** "… idag ringer kunden imorgon": dictated, the next verb follows right after the day. */
const goesOnAfterDay = (left: Rest, right: Rest, language: Language): boolean => {
  if (!endsInDay(left) || right.days.length === 0) return false;
  const word = /^\p{L}+/u.exec(right.text)?.[0].toLowerCase() ?? '';
  return language === 'sv'
    ? word.endsWith('r') && swedish.isKnown(swedish.infinitiveOf(word) ?? '')
    : /^(?:will|going|gonna)$/u.test(word);
};

/** Without a mark or a joint a new clause begins only with a pronoun or a name, where what came before can end. */
const mayBeginBare = (left: Rest, right: Rest, language: Language): boolean => {
  if (
    !/^(?:(?:jag|du|vi|i'll|i'm|i|you|you'll|we'll|we)(?![\p{L}'])|\p{L}+ (?:du|kan|ska|you|can|will) |(?:number|point|punkt|nummer) \p{L}+ )/iu.test(
      right.text,
    ) &&
    !/^\p{L}+,? (?!(?:för|inför|över|under|efter|per|eller|är|var) )\p{L}+r /iu.test(right.text)
  )
    return false;
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
