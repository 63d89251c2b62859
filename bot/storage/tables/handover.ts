import type { HandoverId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Changes of manager, as PostgreSQL holds them. */
export type HandoverTables = {
  handover: {
    tenant_id: TenantId;
    handover_id: HandoverId;
    rhythm_id: RhythmId;
    from_rhythm_id: RhythmId;
    at: Instant;
    answered_at: Instant | null;
    recaps: boolean;
    notes: boolean;
    practice: boolean;
  };
};

/** Whose data each column holds, and when it is erased. */
export const handoverTables = {
  // It goes with either rhythm: without them there is nothing that anybody could be let read.
  handover: {
    columns: {
      tenant_id: impersonal,
      handover_id: impersonal,
      rhythm_id: impersonal,
      from_rhythm_id: impersonal,
      at: pairFact,
      answered_at: pairFact,
      recaps: pairFact,
      notes: pairFact,
      practice: pairFact,
    },
  },
} satisfies TableRules<HandoverTables>;
