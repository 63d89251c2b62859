import type { PersonId, RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, pairFact, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Causes, as PostgreSQL holds them. */
export type CauseTables = {
  cause: {
    tenant_id: TenantId;
    session_id: SessionId;
    rhythm_id: RhythmId;
    kind: string | null;
    words: string | null;
    tried: string | null;
    outcome: string | null;
    by_id: PersonId;
    at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const causeTables = {
  cause: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      rhythm_id: impersonal,
      kind: pairFact,
      words: pairText,
      tried: pairText,
      outcome: pairText,
      by_id: participant,
      at: pairFact,
    },
  },
} satisfies TableRules<CauseTables>;
