import type { PersonId, RatingId, RhythmId, SessionId } from './ids.ts';
import { ok, refuse } from './result.ts';
import type { Result } from './result.ts';
import type { Instant } from './time.ts';

/** 1, 3 and 5 are described in the library; 2 and 4 lie between. */
export const levels = [1, 2, 3, 4, 5] as const;
export type Level = (typeof levels)[number];

/**
 * What somebody saw of a rep's behaviour: in a session, where both rate before either sees the other's, or between sessions, as an
 * observation.
 */
export type Rating = Readonly<{
  id: RatingId;
  version: number;
  rhythm: RhythmId;
  session: SessionId | null;
  behaviour: string;
  by: PersonId;
  /** Null is "not seen" in a session, and an observation without a level between them; never the lowest level. */
  level: Level | null;
  /** When, and what was said or done, in one line. */
  evidence: string;
  at: Instant;
  /** The level was changed after the two could see each other's. */
  revised: boolean;
}>;

/** Characters of the evidence: one line. */
export const EVIDENCE_MAX = 200;
/** A difference of this many levels between the two's ratings is worth talking about. */
export const SEEN_APART = 2;
/** How long its writer may take an observation back, in minutes: a day. */
export const TAKE_BACK_MINUTES = 24 * 60;

/** Whether there is evidence where it is required: for a level, and for anything written between sessions. */
export const hasEvidence = ({
  session,
  level,
  evidence,
}: Pick<Rating, 'session' | 'level' | 'evidence'>): boolean =>
  evidence.trim() !== '' || (session !== null && level === null);

/** Corrects a rating's level or evidence; marks that the level changed if the other's rating could be seen. */
export const correct = (
  rating: Rating,
  { level, evidence }: Pick<Rating, 'level' | 'evidence'>,
  othersWasSeen: boolean,
): Result<Rating, 'evidence-needed'> => {
  const corrected = {
    ...rating,
    ...{ level, evidence: evidence.trim() },
    revised: rating.revised || (othersWasSeen && level !== rating.level),
  };
  return hasEvidence(corrected) ? ok(corrected) : refuse('evidence-needed');
};

/** Whether that person has rated the same behaviour in the same session. */
export const hasRated = (
  { session, behaviour }: Pick<Rating, 'session' | 'behaviour'>,
  person: PersonId,
  ratings: readonly Rating[],
): boolean =>
  session !== null &&
  ratings.some((one) => one.by === person && one.session === session && one.behaviour === behaviour);
