import type { Language } from '../domain/language.ts';
import { isCommand } from '../intent/command-in.ts';
import { someone } from './act.ts';
import { LEAST_TAKEN } from './confidence.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { decisionIn } from './decision.ts';
import { detectLanguage } from './detect-language.ts';
import { doubtsDay } from './doubted-day.ts';
import { daysIn, dueIn } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { BEGINS_WITH_EDIT } from './edit-terms.ts';
import type { Heading } from './heading.ts';
import { lineOf } from './line.ts';
import type { Line } from './line.ts';
import type { NamedPerson } from './owner.ts';
import { readPlainly } from './plain.ts';
import type { LineReading } from './read-line.ts';
import { readSentence } from './read-sentence.ts';
import { renamed, renamedIn } from './replaced-words.ts';
import { restatedDay } from './restated-day.ts';
import { sentencesIn } from './sentences.ts';
import { isMade, isOfTheBot } from './step-in-command.ts';
import { nudgeOf, withDue, withoutDue } from './step.ts';
import type { ReadStep } from './step.ts';
import { MESSAGE_MAX } from './text.ts';
import { withThen } from './then.ts';
import { tokensOf } from './tokens.ts';
import { withNames } from './who-is-meant.ts';

export type { CaptureContext, CaptureParticipant, Nudge, UnderstoodStep } from './context.ts';

export type CaptureReading =
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; step: UnderstoodStep; nudge: Nudge | null; more: readonly UnderstoodStep[] }>
  | Readonly<{ kind: 'nothing' }>;

const EVERYTHING =
  /(?:^|[\s,–-])(?:allt|alltihop|alla(?: (?:två|tre|fyra|fem))?|(?:båda|bägge)(?: (?:två|delarna))?|samtliga|all(?: (?:two|three|four|five))?|everything|both|(?:all|both) of (?:it|them|those))(?:(?: är| blir| ska| måste| is| are| to| will)?(?: vara| bli| blir| be)?(?: klart?| klara| färdigt| done| ready| due))?(?:,)?$/iu;

const MAY_SHARE = /(?<!\p{L})(?:all|båda|bägge|samtliga|everything|both)/iu;

/** "…, all by Thursday": the day of every item before it that has none. */
const sharedDay = (line: Line, language: Language, context: CaptureContext): SaidDay['day'] | null => {
  const days = daysIn(line.text, language, context.today, context.daysOff);
  const due = dueIn(days);
  return due !== null && EVERYTHING.test(line.text.slice(0, due.start).trimEnd()) ? due.day : null;
};

const GOES_ON = /^(?:och|and|sen|sedan|then|dessutom|plus)(?:,)? (?!(?:jag|du|vi|i|i'll|you|we)(?!\p{L}))/iu;
/** Whom the step before told what to do, where a sentence goes on with what they are told. */
const addresseeOf = (before: ReadStep | null, written: string, context: CaptureContext): NamedPerson | null =>
  before !== null &&
  (before.act === 'instruction' || before.act === 'request') &&
  before.step.ownerId !== context.speaker &&
  GOES_ON.test(written)
    ? someone(before.step.ownerId)
    : null;

/** So far before a sentence a new line may stand. */
const LINE_GAP = 4;
/** "Forget it, not needed": what was said last is not to be done. */
const RETRACTS =
  /^(?:(?:nej|nä|no|äsch|eller|or|actually|oh|förresten|vänta|wait)[\s,]+)*(?:glöm (?:det|den|bort det)|strunta i det|skippa det|stryk det|det behövs inte|behövs inte|forget (?:it|that)|never mind|scrap (?:it|that)|scratch that|strike that|not needed)(?:,? (?:hon|han|de|dom|det|she|he|they|it)(?: |'s ).{3,40})?(?:,? (?:förresten|actually|then|då|det behövs inte|behövs inte|not needed|we don't need it))?[\s.!]*$/iu;
/** "Hinner inte", "can't do Thursday": another day will follow. */
const DOUBTS =
  /(?<!\p{L})(?:inte|not|can't|cannot|won't|upptagen|busy|ledig|bortrest|off|away|out|den dagen|that day|glömde|forgot)(?!\p{L})/iu;

/** "Klart fredag", right after a step without a day, says its day. */
const isItsDay = (written: string, last: ReadStep | undefined): boolean =>
  last?.step.due === null &&
  /^(?:klart?|färdigt?|done|ready) (?:på |till |senast |by |on )?\p{L}+[.!]?$/iu.test(written);

/** "Svarar de ja? Då skickar jag avtalet": what is done then hangs on it. */
const SUPPOSES =
  /^(?:\p{L}+r (?:inte )?(?:de|dom|han|hon|det|kunden)|tänk om|what if|suppose)(?!\p{L}).*\?\s*$/iu;
const THEN = /^(?:då|i så fall|then|in that case)(?!\p{L})/iu;

const isSomebodys = ({ act, step }: ReadStep): boolean =>
  step.ownerId !== null && act !== 'imperative' && act !== 'note';

/** "Wednesday's mad, actually": of the day that was just said. */
const speaksOfDay = (
  written: string,
  { step }: ReadStep,
  language: Language,
  { today, daysOff }: CaptureContext,
): boolean =>
  step.due !== null && daysIn(written, language, today, daysOff).some(({ day }) => day === step.due);

/** The steps with what was seen of them. */
export const readSteps = (text: string, context: CaptureContext): readonly ReadStep[] => {
  const steps: ReadStep[] = [];
  let heading: Heading | null = null;
  let antecedent: LineReading['antecedent'] = null;
  /** What was said last was taken back, and what is said instead comes. */
  let isDoubted = false;
  let isSupposed = false;
  for (const { tokens, marked } of sentencesIn(tokensOf(text.slice(0, MESSAGE_MAX)))) {
    const written = lineOf(tokens).text;
    const hangs = isSupposed && THEN.test(written);
    isSupposed = SUPPOSES.test(written);
    if (hangs) continue;
    const start = tokens[0]?.start ?? 0;
    const opensLine = start === 0 || text.slice(Math.max(0, start - LINE_GAP), start).includes('\n');
    // "Scrap that, Friday" goes on with what was just said.
    const language = detectLanguage(written, context.locale);
    const before = steps.at(-1) ?? null;
    const isDayDoubted = (): boolean =>
      before !== null && !marked && doubtsDay(written, before, language, context);
    const goesOn = before !== null && BEGINS_WITH_EDIT.test(written);
    const mayCommand = !marked && !goesOn && !isItsDay(written, steps.at(-1));
    const addressee = addresseeOf(before, written, context);
    const name = before === null || marked ? null : renamedIn(written);
    const instead = before === null || name === null ? null : renamed(before.step.text, name);
    if (before !== null && instead !== null) {
      steps.splice(-1, 1, { ...before, step: { ...before.step, text: instead } });
      continue;
    }
    const due = before?.step.due ?? null;
    const restated = due === null || marked ? null : restatedDay(written, language, due, context);
    if (before !== null && restated !== null) {
      steps.splice(-1, 1, withDue(before, restated));
      continue;
    }
    if (before !== null && !marked && RETRACTS.test(written)) {
      steps.pop();
      continue;
    }
    const around = {
      marked,
      heading: marked ? heading : null,
      before,
      addressee,
      opensLine,
      corrects: isDoubted,
      antecedent,
    };
    const read = readSentence(tokens, around, language, context);
    const said = read.steps
      .filter(({ step }) => !isOfTheBot(step.text))
      .map((one) => withThen(withNames(one, text, context), text, language, context));
    // Looked for only where it makes a difference: a hundred ways of telling the bot something are tried.
    const matters =
      said.length > 0
        ? said.some((one) => !isMade(one, written))
        : read.before !== before || DOUBTS.test(written);
    const sounds = matters && mayCommand && isCommand(written) && !isDayDoubted();
    const made = sounds ? said.filter((one) => isMade(one, written)) : said;
    if (sounds && made.length === 0) continue;
    ({ antecedent } = read);
    isDoubted =
      read.steps.length === 0 &&
      before !== null &&
      (isDoubted ||
        DOUBTS.test(written) ||
        BEGINS_WITH_EDIT.test(written) ||
        speaksOfDay(written, before, language, context));
    if (before !== null && read.steps.length === 0 && read.before === before && isDayDoubted())
      steps.splice(-1, 1, withoutDue(before));
    if (read.before !== before) steps.splice(-1, 1, ...(read.before === null ? [] : [read.before]));
    // Of what was decided, only what one of the two does is a step.
    const isDecision = decisionIn(written) !== null;
    steps.push(...(isDecision ? made.filter(isSomebodys) : made));
    const all = MAY_SHARE.test(written)
      ? sharedDay(readPlainly(tokens, language, context).line, language, context)
      : null;
    if (all !== null)
      steps.forEach((one, at) => {
        if (one.step.due === null) steps[at] = withDue(one, all);
      });
    if (read.heading !== null) heading = read.heading;
    else if (!marked) heading = null;
  }
  const seen = new Set<string>();
  return steps.filter(({ step }) => {
    const key = `${step.ownerId ?? ''}\n${step.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * The next steps that a message in Swedish or English makes, in the order they are said: what is promised, asked for, told,
 * agreed on or noted. Questions, wishes, denials, what hangs on something else, what already has been done, what others do and
 * what is asked of the bot are none. Days are days in the context's zone, never before today's. A step that is nobody's of the
 * two has no owner, and one whose day can't be told has none: they are asked for.
 */
export const stepsIn = (text: string, context: CaptureContext): readonly UnderstoodStep[] =>
  readSteps(text, context).map(({ step }) => step);

/**
 * What somebody writes in the capture line or says to the bot: a decision ("Beslut: …"), a next step with what
 * it lacks first, or neither. Where several steps are said that are sure enough, the first, and `more`, those after it.
 */
export const understand = (text: string, context: CaptureContext): CaptureReading => {
  const decided = decisionIn(text);
  if (decided !== null) return { kind: 'decision', text: decided };
  const [first, ...more] = readSteps(text, context).filter(({ step }) => step.confidence >= LEAST_TAKEN);
  return first === undefined
    ? { kind: 'nothing' }
    : { kind: 'step', step: first.step, nudge: nudgeOf(first), more: more.map(({ step }) => step) };
};
