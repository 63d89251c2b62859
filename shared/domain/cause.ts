import type { PersonId, RhythmId, SessionId } from './ids.ts';
import type { Instant } from './time.ts';

/** The possible causes of a rep's figures (coaching-model §2), or another one, in the two's own words. */
export const figureCauses = ['volume', 'hit-rate', 'size', 'time'] as const;
export type FigureCause = (typeof figureCauses)[number];
export const causeKinds = [...figureCauses, 'other'] as const;
export type CauseKind = (typeof causeKinds)[number];

/** What the two took to be the cause of the figures in a session, what is tried about it, and what came of that. */
export type Cause = Readonly<{
  session: SessionId;
  rhythm: RhythmId;
  /** Null when something is tried without a named cause. */
  kind: CauseKind | null;
  /** Their own words for another cause; null otherwise. */
  words: string | null;
  tried: string | null;
  outcome: string | null;
  by: PersonId;
  at: Instant;
}>;

/** The longest own-words cause, what is tried and what came of it, in characters: a line each. */
export const CAUSE_TEXT_MAX = 200;

/** A change to a cause; a part left out stays. */
export type CauseChange = Readonly<{
  kind?: CauseKind | null | undefined;
  words?: string | null | undefined;
  tried?: string | null | undefined;
  outcome?: string | null | undefined;
}>;

/** The cause as the writer saw it; a part left out was not seen. */
export type SeenCause = Omit<CauseChange, 'outcome'>;

/** Whether the cause is still as it was seen: of two who name one, the first counts. */
export const isAsSeen = (cause: Cause, seen: SeenCause): boolean =>
  (seen.kind === undefined || seen.kind === cause.kind) &&
  (seen.words === undefined || seen.words === cause.words) &&
  (seen.tried === undefined || seen.tried === cause.tried);

/** The changed cause; only the kind `other` has own words. */
export const changeCause = (cause: Cause, change: CauseChange): Cause => {
  const { kind = cause.kind, words = cause.words } = change;
  const { tried = cause.tried, outcome = cause.outcome } = change;
  return { ...cause, kind, words: kind === 'other' ? words : null, tried, outcome };
};
