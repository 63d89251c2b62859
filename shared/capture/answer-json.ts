import { z } from 'zod';

/** What a line of the fixed interface's commands is called by. */
export const lineId = z.union([z.string().max(200), z.number()]);
const withId = z.object({ id: lineId });

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

const whatIsWrong = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');

/** The answer to a line of JSON of that shape, as a line; `{id, error}` where it isn't one. */
export const answerJson = <Question>(
  line: string,
  shape: z.ZodType<Question>,
  answer: (question: Question) => object,
): string => {
  const value = parsed(line);
  if (value === undefined) return JSON.stringify({ id: null, error: 'not JSON' });
  const asked = shape.safeParse(value);
  if (asked.success) return JSON.stringify(answer(asked.data));
  const known = withId.safeParse(value);
  return JSON.stringify({ id: known.success ? known.data.id : null, error: whatIsWrong(asked.error) });
};
