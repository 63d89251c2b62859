import type { ExpectationId, PersonId, RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, pairFact, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Expectations, as PostgreSQL holds them. */
export type ExpectationTables = {
  expectation: {
    tenant_id: TenantId;
    expectation_id: ExpectationId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    text: string;
    by_id: PersonId;
    at: Instant;
    state: string;
    answered_by: PersonId | null;
    answered_at: Instant | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const expectationTables = {
  expectation: {
    columns: {
      tenant_id: impersonal,
      expectation_id: impersonal,
      version: impersonal,
      rhythm_id: impersonal,
      session_id: impersonal,
      text: pairText,
      by_id: participant,
      at: pairFact,
      state: pairFact,
      answered_by: participant,
      answered_at: pairFact,
    },
  },
} satisfies TableRules<ExpectationTables>;
