import { afterNudges, isVerb } from './after-nudges.ts';
import type { ConcretePart } from './after-nudges.ts';
import type { CaptureContext, Nudge } from './context.ts';
import { detectLanguage } from './detect-language.ts';
import { daysIn } from './due-day.ts';
import { namedAtStart } from './owner.ts';
import { readPlainly } from './plain.ts';
import { tidy, wordsOf } from './text.ts';
import { tokensOf } from './tokens.ts';
import { readSteps } from './understand.ts';
import * as english from './verbs.en.ts';
import * as swedish from './verbs.sv.ts';

type StepParts = Readonly<{ ownerId: string | null; verb: boolean; dated: boolean; text: string }>;

/** Words that were not taken for a promise, as far as they go. */
const readPlain = (typed: string, context: CaptureContext): StepParts => {
  const said = tidy(typed);
  const language = detectLanguage(said, context.locale);
  const { text } = readPlainly(tokensOf(said), language, context).line;
  const owner = namedAtStart(text, language, context);
  const matter = text.slice(owner?.length ?? 0).trimStart();
  const days = daysIn(matter, language, context.today, context.daysOff);
  const vague = language === 'sv' ? swedish.isVague(matter) : english.isVague(matter);
  const verb = !vague && wordsOf(matter).some((word) => isVerb(word, language));
  const undated = days.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), matter);
  return { ownerId: owner?.id ?? null, verb, dated: days.length > 0, text: undated };
};

const read = (typed: string, context: CaptureContext): StepParts => {
  const [first] = readSteps(typed, context);
  if (first === undefined) return readPlain(typed, context);
  const { text, ownerId, due } = first.step;
  return { ownerId, verb: !first.vague, dated: due !== null, text };
};

/** What somebody's words lack to be a concrete step, in the model's order. `serves` is never in the words. */
export const lackingIn = (typed: string, context: CaptureContext): readonly ConcretePart[] => {
  const { ownerId, verb, dated, text } = read(typed, context);
  return [
    ...(ownerId === null ? (['owner'] as const) : []),
    ...(verb ? [] : (['verb'] as const)),
    ...(dated ? [] : (['date'] as const)),
    ...afterNudges({ text, serves: null }, context.locale),
  ];
};

/** The one thing to ask for while it is being said: the first of who, what and by when. */
export const nudgeIn = (typed: string, context: CaptureContext): Nudge | null => {
  const { ownerId, verb, dated } = read(typed, context);
  return ownerId === null ? 'owner' : verb ? (dated ? null : 'date') : 'verb';
};
