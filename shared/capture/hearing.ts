import { afterLead, answerIn } from './answers.ts';
import type { CaptureContext, UnderstoodStep } from './context.ts';
import { detectLanguage } from './detect-language.ts';
import { daySaid } from './day-said.ts';
import { daysIn } from './due-day.ts';
import {
  answeredWith,
  isAbout,
  isAfterTheTalk,
  isTold,
  onlyClaims,
  onlyPoints,
  otherSpeaker,
  quoted,
} from './heard-step.ts';
import type { HeardStep } from './heard-step.ts';
import { offerIn } from './offers.ts';
import { playedSince } from './role-play.ts';
import { readPlainly } from './plain.ts';
import { isSameStep } from './said-again.ts';
import { sequelIn } from './sequel.ts';
import type { Sequel } from './sequel.ts';
import { withoutWhether } from './spoken.ts';
import type { ReadStep } from './step.ts';
import { tokensOf } from './tokens.ts';
import type { SpokenSentence } from './turns.ts';
import { readSteps } from './understand.ts';

/** For how many turns somebody may still answer what they were asked. */
const TURNS_TO_ANSWER = 2;
/** For how many turns somebody may come back to what was said. */
const TURNS_TO_ADD = 4;

/** What somebody was asked to do, or offered to do, and nobody has answered yet. */
type OpenQuestion = Readonly<{
  step: UnderstoodStep;
  /** It holds even without an answer. */
  stands: boolean;
  asker: string;
  said: SpokenSentence;
  turn: number;
}>;

type PlacedStep = Readonly<{ heard: HeardStep; turn: number }>;

/** What has been heard of a talk so far. */
export type Hearing = Readonly<{
  steps: readonly PlacedStep[];
  open: readonly OpenQuestion[];
  refused: OpenQuestion | null;
  /** The turn since which the two practise, one of them as the customer. */
  played: number | null;
}>;

export const nothingHeard: Hearing = { steps: [], open: [], refused: null, played: null };

/** One sentence, and where it is said; `context.speaker` is who says it. */
export type SpokenMoment = Readonly<{
  sentence: SpokenSentence;
  turn: number;
  context: CaptureContext;
  /** It answers "what if": what is done then hangs on that. */
  isSupposed: boolean;
  /** It answers how somebody does something: what they do is told, unless it has a day. */
  isDescribed: boolean;
}>;

const richer = (one: UnderstoodStep, other: UnderstoodStep): string =>
  onlyPoints(one) || (!onlyPoints(other) && other.text.length > one.text.length) ? other.text : one.text;

/** Adds a step; said again, it is the one that was there, with what is new in it. */
const withStep = (hearing: Hearing, heard: HeardStep, turn: number): Hearing => {
  const before = hearing.steps.find((one) => isSameStep(one.heard, heard));
  if (before === undefined) return { ...hearing, steps: [...hearing.steps, { heard, turn }] };
  const isNew = heard.due !== null && heard.due !== before.heard.due;
  const merged: HeardStep = {
    ...(isNew ? heard : before.heard),
    text: richer(before.heard, heard),
    ownerId: before.heard.ownerId ?? heard.ownerId,
    confidence: Math.max(before.heard.confidence, heard.confidence),
  };
  return { ...hearing, steps: hearing.steps.map((one) => (one === before ? { heard: merged, turn } : one)) };
};

const addedIn = (text: string, context: CaptureContext): Sequel | null => {
  const language = detectLanguage(text, context.locale);
  const { line } = readPlainly(tokensOf(text), language, context);
  const days = daysIn(line.text, language, context.today, context.daysOff);
  return sequelIn(
    line.text.replace(/^(?:då|så|then|so) /iu, '').replace(/[.!?]$/u, ''),
    days,
    language,
    context,
  );
};

/** The steps that a sentence makes by itself. What somebody is told in a talk, the other of the two does. */
const stepsSaid = ({ sentence, context, isSupposed, isDescribed }: SpokenMoment): readonly ReadStep[] => {
  const text = withoutWhether(afterLead(sentence.text));
  if (isSupposed && THEN.test(text)) return [];
  if (isTold(text, detectLanguage(text, context.locale)) || LET_ME_KNOW.test(text)) return [];
  return readSteps(text, context)
    .filter((read) => isAfterTheTalk(read) && !(isDescribed && read.step.due === null))
    .map((read) =>
      read.act === 'imperative'
        ? { ...read, step: { ...read.step, ownerId: otherSpeaker(context, context.speaker) } }
        : read,
    );
};
/** Asked to tell, one tells. */
const LET_ME_KNOW = /^(?:please )?let me know(?!\p{L})/iu;
const THEN = /^(?:då|i så fall|then|in that case|jag skulle|i'd|i would|i could|kanske)(?!\p{L})/iu;

/** Whether somebody else speaks now: two whom nobody knows are two all the same. */
const isAnother = ({ sentence, context }: SpokenMoment, { asker, said }: OpenQuestion): boolean =>
  context.speaker === '' && asker === '' ? said.name !== sentence.name : asker !== context.speaker;

const isAnswerable = (spoken: SpokenMoment, one: OpenQuestion): boolean =>
  isAnother(spoken, one) && spoken.turn - one.turn <= TURNS_TO_ANSWER;

/** What is answered to what was asked: promised, refused, or neither. */
const withAnswer = (hearing: Hearing, spoken: SpokenMoment, own: readonly ReadStep[]) => {
  const asked = hearing.open.filter((one) => isAnswerable(spoken, one));
  const nothing = { hearing, own };
  if (asked.length === 0) return nothing;
  const { sentence, context, turn } = spoken;
  const answer = answerIn(sentence.text);
  const rest = hearing.open.filter((one) => !asked.includes(one));
  if (answer === 'no') return { hearing: { ...hearing, open: rest, refused: asked.at(-1) ?? null }, own };
  const matched = asked.map((one) => ({
    one,
    by: own.find(({ step }) => isAbout(one.step, step) || (answer === 'yes' && onlyPoints(step))) ?? null,
  }));
  if (answer === null && !matched.some(({ by }) => by !== null)) return nothing;
  const due = own.length === 0 ? daySaid(sentence.text, context) : null;
  let now: Hearing = { ...hearing, open: rest };
  for (const { one, by } of matched) {
    if (answer === null && by === null) continue;
    const step = answeredWith(one.step, by?.step ?? null);
    const dated = due === null ? step : { ...step, due };
    now = withStep(now, quoted(dated, [one.said, sentence]), turn);
  }
  const used = new Set(matched.map(({ by }) => by));
  return { hearing: now, own: own.filter((read) => !used.has(read)) };
};

/** "Då gör jag det på måndag": what is added to what was said before, or taken over where it was refused. */
const withAddition = (hearing: Hearing, { sentence, context, turn }: SpokenMoment): Hearing => {
  // Most of a talk adds to nothing, and reading days takes time.
  const isNear = (at: number | undefined): boolean => at !== undefined && turn - at <= TURNS_TO_ADD;
  if (!isNear(hearing.refused?.turn) && !hearing.steps.some((one) => isNear(one.turn))) return hearing;
  const added = addedIn(afterLead(sentence.text), context);
  if (added === null) return hearing;
  const { refused } = hearing;
  if (refused !== null && turn - refused.turn <= TURNS_TO_ADD && refused.asker === context.speaker) {
    if (added.ownerId === context.speaker) {
      const step = { ...refused.step, ownerId: added.ownerId, due: added.due ?? refused.step.due };
      return withStep({ ...hearing, refused: null }, quoted(step, [refused.said, sentence]), turn);
    }
    // "Till torsdag då?" asks anew.
    const step = { ...refused.step, due: added.due };
    return { ...hearing, refused: null, open: [{ ...refused, step, said: sentence, turn }] };
  }
  const last = hearing.steps.findLast(
    ({ heard, turn: at }) =>
      turn - at <= TURNS_TO_ADD &&
      (added.ownerId === null || heard.ownerId === null || heard.ownerId === added.ownerId),
  );
  if (last === undefined || (last.heard.due !== null && added.ownerId === null && !added.corrects))
    return hearing;
  const step = {
    ...last.heard,
    ownerId: last.heard.ownerId ?? added.ownerId,
    due: added.due ?? last.heard.due,
  };
  return { ...hearing, steps: hearing.steps.map((one) => (one === last ? { heard: step, turn } : one)) };
};

/** "Jag skickar den på fredag", right after it was said what: the day of that. */
const pointedAt = (hearing: Hearing, { step }: ReadStep, turn: number): PlacedStep | undefined =>
  onlyPoints(step)
    ? hearing.steps.findLast(
        (one) =>
          turn - one.turn <= TURNS_TO_ADD && isAbout(one.heard, step) && one.heard.ownerId === step.ownerId,
      )
    : undefined;

const withOwn = (hearing: Hearing, read: ReadStep, { sentence, turn, context }: SpokenMoment): Hearing => {
  const { step, act } = read;
  const known = pointedAt(hearing, read, turn);
  if (known !== undefined) {
    const heard = { ...known.heard, due: step.due ?? known.heard.due };
    return { ...hearing, steps: hearing.steps.map((one) => (one === known ? { heard, turn } : one)) };
  }
  const isOthers = step.ownerId !== null && step.ownerId !== context.speaker;
  if (act === 'offer' || act === 'request' || (isOthers && context.speaker !== '')) {
    const stands = act !== 'offer' && step.due !== null && !onlyPoints(step);
    return {
      ...hearing,
      open: [...hearing.open, { step, stands, asker: context.speaker, said: sentence, turn }],
    };
  }
  return withStep(hearing, quoted(step, [sentence]), turn);
};

const withOffer = (hearing: Hearing, { sentence, turn, context }: SpokenMoment): Hearing => {
  const offer = offerIn(sentence.text);
  if (offer === null) return hearing;
  const by = offer.by === 'asker' ? context.speaker : (otherSpeaker(context, context.speaker) ?? '');
  const [read] = readSteps(offer.promise, { ...context, speaker: by }).filter(isAfterTheTalk);
  // "Vem håller i den?" tells nobody what.
  if (read === undefined || onlyPoints(read.step)) return hearing;
  const question = { step: read.step, stands: false, asker: context.speaker, said: sentence, turn };
  return { ...hearing, open: [...hearing.open, question] };
};

/** What nobody answered in time: what was asked for by a day stands, what was offered is forgotten. */
export const settled = (hearing: Hearing, turn: number): Hearing => {
  const [late, open] = [
    hearing.open.filter((one) => turn - one.turn > TURNS_TO_ANSWER),
    hearing.open.filter((one) => turn - one.turn <= TURNS_TO_ANSWER),
  ];
  return late
    .filter(({ stands }) => stands)
    .reduce<Hearing>((now, { step, said, turn: at }) => withStep(now, quoted(step, [said]), at), {
      ...hearing,
      open,
    });
};

/** What has been heard once one more sentence is said. */
export const hearSentence = (before: Hearing, spoken: SpokenMoment): Hearing => {
  const played = playedSince(before.played, spoken.sentence.text, spoken.turn);
  const now = { ...settled(before, spoken.turn), played };
  if (played !== null) return now;
  const said = stepsSaid(spoken);
  const answered = withAnswer(now, spoken, said);
  const own = answered.own.filter(({ step }) => !onlyClaims(step));
  const isAnswer = answered.hearing !== now;
  const added = own.length === 0 && !isAnswer ? withAddition(now, spoken) : answered.hearing;
  return withOffer(
    own.reduce((heard, read) => withOwn(heard, read, spoken), added),
    spoken,
  );
};
