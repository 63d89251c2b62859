import type { Language } from '../domain/language.ts';
import { someone } from './act.ts';
import { antecedentIn, pointsAtIt, resolved } from './antecedent.ts';
import type { Antecedent } from './antecedent.ts';
import { clausesIn } from './clauses.ts';
import type { CaptureContext } from './context.ts';
import { daysIn, daysWithin, opens } from './due-day.ts';
import type { SaidDay } from './due-day.ts';
import { dayInstead } from './day-instead.ts';
import { BEGINS_WITH_EDIT, ENDS_WITH_EDIT, ONLY_EDITS } from './edit-terms.ts';
import { gappedStep, GOES_ON, isGap } from './gapped-step.ts';
import { headingIn } from './heading.ts';
import type { Heading } from './heading.ts';
import { lineOf, lineWithout, tokensWithin } from './line.ts';
import type { Line } from './line.ts';
import { idOf, namedAtStart, otherOf } from './owner.ts';
import type { NamedPerson } from './owner.ts';
import { restatedDay } from './restated-day.ts';
import { continued, sequelIn } from './sequel.ts';
import { stepIn, withDue } from './step.ts';
import type { ClauseSetting, ReadStep } from './step.ts';
import { matterOf } from './strip-preamble.ts';
import { wordsOf } from './text.ts';
import { turnedAround } from './turned-act.ts';
import { aboutCustomer, topicIn } from './topic.ts';
import { calledLast } from './vocative.ts';

/** Whose a clause is that has no subject of its own. */
const subjectOf = (
  line: Line,
  inherited: NamedPerson | null,
  language: Language,
  context: CaptureContext,
): NamedPerson => {
  const { matter } = matterOf(line.text, language, context);
  const around = language === 'sv' ? turnedAround(matter, language, context)?.owner : undefined;
  const named =
    namedAtStart(matter, language, context) ?? (around === undefined || around.id === null ? null : around);
  return named ?? inherited ?? { id: idOf('speaker', context), length: 0, by: 'pronoun', called: false };
};

/** What a line is read among. `before` is the step that was said last, which the line may go on with. */
export type LineSetting = Readonly<{
  asked: boolean;
  polite: boolean;
  marked: boolean;
  heading: Heading | null;
  before: ReadStep | null;
  /** Whom the sentence before it told what to do, where this one goes on: "Och ring Tom". */
  addressee: NamedPerson | null;
  /** Nothing stands before it on its line. */
  opensLine: boolean;
  /** What was said before it was taken back: a day alone is said instead. */
  corrects: boolean;
  /** What the sentence before it spoke of, without a step. */
  antecedent: Antecedent | null;
}>;

/** The steps of a line, and what became of the step before it: null where it was taken back. */
export type LineReading = Readonly<{
  steps: readonly ReadStep[];
  before: ReadStep | null;
  heading: Heading | null;
  antecedent: Antecedent | null;
}>;

const ALSO = /(?<!\p{L})(?:också|även|dessutom|also|too|as well)(?!\p{L})/iu;
const OR_SOMEBODY = /^(?:eller|or) (?:så )?(?:jag|du|vi|i|you|we)(?!\p{L})/iu;
/** "Nej, jag mejlar dem": what was said right before no longer counts. */
const takesBackIn = (text: string): boolean =>
  (BEGINS_WITH_EDIT.test(text) || OR_SOMEBODY.test(text)) &&
  !/^(?:utan|instead|i stället|istället)/iu.test(text) &&
  !ALSO.test(text);

/** Words of the other language, with which somebody goes on who mixes the two. */
const OF_THE_OTHER: Record<Language, RegExp> = {
  sv: /(?<!\p{L})(?:i'll|i'm|i will|you|can|could|please)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:jag|du|vi|kan|ska)(?!\p{L})/iu,
};
const SURE_ACTS: ReadonlySet<ReadStep['act']> = new Set(['promise', 'request', 'instruction']);
/** The step of a clause in the other language: only what is surely said is read so. */
const stepAcross = (
  part: Line,
  days: readonly SaidDay[],
  around: ClauseSetting,
  language: Language,
  context: CaptureContext,
): ReadStep | null => {
  if (!OF_THE_OTHER[language].test(part.text)) return null;
  const read = stepIn(part, days, around, language === 'sv' ? 'en' : 'sv', context);
  return read !== null && read.isKnown && SURE_ACTS.has(read.act) ? read : null;
};

/** "… hinner nog inte, du får den i morgon": why it will be another day. */
const HINDERED =
  /(?<!\p{L})(?:hinner (?:\p{L}+ )?inte|går (?:\p{L}+ )?inte|can't make (?:it|that)|won't (?:make it|manage)|no time)(?!\p{L})/iu;
const HANDS_OVER =
  /^(?:ge dig|get you|give you|have) (?:den|det|dem|dom|it|that|them|those|(?:ett |an )?(?:svar|besked|answer|reply))$/iu;

/** "As agreed: …" is no thing. */
const AS_SAID = /^(?:as|som|enligt)(?!\p{L})/iu;

/** "Ska mejla Sture… stryk det, han har gått i pension." */
const RETRACTED =
  /\S(?:\.\.\.|…|,| [–—-]) ?(?:(?:nej|nä|äsch|no|oh|actually),? )?(?:stryk|glöm|strunta i|skippa|scrap|forget|scratch|strike|skip) (?:det|den|it|that)(?: då)?(?:$|[\s,.!])/iu;
const WILL_HAVE = /(?<!\p{L})(?:ska(?:ll)? (?:också )?ha|(?:will|'ll) (?:also )?have) \p{L}+/iu;
/** "Jag skickar den i dag, kan du läsa den?": what is asked is only the last. */
const STATES = /^(?:(?:ja|ok|okej|yes|okay|hej|hi|men|but|så|so),? )?(?:jag|i|i'll|i'm)(?!\p{L})/iu;
const POINTS = /^\p{L}+ (?:it|that|them|him|her|this|det|den|dem|dom|honom|henne)$/iu;
const firstWord = (text: string): string => /^\p{L}+/u.exec(text)?.[0] ?? '';

/** "I'm seeing them on Thursday, so send me your numbers": whoever speaks of themselves tells the other one. */
const SAYS = /(?<!\p{L})(?:jag|vi|i|i'm|i've|we|we're)(?!\p{L}).*(?:[,;:–—]| så| so)\s*$/iu;
const toOther = (read: ReadStep, context: CaptureContext): ReadStep => ({
  ...read,
  act: 'request',
  step: { ...read.step, ownerId: otherOf(context) },
});

/** The steps of one line, clause by clause. */
export const readLine = (
  line: Line,
  around: LineSetting,
  language: Language,
  context: CaptureContext,
): LineReading => {
  const headed = headingIn(line.text, around.marked, language, context);
  // "You ring Declan. Wednesday.": the day of what stands before it, and no heading.
  const isItsDay =
    headed?.rest === '' &&
    headed.owner === null &&
    headed.due !== null &&
    !around.opensLine &&
    !line.text.endsWith(':');
  const found = isItsDay && (around.corrects || around.before?.step.due === null) ? null : headed;
  if (found !== null && found.rest === '')
    return { steps: [], before: around.before, heading: found, antecedent: null };
  const under = found ?? around.heading;
  const isTold = under?.tells === true && around.marked;
  const topic =
    found === null ? topicIn(line.text, around.marked, language, context) : { length: 0, customer: null };
  const from = found === null ? topic.length : line.text.length - found.rest.length;
  const body = from === 0 ? line : lineOf(tokensWithin(line, from, line.text.length));
  const said = around.marked ? null : (around.before?.step.due ?? null);
  const days = daysIn(body.text, language, context.today, context.daysOff, said);
  if (isTold && days.length === 0)
    return { steps: [], before: around.before, heading: null, antecedent: null };
  // "Till fredag ska jag ha … och du ska ha …": one deadline for both.
  const [opened] = days;
  const leading = opened?.deadline === true && opens(body.text, opened) ? opened.day : null;
  let subject: NamedPerson | null = null;
  const steps: ReadStep[] = [];
  let before = around.before;
  const replaceLast = (step: ReadStep | null): void => {
    if (steps.length === 0) before = step;
    else steps.splice(-1, 1, ...(step === null ? [] : [step]));
  };
  let isTakenBack = false;
  // "Your objectives: I'm finalising them."
  let antecedent =
    found === null && from > 0 && !AS_SAID.test(line.text)
      ? { does: null, thing: line.text.slice(0, from).replace(/[\s:]+$/u, '') }
      : around.antecedent;
  const clauses = clausesIn(body.text, days, language, context, found !== null);
  for (const clauseSpan of clauses) {
    const { start, end, follows } = clauseSpan;
    const whole = lineOf(tokensWithin(body, start, end));
    // "Ringer Partille, eller nej, jag mejlar dem": the taking back stands before what is said instead.
    const edit = ENDS_WITH_EDIT.exec(whole.text)?.[0] ?? '';
    // "… tomorrow I mean": it tells of the day, and leads up to nothing.
    const ofDay = days.some(
      (day) => day.start < start + whole.text.length && day.end > start + whole.text.length - edit.length,
    );
    const ending = ofDay ? '' : edit;
    const part = ending === '' ? whole : lineOf(tokensWithin(whole, 0, whole.text.length - ending.length));
    const within = daysWithin(days, start, start + part.text.length);
    if (within.length === 0 && RETRACTED.test(part.text)) continue;
    const takesBack = isTakenBack || takesBackIn(part.text);
    isTakenBack = ending !== '' || (within.length === 0 && ONLY_EDITS.test(part.text));
    if (!follows) subject = null;
    const inherited: NamedPerson | null = follows ? subject : (under?.owner ?? around.addressee);
    const last = steps.at(-1) ?? (around.marked ? null : before);
    const due = last?.step.due ?? null;
    const restated = due === null ? null : restatedDay(part.text, language, due, context);
    if (last !== null && restated !== null) {
      replaceLast(withDue(last, restated));
      continue;
    }
    const sequel = last === null ? null : sequelIn(part.text, within, language, context);
    const corrects =
      sequel?.corrects === true || takesBack || around.corrects || BEGINS_WITH_EDIT.test(body.text);
    const more = last === null || sequel === null ? null : continued(last, { ...sequel, corrects });
    if (more !== null) {
      replaceLast(more);
      continue;
    }
    const isNext =
      follows || (steps.length === 0 && GOES_ON.exec(part.text)?.[0] !== '' && last?.step.due != null);
    const gap = last !== null && isNext && isGap(part, within) ? gappedStep(last, part, within) : null;
    if (gap !== null) {
      steps.push(gap);
      continue;
    }
    const listDay = under?.due ?? (within.length === 0 && WILL_HAVE.test(part.text) ? leading : null);
    // What goes on with a request is asked for by it.
    const goesOnAsking = follows && steps.at(-1)?.act === 'request';
    const isStated = clauseSpan !== clauses.at(-1) && STATES.test(part.text);
    const asked = around.asked && !goesOnAsking && !isStated && around.addressee === null;
    const setting = { ...around, asked, marked: around.marked || found !== null, listed: under !== null };
    const clauseSetting: ClauseSetting = { ...setting, inherited, listDay };
    const told: ReadStep | null =
      stepIn(part, within, clauseSetting, language, context) ??
      stepAcross(part, within, clauseSetting, language, context);
    const own =
      told !== null && told.act === 'imperative' && SAYS.test(body.text.slice(0, start)) && !follows
        ? toOther(told, context)
        : told;
    const step = own === null || antecedent === null ? own : resolved(own, antecedent);
    subject ??=
      step?.act === 'request' ? someone(step.step.ownerId) : subjectOf(part, inherited, language, context);
    const about = lineWithout(part, within).text;
    if (step === null) {
      antecedent = antecedentIn(about, language) ?? antecedent;
      // "… idag, Scania i morgon och SKF på fredag": the verb is that of the step before.
      const gapped = last !== null && follows ? gappedStep(last, part, within) : null;
      if (gapped !== null) steps.push(gapped);
      continue;
    }
    const { ownerId, text } = step.step;
    // "Nytt möte före jul – jag bokar": what is done stands before it.
    if (last?.step.ownerId === null && ownerId !== null && wordsOf(text).length === 1) {
      replaceLast({ ...last, step: { ...last.step, ownerId } });
      continue;
    }
    // "I've promised her a price by Friday, so I need to sort that."
    if (
      last !== null &&
      !takesBack &&
      step.step.due === null &&
      last.step.ownerId === ownerId &&
      pointsAtIt(text)
    )
      continue;
    // "Jag fixar jämförelsen, du har den på måndag": when it is done.
    if (
      last !== null &&
      !takesBack &&
      (last.step.due === null || around.corrects || HINDERED.test(body.text.slice(0, start))) &&
      step.step.due !== null &&
      last.step.ownerId === ownerId &&
      HANDS_OVER.test(text)
    ) {
      replaceLast(withDue(last, step.step.due));
      continue;
    }
    // "I'm putting your name forward, nominations close Friday, so I'll do it tomorrow."
    const isSameThing = steps.length > 0 && last?.step.ownerId === ownerId && pointsAtIt(text);
    if (last !== null && isSameThing && !takesBack && step.step.due !== null) {
      replaceLast(withDue(last, step.step.due));
      continue;
    }
    if (last !== null && takesBack) replaceLast(null);
    // "Scratch that, you call them": whom, was said before.
    const isSame =
      last !== null && takesBack && POINTS.test(text) && last.step.text.startsWith(firstWord(text));
    steps.push(
      isSame ? { ...last, step: { ...last.step, ownerId, due: step.step.due ?? last.step.due } } : step,
    );
  }
  const instead =
    steps.length === 0 && before !== null ? dayInstead(body, days, before.step.due, around.corrects) : null;
  if (instead !== null && before !== null && before.step.due !== null) before = withDue(before, instead);
  // "Ring Boliden i dag och boka om LKAB till torsdag, Ali": all of it is his.
  const called = steps.length > 1 ? calledLast(body.text, body.text, null, language, context) : null;
  if (called !== null)
    steps.forEach((one, at) => {
      if (one.act === 'imperative') steps[at] = { ...one, step: { ...one.step, ownerId: called.owner.id } };
    });
  // "Will do" answers, and promises nothing that could be written down.
  const kept = steps.filter(
    ({ step }) => step.due !== null || around.marked || wordsOf(step.text).length > 1,
  );
  return {
    steps: kept.map((one) => aboutCustomer(one, topic)),
    before,
    heading: found,
    antecedent: steps.length === 0 ? antecedent : null,
  };
};
