import type { PersonId, RhythmId, SessionId } from './ids.ts';
import type { Instant } from './time.ts';

/** What can lie behind a rep's figures (coaching-model §2), or something else, in the two's own words. */
export const figureCauses = ['volume', 'hit-rate', 'size', 'time'] as const;
export type FigureCause = (typeof figureCauses)[number];
export const causeKinds = [...figureCauses, 'other'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What the two took to lie behind the figures in a session, what is tried about it, and what came of that. */
export type Cause = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  /** Null where something is tried though nobody has named a cause. */
  kind: CauseKind | null;
  /** Their own words where it is something else; null otherwise. */
  words: string | null;
  tried: string | null;
  outcome: string | null;
  by: PersonId;
  at: Instant;
}>;

/** Characters of a cause in one's own words, of what is tried and of what came of it: a line each. */
export const CAUSE_TEXT_MAX = 200;

/** What is to be changed of it; what is left out stays. */
export type CauseChange = Readonly<{
  kind?: CauseKind | null | undefined;
  words?: string | null | undefined;
  tried?: string | null | undefined;
  outcome?: string | null | undefined;
}>;

/** What was seen of it as it was changed; what is left out wasn't. */
export type SeenCause = Omit<CauseChange, 'outcome'>;

/** Whether the cause still is what was seen of it: of two who name one, the first counts. */
export const isAsSeen = (cause: Cause, seen: SeenCause): boolean =>
  (seen.kind === undefined || seen.kind === cause.kind) &&
  (seen.words === undefined || seen.words === cause.words) &&
  (seen.tried === undefined || seen.tried === cause.tried);

/** The cause with what is to be changed; another kind than one's own words has none. */
export const changeCause = (cause: Cause, change: CauseChange): Cause => {
  const { kind = cause.kind, words = cause.words } = change;
  const { tried = cause.tried, outcome = cause.outcome } = change;
  return { ...cause, kind, words: kind === 'other' ? words : null, tried, outcome };
};
