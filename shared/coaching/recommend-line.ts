import { z } from 'zod';
import { conversationType, conversationTypes } from '../domain/conversation-type.ts';
import { calendarDay } from '../domain/time.ts';
import { questionId, readQuestion } from './question-line.ts';
import { signalIds, signals } from './reasons.ts';
import type { Signal, SignalId } from './reasons.ts';
import { recommend } from './recommend.ts';

const everyType = <Shape extends z.core.$ZodType>(shape: Shape) =>
  z.object({ deal: shape, pipeline: shape, skill: shape, performance: shape, preparation: shape });

/** The type for a call for help that names none: the one for goals, and for help with nothing in particular. */
const HELP_TYPE = 'performance';

const signalId = z.enum(signalIds as [SignalId, ...SignalId[]]);

/** A signal by its id; one that may count for any type comes with its type. */
const signal = z
  .union([
    signalId.transform((id) => ({ id, type: null })),
    z.object({ id: signalId, type: conversationType }),
  ])
  .transform(({ id, type }): Signal => {
    const own = signals.find((one) => one.id === id)?.type ?? 'any';
    return { id, type: own === 'any' ? (type ?? HELP_TYPE) : own, values: {} };
  });

const question = z.object({
  id: questionId,
  session: calendarDay,
  rhythm: z.object({
    start: calendarDay,
    weeks: z.int().min(1).max(52),
    every: everyType(z.int().min(1).max(1_000)),
  }),
  lastHeld: everyType(z.nullish(calendarDay)).partial(),
  previous: z.nullish(conversationType),
  requested: z.nullish(conversationType),
  signals: z.array(signal).max(1_000).default([]),
});

/** The answer to one line of JSON: the recommended type and why, or what is wrong with the line. */
export const recommendationLine = (line: string): string => {
  const read = readQuestion(question, line);
  if (!read.isAsked) return read.answer;
  const { id, session, rhythm, previous, requested, signals: given } = read.question;
  const lastHeld = Object.fromEntries(
    conversationTypes.flatMap((type) => {
      const day = read.question.lastHeld[type];
      return day == null ? [] : [[type, day]];
    }),
  );
  const { recommended, alternative, forgotten, eligible, scores, reasons } = recommend({
    on: session,
    cadence: { weeks: rhythm.weeks, mix: rhythm.every },
    startedOn: rhythm.start,
    lastHeld,
    previous: previous ?? null,
    requested: requested ?? null,
    signals: given,
  });
  return JSON.stringify({
    ...{ id, recommend: recommended, alternative, forgotten, eligible, scores },
    reasons: reasons[recommended].map((reason) => ({ id: reason.id, points: reason.points })),
  });
};
