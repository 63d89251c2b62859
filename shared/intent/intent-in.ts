import type { CaptureContext } from '../capture/context.ts';
import { decisionIn } from '../capture/decision.ts';
import { detectLanguage } from '../capture/detect-language.ts';
import { daysIn, dueIn } from '../capture/due-day.ts';
import type { SaidDay } from '../capture/due-day.ts';
import { lineOf } from '../capture/line.ts';
import { readPlainly } from '../capture/plain.ts';
import { sentencesIn } from '../capture/sentences.ts';
import type { ReadStep } from '../capture/step.ts';
import { capitalised, MESSAGE_MAX, trimEdges } from '../capture/text.ts';
import { tokensOf } from '../capture/tokens.ts';
import { readSteps } from '../capture/understand.ts';
import { escaped } from '../coaching/name-in-text.ts';
import type { CalendarDay } from '../domain/time.ts';
import { commandIn, formsOf, hintIn, reportIn } from './command-in.ts';
import type { FoundCommand } from './command-in.ts';
import type { CommandVerb } from './verb.ts';

/**
 * What somebody wants of the bot, or tells it. `about` is the words it concerns; `day` when it is moved to, or the day it concerns, in the
 * context's zone; `confidence` is between 0 and 1. `ownerId` is of a next step: whose it is, null where that isn't said. `said` is
 * the sentence, or the part of it, that it was read from.
 */
export type BotIntent = Readonly<{
  verb: CommandVerb | 'step' | 'decision' | 'unclear';
  about: string | null;
  day: CalendarDay | null;
  confidence: number;
  ownerId: string | null;
  said: string;
}>;

const CONFIDENCE = { command: 0.95, report: 0.85, hint: 0.6, unclear: 0.2 };

/** Commands that a day belongs to. */
const DATED: ReadonlySet<CommandVerb> = new Set(['move', 'move-session', 'cancel-session', 'leave', 'quiet']);

const dayIn = (text: string, context: CaptureContext): SaidDay | null => {
  const language = detectLanguage(text, context.locale);
  const { line } = readPlainly(tokensOf(text), language, context);
  return dueIn(daysIn(line.text, language, context.today, context.daysOff));
};

/** "by two weeks", and the "to" that a day left behind. */
const LEFT_BEHIND = /(?: (?:by|med|fram|to|till|until|på|on))+$/iu;

/** The words that a command is about, without its day. */
const withoutDay = (about: string, context: CaptureContext): string => {
  const day = dayIn(about, context);
  const rest = day === null ? about : `${about.slice(0, day.start)} ${about.slice(day.end)}`;
  return trimEdges(rest.trim().replace(LEFT_BEHIND, ''));
};

const asIntent = (
  { verb, about }: FoundCommand,
  text: string,
  confidence: number,
  context: CaptureContext,
): BotIntent => {
  const words = verb === 'move' ? withoutDay(about, context) : about;
  const day = DATED.has(verb) ? (dayIn(text, context)?.day ?? null) : null;
  return { verb, about: words === '' ? null : words, day, confidence, ownerId: null, said: text };
};

const unclear = (said: string): BotIntent => ({
  ...{ verb: 'unclear', about: null, day: null, ownerId: null, said },
  confidence: CONFIDENCE.unclear,
});

const ofStep = ({ step }: ReadStep, said: string): BotIntent => ({
  ...{ verb: 'step', about: step.text, day: step.due, said },
  ...{ confidence: step.confidence, ownerId: step.ownerId },
});

const ofDecision = (about: string, said: string): BotIntent => ({
  ...{ verb: 'decision', about, day: null, ownerId: null, said },
  confidence: CONFIDENCE.command,
});

/** A note in few words may be anything. */
const isSure = ({ act }: ReadStep): boolean => act !== 'note';

/** "We agreed to pause Peab": a decision where nobody is said to do anything. */
const AGREED =
  /^(?:vi (?:kom överens om|enades om|är överens om|har kommit överens om)|we (?:agreed|have agreed|settled)|we've (?:agreed|settled))(?: (?:att|that|to|on))* (?<about>.+)$/iu;

const isQuestion = (text: string): boolean => /\?\s*$/u.test(text);

/** The forms of a sentence, and those that it has without "with Sara": a meeting with one of the two is a 1:1 of theirs. */
const formsWithin = (text: string, { participants }: CaptureContext): readonly string[] => {
  const names = participants
    .flatMap(({ name }) => [name, ...name.split(' ').slice(0, 1)])
    .filter((name) => name !== '');
  if (names.length === 0) return formsOf(text);
  const withName = new RegExp(` (?:med|with) (?:${names.map(escaped).join('|')})(?!\\p{L})`, 'giu');
  const plain = text.replace(withName, '');
  return plain === text ? formsOf(text) : [...formsOf(plain), ...formsOf(text)];
};

/** What a message to the bot wants: a command, a decision or a next step it tells of, else something done; `unclear` is none of them. */
export const botIntentIn = (text: string, context: CaptureContext): BotIntent => {
  const forms = formsWithin(text, context);
  const command = commandIn(forms);
  const steps = readSteps(text, context);
  const isTold = command?.verb === 'leave' && steps.some(isSure);
  if (command !== null && !isTold) return asIntent(command, text, CONFIDENCE.command, context);
  const decided = decisionIn(text);
  if (decided !== null) return ofDecision(decided, text);
  const [first] = steps;
  if (first !== undefined && isSure(first)) return ofStep(first, text);
  const agreed = isQuestion(text) ? undefined : AGREED.exec(text)?.groups?.['about'];
  if (agreed !== undefined) return ofDecision(capitalised(agreed), text);
  const told = isQuestion(text) ? null : reportIn(forms);
  if (told !== null) return asIntent(told, text, CONFIDENCE.report, context);
  const hint = hintIn(forms);
  if (hint !== null) return asIntent(hint, text, CONFIDENCE.hint, context);
  return first === undefined ? unclear(text) : ofStep(first, text);
};

/** Between two things asked for in one sentence. */
const BETWEEN = /,? (?:och|and|samt|plus)(?: sen| sedan| then)? |[;,] (?:sen|sedan|then) /iu;

/** The commands of a sentence that asks for several; none where a part of it is something else. */
const commandsIn = (sentence: string, context: CaptureContext): readonly BotIntent[] => {
  const parts = sentence.split(BETWEEN);
  const found = parts.map((part) => {
    const forms = formsWithin(part, context);
    const command = commandIn(forms) ?? (isQuestion(sentence) ? null : reportIn(forms));
    return command === null ? [] : [asIntent(command, part, CONFIDENCE.command, context)];
  });
  return parts.length > 1 && found.every((one) => one.length > 0) ? found.flat() : [];
};

/** What is said along with something else, and is answered by the answer to that. */
const COURTESY: ReadonlySet<BotIntent['verb']> = new Set(['greeting', 'thanks', 'unclear']);

/**
 * All that a message to the bot wants, in the order it is said: each command, decision and next step. Never empty: one that wants nothing is
 * unclear.
 */
export const botIntentsIn = (text: string, context: CaptureContext): readonly BotIntent[] => {
  const sentences = sentencesIn(tokensOf(text.slice(0, MESSAGE_MAX)));
  const said = sentences.length > 1 ? sentences.map(({ tokens }) => lineOf(tokens).text) : [text];
  const steps = readSteps(text, context).filter(isSure);
  const others = said.flatMap((sentence) => {
    const several = commandsIn(sentence, context);
    if (several.length > 0) return several;
    const one = botIntentIn(sentence, context);
    const isGuess = one.confidence <= CONFIDENCE.hint;
    return one.verb === 'step' || isGuess ? [] : [one];
  });
  const wanted = [
    ...others.filter(({ verb }) => !COURTESY.has(verb)),
    ...steps.map((step) => ofStep(step, text)),
  ];
  return wanted.length > 0 ? wanted : [botIntentIn(text, context)];
};
