import { z } from 'zod';
import { questionId, readQuestion } from '../question-line.ts';
import { insightOf } from './insight.ts';

const MOST_PEOPLE = 10_000;
const MOST_MEASUREMENTS = 1_000;

const levels = z.array(z.number()).max(MOST_MEASUREMENTS);

const question = z.object({
  id: questionId,
  seed: questionId,
  min: z.number().min(0),
  people: z
    .array(
      z.object({
        id: questionId,
        manager: questionId.nullish().transform((manager) => manager ?? null),
        sessions: z.number().min(0),
        before: levels,
        after: levels,
      }),
    )
    .max(MOST_PEOPLE)
    .refine((people) => new Set(people.map(({ id }) => String(id))).size === people.length, {
      message: 'the same person twice',
    }),
});

/** The answer to one line of JSON: what changed for those who were coached, or what is wrong with the line. */
export const insightLine = (line: string): string => {
  const read = readQuestion(question, line);
  if (!read.isAsked) return read.answer;
  const { id, seed, min, people } = read.question;
  return JSON.stringify({ id, ...insightOf(people, { min, seed: String(seed) }) });
};
