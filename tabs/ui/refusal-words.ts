import { sv } from '../../shared/words/app/sv.ts';
import type { WordKey } from '../../shared/words/say.ts';
import { codeOf } from '../platform/refused.ts';

type RefusedKey = Extract<WordKey, `app.refused.${string}`>;
type TitleKey = Extract<WordKey, `app.problem.${string}.title`>;
type TextKey = Extract<WordKey, `app.problem.${string}.text`>;

const isRefusedKey = (key: string): key is RefusedKey => key.startsWith('app.refused.') && key in sv;

/** One sentence for beside what was refused: what happened and what to do. */
export const refusalKey = (error: unknown): RefusedKey => {
  const key = `app.refused.${codeOf(error)}`;
  return isRefusedKey(key) ? key : 'app.refused.unavailable';
};

const problems = [
  'offline',
  'unavailable',
  'unauthenticated',
  'guest',
  'consent-needed',
  'admin-needed',
  'not-found',
  'too-many',
] as const;
export type ProblemKind = (typeof problems)[number];

/** What came in the way of a whole view. */
export const problemKind = (error: unknown): ProblemKind => {
  const code = codeOf(error);
  return problems.find((kind) => kind === code) ?? 'unavailable';
};

export const problemKeys = (kind: ProblemKind): Readonly<{ title: TitleKey; text: TextKey }> => ({
  title: `app.problem.${kind}.title`,
  text: `app.problem.${kind}.text`,
});
