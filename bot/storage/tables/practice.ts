import type { RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Rounds of practice, as PostgreSQL holds them. */
export type PracticeTables = {
  practice: {
    tenant_id: TenantId;
    session_id: SessionId;
    rhythm_id: RhythmId;
    behaviour: string;
    rounds: number;
    swapped: boolean;
    at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const practiceTables = {
  practice: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      rhythm_id: impersonal,
      behaviour: pairFact,
      rounds: pairFact,
      swapped: pairFact,
      at: pairFact,
    },
  },
} satisfies TableRules<PracticeTables>;
