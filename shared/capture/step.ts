import { COMMITMENT_TEXT_MAX } from '../domain/commitment.ts';
import type { Language } from '../domain/language.ts';
import type { CalendarDay } from '../domain/time.ts';
import { confidenceOf, surerByDay } from './confidence.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { isOfTheMatter } from './day-role.ts';
import { dueIn, saysOpenTime } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { lineWithout, writtenSpan } from './line.ts';
import type { Line, Span } from './line.ts';
import type { NamedPerson } from './owner.ts';
import { saysNothing, withoutAsides } from './said-beside.ts';
import { speechActIn } from './speech-act.ts';
import type { Clause, SpeechAct } from './act.ts';
import { matterOf } from './strip-preamble.ts';
import { capitalised, trimEdges, wordsOf } from './text.ts';
import { calledLast } from './vocative.ts';

/** Where in the message each part of a step is written; null for a part that is not. */
export type StepSpans = Readonly<{ action: Span | null; day: Span | null; serves: Span | null }>;

/** A step as it was read: with what was seen of it, which the reply leaves out. */
export type ReadStep = Readonly<{
  step: UnderstoodStep;
  vague: boolean;
  spans: StepSpans;
  act: SpeechAct['act'];
  isKnown: boolean;
}>;

/** What is known of a clause from what it stands in. */
export type ClauseSetting = Readonly<{
  asked: boolean;
  polite: boolean;
  marked: boolean;
  listed: boolean;
  inherited: NamedPerson | null;
  /** The day of the list that it stands in. */
  listDay: SaidDay['day'] | null;
}>;

const SERVES =
  /(?<!\p{L})(?:för att|så att|inför|to (?=\p{L}+ (?:a|an|the|him|her|them|their|his|it|on|in)(?!\p{L}))|in order to|so that|ahead of)(?!\p{L}).*$/iu;

const shortened = (text: string): string =>
  text.length <= COMMITMENT_TEXT_MAX
    ? text
    : `${text.slice(0, COMMITMENT_TEXT_MAX - 1).replace(/\s+\S*$/u, '')}…`;

/** A day, or somebody who does something, that was left in what is done: more was said than was read. */
const LEFT: Record<Language, RegExp> = {
  sv: /(?:, | och | men | så | sen )(?:(?:då|sen|så) )?(?:(?:jag|du|vi|han|hon|de|det) \p{L}+|\p{L}+r (?:jag|du|vi)(?!\p{L}))|(?<!\p{L})(?:(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?|imorgon|näst|nästa vecka|januari|februari|december|november)(?!\p{L})|\d:[ae](?!\p{L})|[–—]|\.\.\.|\*/iu,
  en: /(?:, | and | but | so | then )(?:then )?(?:i|you|we|he|she|they|it)(?:'\p{L}+)? \p{L}+|(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:next|this) (?:week|month)|january|february|december|november)(?!\p{L})|\d(?:st|nd|rd|th)(?!\p{L})|[–—]|\.\.\.|\*/iu,
};
/** "Get those over", "ta det": what, was said elsewhere. */
const POINTS =
  /^\p{L}+(?: \p{L}+)? (?:it|that|them|those|this|these|det|den|dem|dom)(?: (?:over|in|up|out|off|on|då|sen|in|ut|upp|över|anyway|själv))?$/iu;
const WORDS_MAX = 11;
const isMuddled = (action: string, language: Language): boolean =>
  LEFT[language].test(action) ||
  POINTS.test(action) ||
  action.includes(',') ||
  wordsOf(action).length === 1 ||
  wordsOf(action).length > WORDS_MAX;

/** Nothing but what leads up to the matter stands before the day. */
const isFronted = (line: Line, day: SaidDay | null, language: Language, context: CaptureContext): boolean =>
  day !== null &&
  !day.stays &&
  matterOf(`${line.text.slice(0, day.start)} x`, language, context).matter === 'x';

/** The step that one clause makes, or null. `line` is the clause as it is written, and `days` are those in it. */
export const stepIn = (
  line: Line,
  days: readonly SaidDay[],
  around: ClauseSetting,
  language: Language,
  context: CaptureContext,
): ReadStep | null => {
  const told = days.filter((one) => !isOfTheMatter(line.text, one, language));
  const day = dueIn(told);
  const parts = day === null || day.stays ? [] : [day];
  const bare = lineWithout(line, parts);
  const called = calledLast(bare.text.replace(/[\s,;·–—-]+$/u, ''), line.text, day, language, context);
  const text = (called?.rest ?? bare.text).replace(/[\s,;·–—-]+$/u, '');
  const clause: Clause = {
    text,
    hasDay: day !== null || told.length < days.length || saysOpenTime(line.text, language, context.today),
    isDue: day?.deadline ?? false,
    fronted: isFronted(line, day, language, context),
    asked: around.asked,
    polite: around.polite,
    marked: around.marked || called !== null,
    listed: around.listed || called !== null,
    inherited: around.inherited,
  };
  const act = speechActIn(clause, language, context);
  if (act === null) return null;
  const ownerId =
    called !== null &&
    (act.act === 'imperative' || act.act === 'note' || act.ownerId === null || act.act === 'request')
      ? called.owner.id
      : act.ownerId;
  const isOwn = ownerId === context.speaker && act.act !== 'request';
  const bareAction = withoutAsides(trimEdges(act.action.text), day !== null && !day.stays, isOwn);
  const action = shortened(capitalised(trimEdges(bareAction)));
  if (saysNothing(action)) return null;
  if (wordsOf(action).length < (ownerId === null || act.act === 'imperative' ? 2 : 1)) return null;
  const due = day?.day ?? around.listDay;
  const serves = SERVES.exec(text);
  return {
    step: {
      text: action,
      ownerId,
      due,
      confidence: confidenceOf(act, { due, marked: around.marked, isMuddled: isMuddled(action, language) }),
    },
    vague: act.action.vague || (!act.action.known && act.act === 'note'),
    act: act.act,
    isKnown: act.action.known,
    spans: {
      action: writtenSpan(bare, act.from, text.length),
      day: day === null ? null : writtenSpan(line, day.start, day.end),
      serves: serves === null ? null : writtenSpan(bare, serves.index, text.length),
    },
  };
};

/** The step with its day, where that is said after it. */
export const withDue = ({ step, ...rest }: ReadStep, due: CalendarDay): ReadStep => ({
  ...rest,
  step: { ...step, due, confidence: step.due === null ? surerByDay(step.confidence) : step.confidence },
});

/** The step without its day: which one it is has to be asked. */
export const withoutDue = (read: ReadStep): ReadStep => ({ ...read, step: { ...read.step, due: null } });

/** The first of what is missing: who, what, by when. */
export const nudgeOf = ({ step, vague }: ReadStep): Nudge | null =>
  step.ownerId === null ? 'owner' : vague ? 'verb' : step.due === null ? 'date' : null;
