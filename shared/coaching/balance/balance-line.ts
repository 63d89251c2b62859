import { z } from 'zod';
import { questionId, readQuestion } from '../question-line.ts';
import type { SolveProgram } from './integer-program.ts';
import { planHours } from './plan-hours.ts';
import type { PlanOutcome } from './plan-hours.ts';

/** Twice the longest horizon that the coaching model names, and a week. */
const MOST_WEEKS = 13;
/** More than one person coaches. */
const MOST_REPS = 100;
/** A rhythm's sessions are shorter than this. */
const MOST_MINUTES = 240;
const MINUTES_IN_WEEK = 10_080;

const week = z
  .int()
  .min(0)
  .max(MOST_WEEKS - 1);

const rep = z.object({
  id: questionId,
  length: z.int().min(1).max(MOST_MINUTES),
  interval: z.int().min(1).max(53),
  due: z.array(week).max(MOST_WEEKS),
  need: z.number().min(0).max(100),
  booked: z
    .array(z.object({ week, minutes: z.int().min(1).max(MINUTES_IN_WEEK) }))
    .max(100)
    .default([]),
});

const question = z
  .object({
    id: questionId,
    weeks: z.array(z.object({ capacity: z.number().min(0).max(MINUTES_IN_WEEK) })).max(MOST_WEEKS),
    reps: z.array(rep).max(MOST_REPS),
  })
  .superRefine(({ weeks, reps }, context) => {
    reps.forEach(({ id, due, booked }, nth) => {
      const complain = (message: string, ...path: readonly string[]): void =>
        context.addIssue({ code: 'custom', message, path: ['reps', nth, ...path] });
      if (reps.slice(0, nth).some((other) => String(other.id) === String(id)))
        complain(`a rep called ${id} is there already`, 'id');
      if (due.some((one) => one >= weeks.length)) complain('a week after the last', 'due');
      if (booked.some((one) => one.week >= weeks.length)) complain('a week after the last', 'booked');
    });
  });

const answerOf = (outcome: PlanOutcome): Readonly<Record<string, unknown>> => {
  switch (outcome.state) {
    case 'planned':
      return { ...outcome.plan, optimal: outcome.isOptimal };
    case 'no-plan': {
      const { full } = outcome;
      return {
        error:
          full === null
            ? 'no plan: there is not room for a session with everybody as often as the interval and a week ask for'
            : `no plan: ${full.rep} would wait too long, since weeks ${full.first} to ${full.last} have no room for a session`,
      };
    }
    case 'no-time':
      return { error: 'no plan was found in time' };
  }
};

/** The answer to one line of JSON: the plan for the hours it tells of, or what is wrong with the line. */
export const answerBalanceLineBy =
  (solve: SolveProgram) =>
  async (line: string): Promise<string> => {
    const read = readQuestion(question, line);
    if (!read.isAsked) return read.answer;
    const { id, weeks, reps } = read.question;
    return JSON.stringify({ id, ...answerOf(await planHours({ weeks, reps }, solve)) });
  };
