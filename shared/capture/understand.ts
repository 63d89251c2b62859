import type { Language } from '../domain/language.ts';
import { firstNamesOf } from './act.ts';
import { clausesIn } from './clauses.ts';
import { isCommand } from './command.ts';
import { LEAST_TAKEN } from './confidence.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { decisionIn } from './decision.ts';
import { detectLanguage } from './detect-language.ts';
import { daysIn, daysWithin, dueIn } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { lineOf, tokensWithin } from './line.ts';
import type { Line } from './line.ts';
import { headingIn } from './heading.ts';
import type { Heading } from './heading.ts';
import { idOf, namedAtStart } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { readPlainly } from './plain.ts';
import { sentencesIn } from './sentences.ts';
import { nudgeOf, stepIn } from './step.ts';
import type { ReadStep } from './step.ts';
import { matterOf } from './strip-preamble.ts';
import { MESSAGE_MAX, wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

export type { CaptureContext, CaptureParticipant, Nudge, UnderstoodStep } from './context.ts';

export type CaptureReading =
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; step: UnderstoodStep; nudge: Nudge | null }>
  | Readonly<{ kind: 'nothing' }>;

/** Whose a clause is that has no subject of its own. */
const subjectOf = (line: Line, language: Language, context: CaptureContext): NamedPerson => {
  const { matter } = matterOf(line.text, language, context);
  const named = namedAtStart(matter, language, context);
  return named ?? { id: idOf('speaker', context), length: 0, by: 'pronoun', called: false };
};

type LineReading = Readonly<{ steps: readonly ReadStep[]; heading: Heading | null }>;

const readLine = (
  line: Line,
  around: Readonly<{ asked: boolean; polite: boolean; marked: boolean }>,
  heading: Heading | null,
  language: Language,
  context: CaptureContext,
): LineReading => {
  const found = headingIn(line.text, around.marked, language, context);
  if (found !== null && found.rest === '') return { steps: [], heading: found };
  const under = found ?? heading;
  const body =
    found === null
      ? line
      : lineOf(tokensWithin(line, line.text.length - found.rest.length, line.text.length));
  const days = daysIn(body.text, language, context.today, context.daysOff);
  const clauses = clausesIn(body.text, days, language, context);
  let subject: NamedPerson | null = null;
  const steps: ReadStep[] = [];
  clauses.forEach(({ start, end, follows }) => {
    const part = lineOf(tokensWithin(body, start, end));
    if (!follows) subject = null;
    const inherited: NamedPerson | null = follows ? subject : (under?.owner ?? null);
    const listDay = under?.due ?? null;
    const step = stepIn(
      part,
      daysWithin(days, start, end),
      { ...around, marked: around.marked || found !== null, listed: under !== null, inherited, listDay },
      language,
      context,
    );
    subject ??= subjectOf(part, language, context);
    if (step === null) return;
    // "Nej, jag mejlar dem": what was said right before no longer counts.
    if (CORRECTS.test(part.text) && steps.length > 0) steps.pop();
    steps.push(step);
  });
  // "Will do" answers, and promises nothing that could be written down.
  const said = claimed(steps, body, clauses.length, language, context).filter(
    ({ step }) => step.due !== null || wordsOf(step.text).length > 1,
  );
  return { steps: said, heading: found };
};

const CORRECTS =
  /^(?:(?:eller|or|och|oh|oj) )?(?:nej|nä|no|nope|wait|vänta|rättelse|correction|actually|oops|scratch that|i mean|jag menar|fel)(?: (?:förlåt|vänta|sorry|wait))?[\s,:.–-]/iu;

const CLAIM =
  /(?:^|[,.–-] ?|\s)(?:det|den|that|that's|it's) (?:gör|fixar|tar|sköter|löser|ordnar|står|on|will be|is) (?<who>jag|du|me|you|\p{L}+)(?: för)?$/iu;

/** "Prognosen ska vara klar på onsdag, det gör Ali": whose it is comes last. */
const claimed = (
  steps: readonly ReadStep[],
  line: Line,
  clauses: number,
  language: Language,
  context: CaptureContext,
): readonly ReadStep[] => {
  const last = steps.at(-1);
  const before = steps.at(-2);
  // "Nytt möte före jul – jag bokar": what is done stands before it.
  if (
    last !== undefined &&
    before?.step.ownerId === null &&
    last.step.ownerId !== null &&
    wordsOf(last.step.text).length === 1
  )
    return [...steps.slice(0, -2), { ...before, step: { ...before.step, ownerId: last.step.ownerId } }];
  const who = CLAIM.exec(line.text)?.groups?.['who'];
  if (who === undefined || clauses === 0) return steps;
  const named = namedAtStart(`${who.replace(/^me$/iu, language === 'sv' ? 'jag' : 'I')} `, language, context);
  if (named === null || named.by === 'outsider' || named.id === null) return steps;
  return steps.map((read) =>
    read.step.ownerId === null ? { ...read, step: { ...read.step, ownerId: named.id } } : read,
  );
};

const EVERYTHING = /(?:^|[\s,–-])(?:allt|alltihop|alla|samtliga|all|everything|all of (?:it|them))(?:,)?$/iu;

/** "…, all by Thursday": the day of every item before it that has none. */
const sharedDay = (line: Line, language: Language, context: CaptureContext): SaidDay['day'] | null => {
  const days = daysIn(line.text, language, context.today, context.daysOff);
  const due = dueIn(days);
  return due !== null && EVERYTHING.test(line.text.slice(0, due.start).trimEnd()) ? due.day : null;
};

/** Who mixes two languages begins a sentence in the one and has the verb in the other: only what is surely said is read so. */
const readAcross = (
  tokens: readonly Token[],
  { marked }: Readonly<{ marked: boolean }>,
  heading: Heading | null,
  language: Language,
  context: CaptureContext,
): readonly ReadStep[] => {
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const { line, ...around } = readPlainly(tokens, other, context);
  const { steps } = readLine(line, { ...around, marked }, marked ? heading : null, other, context);
  return steps.filter(({ act, isKnown }) => isKnown && SURE_ACTS.has(act));
};
/** Words that tell that a sentence has something of the other language in it. */
const OF_THE_OTHER: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:i'll|i'm|i|you|can|could|will|please|next step)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:jag|du|vi|kan|ska|(?:ring|skick|bok|fix|mail|mejl|skriv|kolla)\p{L}*)(?!\p{L})/iu,
};
const SURE_ACTS: ReadonlySet<ReadStep['act']> = new Set(['promise', 'request', 'instruction']);

/** The steps with what was seen of them. */
export const readSteps = (text: string, context: CaptureContext): readonly ReadStep[] => {
  const steps: ReadStep[] = [];
  let heading: Heading | null = null;
  for (const { tokens, marked } of sentencesIn(tokensOf(text.slice(0, MESSAGE_MAX)), firstNamesOf(context))) {
    const written = lineOf(tokens).text;
    if (!marked && isCommand(written)) continue;
    const language = detectLanguage(written, context.locale);
    const { line, ...around } = readPlainly(tokens, language, context);
    const decided = decisionIn(written) !== null;
    const read = readLine(line, { ...around, marked }, marked ? heading : null, language, context);
    const isSure = read.steps.some(({ act }) => act !== 'note') || read.heading !== null;
    const mayMix = !isSure && OF_THE_OTHER[language].test(written);
    const across = !mayMix ? [] : readAcross(tokens, { marked }, heading, language, context);
    const found: LineReading = across.length > 0 ? { steps: across, heading: null } : read;
    if (found.steps.length > 0 && CORRECTS.test(line.text)) steps.pop();
    // Of what was decided, only what one of the two does is a step.
    steps.push(...(decided ? found.steps.filter(({ step }) => step.ownerId !== null) : found.steps));
    const all = marked ? sharedDay(line, language, context) : null;
    if (all !== null)
      steps.forEach((one, at) => {
        if (one.step.due === null) steps[at] = { ...one, step: { ...one.step, due: all } };
      });
    if (found.heading !== null) heading = found.heading;
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
 * it lacks first, or neither. Where several steps are said, the first that is sure enough; `stepsIn` gives them all.
 */
export const understand = (text: string, context: CaptureContext): CaptureReading => {
  const decided = decisionIn(text);
  if (decided !== null) return { kind: 'decision', text: decided };
  const first = readSteps(text, context).find(({ step }) => step.confidence >= LEAST_TAKEN);
  return first === undefined
    ? { kind: 'nothing' }
    : { kind: 'step', step: first.step, nudge: nudgeOf(first) };
};
