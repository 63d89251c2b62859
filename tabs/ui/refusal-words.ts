import type { WordKey } from '../../shared/words/say.ts';
import { isSayable } from '../../shared/words/sentences.ts';
import { codeOf } from '../platform/refusal-error.ts';

type TitleKey = Extract<WordKey, `app.problem.${string}.title`>;
type TextKey = Extract<WordKey, `app.problem.${string}.text`>;

/** A noun's own wording of some refusals, by code. */
export type OwnRefusals = Readonly<Partial<Record<string, WordKey>>>;

/** The sentence beside what was refused: what happened and what to do, in the noun's own words if it has any. */
export const refusalKey = (error: unknown, own: OwnRefusals = {}): WordKey => {
  const code = codeOf(error);
  const ownKey = Object.hasOwn(own, code) ? own[code] : undefined;
  const key = `app.refused.${code}`;
  return ownKey ?? (isSayable(key) ? key : 'app.refused.unavailable');
};

const problems = [
  'offline',
  'unavailable',
  'internal',
  'unauthenticated',
  'sign-in-unanswered',
  'guest',
  'consent-needed',
  'admin-needed',
  'not-found',
  'too-many',
] as const;
export type ProblemKind = (typeof problems)[number];

/** Why a whole view could not be shown. */
export const problemKind = (error: unknown): ProblemKind => {
  const code = codeOf(error);
  return problems.find((kind) => kind === code) ?? 'unavailable';
};

export const problemKeys = (kind: ProblemKind): Readonly<{ title: TitleKey; text: TextKey }> => ({
  title: `app.problem.${kind}.title`,
  text: `app.problem.${kind}.text`,
});
