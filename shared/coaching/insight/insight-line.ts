import { z } from 'zod';
import { insightOf } from './insight.ts';

const MOST_PEOPLE = 10_000;
const MOST_MEASUREMENTS = 1_000;

const key = z.union([z.string(), z.number()]);
const levels = z.array(z.number()).max(MOST_MEASUREMENTS);

const question = z.object({
  id: key,
  seed: key,
  min: z.number().min(0),
  people: z
    .array(
      z.object({
        id: key,
        manager: key.nullish().transform((manager) => manager ?? null),
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

const named = z.object({ id: key });

const saysWhere = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

const readJson = (line: string): unknown => {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
};

/** The answer to one line of JSON: what changed for those who were coached, or what is wrong with the line. */
export const insightLine = (line: string): string => {
  const json = readJson(line);
  if (json === undefined) return JSON.stringify({ id: null, error: 'not JSON' });
  const asked = question.safeParse(json);
  if (!asked.success) {
    const id = named.safeParse(json).data?.id ?? null;
    return JSON.stringify({ id, error: asked.error.issues.map(saysWhere).join('; ') });
  }
  const { id, seed, min, people } = asked.data;
  return JSON.stringify({ id, ...insightOf(people, { min, seed: String(seed) }) });
};
