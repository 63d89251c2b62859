import type { CaptureContext } from '../capture/context.ts';
import { detectLanguage } from '../capture/detect-language.ts';
import { daysIn, dueIn } from '../capture/due-day.ts';
import type { SaidDay } from '../capture/due-day.ts';
import { readPlainly } from '../capture/plain.ts';
import { closeGap, SENTENCE_MAX, tidy, trimEdges } from '../capture/text.ts';
import type { ReadStep } from '../capture/step.ts';
import { tokensOf } from '../capture/tokens.ts';
import { readSteps } from '../capture/understand.ts';
import { decisionIn } from '../capture/decision.ts';
import type { CalendarDay } from '../domain/time.ts';
import { commands, reports } from './commands.ts';
import type { Command } from './commands.ts';
import { hints } from './hints.ts';
import { listingIn } from './listing.ts';
import type { CommandVerb, Verb } from './verb.ts';

/**
 * What somebody wants of the bot, or tells it. `about` is the words it concerns; `day` when it is moved to, or the day it concerns, in the
 * context's zone; `confidence` is between 0 and 1.
 */
export type BotIntent = Readonly<{
  verb: Verb;
  about: string | null;
  day: CalendarDay | null;
  confidence: number;
}>;

const CONFIDENCE = { command: 0.95, report: 0.85, hint: 0.6, unclear: 0.2 };

const GREETING =
  /^(?:(?:hej(?:san)?|hallå|tja(?:na|bba)?|tjena|god (?:morgon|dag|kväll)|ok(?:ej|ay)?|hi|hey|hello|good (?:morning|afternoon)|du|alltså|asså|öh|eh|um+|so|jo|ah|kadens|please|snälla|bot(?:en)?)(?:[ ,!.:–-]+|$))+/iu;
const ASKED =
  /^(?:(?:(?:skulle|kan|vill) (?:du|jag|vi|ni|man)(?: (?:kunna|snälla|möjligen|få|bara|hjälpa mig(?: att)?))*|jag (?:vill|skulle vilja|tänkte)(?: (?:ha|få|gärna|bara|att du))*|får jag(?: lov att)?|går det att|är det möjligt att|låt mig|(?:can|could|would|will) (?:you|i|we)(?: (?:please|just|possibly|help me(?: to)?|kindly|mind))*|i(?:'d| would)? (?:like|love|want)(?: you)?(?: to)?|is it possible to|any chance (?:you can|of)|let me|let's|please|snälla|go ahead and|bara|just|vill|kan|want to|need to|gonna|måste) )+/iu;
const ENDED = /(?!^)(?:[\s?.!…,]|:\)|;\)|🙏|😊|🙂)+$/u;

/** The message as it was said, and without what asks for it. */
const formsOf = (text: string): readonly string[] => {
  const said = closeGap(tidy(text)).slice(0, SENTENCE_MAX).replace(ENDED, '');
  const plain = said.replace(GREETING, '').replace(ENDED, '');
  const bare = plain.replace(ASKED, '');
  return [...new Set([said, plain, bare])].filter((form) => form !== '');
};

type FoundCommand = Readonly<{ verb: CommandVerb; about: string }>;

const foundIn = (forms: readonly string[], table: readonly Command[]): FoundCommand | null => {
  for (const { verb, said } of table)
    for (const form of forms) {
      const match = said.exec(form);
      if (match !== null) return { verb, about: trimEdges(match.groups?.['about'] ?? '') };
    }
  return null;
};

const commandIn = (forms: readonly string[]): FoundCommand | null => {
  const found = foundIn(forms, commands);
  if (found !== null) return found;
  for (const form of forms) {
    const listing = listingIn(form);
    if (listing !== null) return listing;
  }
  return null;
};

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
  return { verb, about: words === '' ? null : words, day, confidence };
};

/** A note in few words may be anything. */
const isSure = ({ act }: ReadStep): boolean => act !== 'note';

/** What a message to the bot wants: a command, a decision or a next step it tells of, else something done; `unclear` is none of them. */
export const botIntentIn = (text: string, context: CaptureContext): BotIntent => {
  const forms = formsOf(text);
  const command = commandIn(forms);
  const isTold = command?.verb === 'leave' && readSteps(text, context).some(isSure);
  if (command !== null && !isTold) return asIntent(command, text, CONFIDENCE.command, context);
  const decided = decisionIn(text);
  if (decided !== null)
    return { verb: 'decision', about: decided, day: null, confidence: CONFIDENCE.command };
  const [first] = readSteps(text, context);
  if (first !== undefined && isSure(first)) {
    const { text: about, due, confidence } = first.step;
    return { verb: 'step', about, day: due, confidence };
  }
  const told = /\?\s*$/u.test(text) ? null : foundIn(forms, reports);
  if (told !== null) return asIntent(told, text, CONFIDENCE.report, context);
  const hint = foundIn(forms, hints);
  if (hint !== null) return asIntent(hint, text, CONFIDENCE.hint, context);
  if (first !== undefined)
    return { verb: 'step', about: first.step.text, day: first.step.due, confidence: first.step.confidence };
  return { verb: 'unclear', about: null, day: null, confidence: CONFIDENCE.unclear };
};
