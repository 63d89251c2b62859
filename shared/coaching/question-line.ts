import { z } from 'zod';

/** What a question is known by in its answer. */
export const questionId = z.union([z.string(), z.number()]);

const named = z.object({ id: questionId });

const saysWhere = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** What a line of JSON asks, or else the answer that says what is wrong with it. */
export type QuestionLine<Question> =
  | Readonly<{ isAsked: true; question: Question }>
  | Readonly<{ isAsked: false; answer: string }>;

/** Reads a line of JSON by the schema of what may be asked. */
export const readQuestion = <Question>(schema: z.ZodType<Question>, line: string): QuestionLine<Question> => {
  const json = readJson(line);
  if (json === undefined) return { isAsked: false, answer: JSON.stringify({ id: null, error: 'not JSON' }) };
  const read = schema.safeParse(json);
  if (read.success) return { isAsked: true, question: read.data };
  const id = named.safeParse(json).data?.id ?? null;
  return {
    isAsked: false,
    answer: JSON.stringify({ id, error: read.error.issues.map(saysWhere).join('; ') }),
  };
};
