import { clausesOf } from './clauses.ts';
import { LEAST_TAKEN } from './confidence.ts';
import type { CaptureContext, Nudge, UnderstoodStep } from './context.ts';
import { decisionIn } from './decision.ts';
import { plainly } from './plain.ts';
import { sentencesOf } from './sentences.ts';
import { nudgeOf, stepIn } from './step.ts';
import type { ReadStep } from './step.ts';
import { tidy } from './text.ts';
import { tongueOf } from './tongue.ts';

export type { CaptureContext, CaptureParticipant, Nudge, UnderstoodStep } from './context.ts';

export type Understood =
  | Readonly<{ kind: 'decision'; text: string }>
  | Readonly<{ kind: 'step'; step: UnderstoodStep; nudge: Nudge | null }>
  | Readonly<{ kind: 'nothing' }>;

/** The steps with what was seen of them. */
export const readSteps = (text: string, context: CaptureContext): readonly ReadStep[] => {
  const { today } = context;
  const steps = sentencesOf(tidy(text)).flatMap((sentence) => {
    if (decisionIn(sentence) !== null) return [];
    const language = tongueOf(sentence, context.locale);
    const { text: plain, asked } = plainly(sentence, language, context);
    const clauses = clausesOf(plain, language, today, context);
    return clauses.flatMap((clause) => stepIn({ clause, asked }, language, today, context) ?? []);
  });
  const seen = new Set<string>();
  return steps.filter(({ step }) => {
    const key = `${step.ownerId ?? ''}\n${step.text.toLowerCase()}`;
    return !seen.has(key) && seen.add(key);
  });
};

/**
 * The next steps that a message in Swedish or English promises, in the order they are said. Questions, wishes,
 * what only might happen and what already has are none; what hangs on an "if" or is asked of somebody by name is
 * unsure. Days are days in the context's zone, never before today's.
 */
export const stepsIn = (text: string, context: CaptureContext): readonly UnderstoodStep[] =>
  readSteps(text, context).map(({ step }) => step);

/**
 * What somebody writes in the capture line or says to the bot: a decision ("Beslut: …"), a next step with what
 * it lacks first, or neither. Where several steps are said, the first that is sure enough; `stepsIn` gives them all.
 */
export const understand = (text: string, context: CaptureContext): Understood => {
  const decided = decisionIn(text);
  if (decided !== null) return { kind: 'decision', text: decided };
  const first = readSteps(text, context).find(({ step }) => step.confidence >= LEAST_TAKEN);
  return first === undefined
    ? { kind: 'nothing' }
    : { kind: 'step', step: first.step, nudge: nudgeOf(first) };
};
