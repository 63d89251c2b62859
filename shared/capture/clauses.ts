import type { Language } from '../domain/language.ts';
import { firstNamesOf } from './act.ts';
import { goesOnAfterDay, mayBeginAt, mayBeginBare } from './bare-joint.ts';
import { goesOn, isGapped, ownDays } from './clause-sequel.ts';
import { beginsClause, beginsInAnother } from './clause-start.ts';
import type { CaptureContext } from './context.ts';
import { daysWithin } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { beginsFronted, goesBefore } from './fronted-act.ts';
import { subordinate } from './hedges.ts';
import type { Span } from './line.ts';
import { actionAlone } from './read-action.ts';
import { askingIn } from './requests.ts';
import { namedAtStart } from './owner.ts';
import { withoutDays } from './sentence-part.ts';
import type { SentencePart } from './sentence-part.ts';
import { matterOf } from './strip-preamble.ts';
import { wordsOf } from './text.ts';

/** More promises than one sentence holds. */
const CLAUSES_MAX = 14;

/** A part of a sentence in which somebody does something; `follows` tells that its subject is that of the part before. */
export type ClauseSpan = Span & Readonly<{ follows: boolean }>;

const JOINTS =
  /\s*[,;]?\s+(?:och att|samt att|och sen|och sedan|och då|och så|och|men|samt|medan|så(?! (?:fort|snart|länge|att)(?!\p{L}))|sen|sedan|därefter|dels|plus|and then|and|but|while|then|so)\s+|\s*[,;:]\s+|\s*\.\.\.\s*|\s+[–—+/-]\s+|(?<=\S)\s+(?=\S)/giu;

/** "The summary (Wed), references (Fri)": each has its own day. */
const BRACKETED = /\([^()]{2,30}\)\s*$/u;

const CONDITIONAL = /^(?:om|ifall|if|when|när|once|unless|såvida|provided)\s/iu;

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
  if (
    subordinate[language].test(matter) &&
    !/(?:men|but|annars(?! inte)|otherwise(?! not))(?!\p{L})/iu.test(matter)
  )
    return [{ start: 0, end: sentence.length, follows: false }];
  const clauses: ClauseSpan[] = [];
  let from = 0;
  let follows = false;
  let conditional = false;
  let asked = { from: -1, length: 0 };
  const isListed = isList || (days.length < 2 && isEnumeration(matter, language, context));
  for (const joint of sentence.matchAll(JOINTS)) {
    if (clauses.length >= CLAUSES_MAX - 1) break;
    const at = joint.index;
    // "Sen ringer jag" turns its words around: it says so itself.
    const turning = /(?:sen|sedan|så|då|därefter|dels)\s+$/iu.exec(joint[0])?.[0].length ?? 0;
    const next = at + joint[0].length - turning;
    if (at <= from || days.some(({ start, end }) => at > start && at < end)) continue;
    const bare = joint[0].trim() === '';
    if (bare && !mayBeginAt(sentence, next)) continue;
    const left: SentencePart = { text: sentence.slice(from, at), days: daysWithin(days, from, at) };
    const right: SentencePart = { text: sentence.slice(next), days: daysWithin(days, next, sentence.length) };
    if (!bare && left.days.length === 0 && isItsDeadline(right)) continue;
    const isGap = !bare && isGapped(left, right);
    if (wordsOf(withoutDays(left)).length < 2 && !(follows && isGap)) continue;
    const isSpaced = joint[0].trim() === '' || /^\s*,\s*$/u.test(joint[0]);
    const isUndated = left.days.length === 0 || (!bare && CLAIMED.test(right.text));
    if (language === 'sv' && isSpaced && isUndated && goesBefore(withoutDays(left), right.text, !bare))
      continue;
    if (language === 'en' && !bare && AGAIN_EN.test(right.text) && THING_EN.test(left.text)) continue;
    if (conditional && !/och|and|men|but/iu.test(joint[0])) continue;
    const goesOnBare = bare && goesOnAfterDay(left, right, language);
    if (bare && !goesOnBare && !mayBeginBare(left, right, language)) continue;
    if (asked.from !== from) asked = { from, length: askedIn(sentence.slice(from), language, context) };
    if (at - from < asked.length) continue;
    const begins =
      beginsClause(right, language, context) ||
      (!bare && language === 'en' && BEGINS_EN.test(right.text) && !COORDINATES_EN.test(left.text)) ||
      (!bare && THEN.test(right.text)) ||
      (/[,;:–—]|så |so /iu.test(sentence.slice(at, at + joint[0].length)) &&
        tellsTo(left, right, language)) ||
      (!bare &&
        language === 'sv' &&
        /och|men|samt|,/iu.test(joint[0]) &&
        beginsFronted(right.text, context)) ||
      (!bare && beginsInAnother(right, language, context));
    const condition = !bare && !begins && CONDITIONAL.test(right.text) && /\p{L}/u.test(joint[0]);
    const gapped = isGap && !begins;
    // Under a heading each verb is an item: "i dag: mejla Volvo, ringa Scania".
    const isItem =
      isListed &&
      !bare &&
      (actionAlone(right.text, language)?.known === true ||
        (BRACKETED.test(left.text) && right.days.length > 0));
    const goes =
      gapped ||
      isItem ||
      ((!bare || goesOnBare) &&
        !begins &&
        !condition &&
        goesOn(left, { ...right, days: ownDays(right, language) }, joint[0], language, context));
    if (!begins && !condition && !goes) continue;
    if (begins && leadsUp(left, language, context)) continue;
    clauses.push({ start: from, end: at, follows });
    from = next;
    follows = goes;
    conditional = condition;
  }
  return [...clauses, { start: from, end: sentence.length, follows }];
};

/** "… and I come along": after a mark or an "and" whoever speaks does something, by whichever verb. */
const BEGINS_EN =
  /^(?:i|you) (?!(?:and|or|both|guys|all|too|in|at|on|for|with|to|can|could|would|should|might)(?!\p{L}))\p{L}{3,} /iu;
/** "Ringer Roger, mejlar Annika och fyller i tidrapporten": three verbs or more, each with what it is done to. */
const isEnumeration = (matter: string, language: Language, context: CaptureContext): boolean => {
  if (!/,.*(?:,| och | and | samt )/iu.test(matter)) return false;
  const subject = namedAtStart(matter, language, context);
  const said = subject?.by === 'pronoun' ? matter.slice(subject.length).trimStart() : matter;
  const parts = said.split(/,\s*(?:(?:och|and|samt) )?|\s(?:och|and|samt)\s|\s[–—-]\s/iu);
  const actions = parts.slice(0, LISTED_MIN).map((part) => actionAlone(part, language));
  return (
    parts.length >= LISTED_MIN &&
    actions.every((one) => one?.known === true && one.spoken === actions[0]?.spoken) &&
    parts.slice(0, LISTED_MIN).every((part) => wordsOf(part).length > 1)
  );
};
const LISTED_MIN = 3;

/** With these before it, a verb in its base form goes on: "I'll call Bob, send the quote". */
const GOVERNS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:ska|skall|måste|får|kan|kunde|skulle|vill|behöver|hinner|tänker|tänkte|kommer|att|låt|borde|bör|be|ber|bad)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:will|shall|must|can|could|would|should|may|might|to|let|let's|make|makes|help|please|do|did|don't|going|gonna)(?!\p{L})|'ll(?!\p{L})/iu,
};
const SAYS: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:jag|vi|det|den|är|har|\p{L}+r (?:jag|vi|det))(?!\p{L})/iu,
  en: /(?<!\p{L})(?:i|i'm|i've|we|we're|it|it's|is|are|has|have)(?!\p{L})|'s(?!\p{L})/iu,
};
const TO_WHAT: Record<Language, RegExp> = {
  sv: /^\p{L}+ (?:(?:in|ut|upp|med|ner|över|fram|till|igenom|på|i|av|bara|gärna) )?(?:din|ditt|dina|den|det|dem|dom|mig|oss|en|ett|alla|två|tre|\p{Lu}\p{L}+|\p{L}{3,}(?:en|et|na|erna|arna)|commit|siffror|underlag)(?!\p{L})/u,
  en: /^\p{L}+ (?:(?:in|out|up|over|off|down|back|along|through|just) )?(?:your|yours|the|an?|me|us|it|them|those|these|all|both|two|three|\p{Lu}\p{L}+)(?!\p{L})/u,
};
/** "We meet on Thursday, bring your numbers": somebody says something, and then tells what to do. */
const tellsTo = (left: SentencePart, right: SentencePart, language: Language): boolean => {
  if (GOVERNS[language].test(left.text) || !SAYS[language].test(left.text)) return false;
  const text = right.text.replace(/^(?:och|så|and|so|then) /iu, '');
  if (!TO_WHAT[language].test(text)) return false;
  const action = actionAlone(text, language);
  return action?.known === true && !action.spoken;
};

/** "…, sen blir det Nordea på torsdag", "…, then it's Nordea on Thursday". */
const THEN = /^(?:sen|sedan|därefter) \p{L}+r det(?!\p{L})|^then (?:it's|it is|there's|i'm|we're)(?!\p{L})/iu;
/** "Between you and I", "both Ali and I", "what you and I said". */
const COORDINATES_EN =
  /(?:^|\s)(?:between|both|either|neither|if|when|because|that|what|as|than|before|after|until|where|how) [^,]*$/iu;

/** "…, det ordnar jag": whose it is, of a thing that stands before it. */
const CLAIMED =
  /^(?:det|den|dem|dom) (?:gör|fixar|tar|sköter|löser|ordnar|bokar|skickar) \p{L}+(?: själv)?[\s.!]*$/iu;

/** "The Volvo quote, that one I'm sending": what it is about stands before. */
const AGAIN_EN =
  /^(?:that one|that|those|these|this one|it|them|him|her) (?:i|you)(?:'ll|'m| will| am|'re)(?!\p{L})/iu;
const THING_EN =
  /^(?:(?:and|so|then) )?(?!(?:i|you|we|he|she|they|it|yes|no|ok|okay|sure)(?!\p{L}))[\p{L}\p{N}&'-]+(?: [\p{L}\p{N}&'-]+){0,6} ?$/iu;

/** "You take the slide, due tomorrow, I take …": the day of what stands before it. */
const isItsDeadline = ({ text, days: [day] }: SentencePart): boolean =>
  day?.start === 0 && day.deadline && /^\s*[,;]/u.test(text.slice(day.end));

/** How long the asking is that a clause begins with: "any chance you could". */
const askedIn = (text: string, language: Language, context: CaptureContext): number => {
  const { matter } = matterOf(text, language, context);
  const asking = askingIn(matter, language, firstNamesOf(context));
  return asking === null ? 0 : text.length - matter.length + asking.length;
};

/** Nothing has been said yet but what leads up to it, and when: "vi säger tisdag, då …". */
const leadsUp = (left: SentencePart, language: Language, context: CaptureContext): boolean => {
  const said = withoutDays(left)
    .replace(
      /(?<!\p{L})(?:after|before|around|efter|före|innan|vid|till) (?:lunch(?:en|time)?|noon|midday|fika(?:t)?)(?!\p{L})/giu,
      ' ',
    )
    .replace(/(?:kl\.?|klockan|at|around) ?\d{1,2}(?:[.:]\d{2})?(?: ?(?:am|pm|o'clock))?(?!\p{L})/giu, ' ')
    .replace(
      /(?:^|\s)(?:vi|då|ska vi|we|let's|i) (?:säger|säga|say|was thinking|tänkte)(?: vi)?(?: that| att)?[\s,]*$/iu,
      ' ',
    )
    .replace(/[\s,–-]+$/u, '');
  return said.trim() === '' || matterOf(`${said} x`, language, context).matter === 'x';
};
