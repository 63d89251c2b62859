import type { WordKey } from '../../shared/words/say.ts';
import { codeOf } from '../platform/refusal-error.ts';

type RefusalWordKey = Extract<WordKey, `app.refused.${string}`>;
type TitleKey = Extract<WordKey, `app.problem.${string}.title`>;
type TextKey = Extract<WordKey, `app.problem.${string}.text`>;

const refusals = [
  'offline',
  'unavailable',
  'internal',
  'unauthenticated',
  'guest',
  'consent-needed',
  'admin-needed',
  'not-found',
  'invalid',
  'too-large',
  'too-many',
  'key-reused',
  'changed',
  'day-in-the-past',
  'day-too-far',
  'day-ahead',
  'day-unfit',
  'too-long-ago',
  'session-closed',
  'not-open',
  'reason-needed',
  'too-late',
  'already-live',
  'already-started',
  'not-planned',
  'time-passed',
  'clashes',
  'nothing-to-undo',
  'too-late-to-undo',
  'not-live',
  'already-prepared',
  'administrators-only',
  'not-held-yet',
  'already-debriefed',
  'after-the-meeting',
  'list-full',
  'agenda-full',
  'agenda-unfit',
  'not-yours',
  'not-closed',
  'directory-unavailable',
  'not-your-report',
  'mix-too-dense',
  'mix-too-soon',
  'no-cadence',
  'not-yours-to-set',
  'period-empty',
  'enough-goals',
] as const satisfies readonly (RefusalWordKey extends `app.refused.${infer Code}` ? Code : never)[];

/** What a noun says of some refusals in words of its own, by their code. */
export type OwnRefusals = Readonly<Partial<Record<string, WordKey>>>;

/** One sentence for beside what was refused: what happened and what to do; in the noun's own words where it has some. */
export const refusalKey = (error: unknown, own: OwnRefusals = {}): WordKey => {
  const code = codeOf(error);
  const ownKey = Object.hasOwn(own, code) ? own[code] : undefined;
  return ownKey ?? `app.refused.${refusals.find((known) => known === code) ?? 'unavailable'}`;
};

const problems = [
  'offline',
  'unavailable',
  'internal',
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
