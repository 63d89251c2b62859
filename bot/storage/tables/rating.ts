import type { PersonId, RatingId, RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, pairFact, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Ratings and observations, as PostgreSQL holds them. */
export type RatingTables = {
  rating: {
    tenant_id: TenantId;
    rating_id: RatingId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    behaviour: string;
    by_id: PersonId;
    level: number | null;
    evidence: string;
    at: Instant;
    revised: boolean;
  };
};

/** Whose data each column holds, and when it is erased. */
export const ratingTables = {
  // A rating in a live session is the rater's alone until the other has rated too; an export respects that.
  rating: {
    columns: {
      tenant_id: impersonal,
      rating_id: impersonal,
      version: impersonal,
      rhythm_id: impersonal,
      session_id: impersonal,
      behaviour: pairFact,
      by_id: participant,
      level: pairFact,
      evidence: pairText,
      at: pairFact,
      revised: pairFact,
    },
  },
} satisfies TableRules<RatingTables>;
