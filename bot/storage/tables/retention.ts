import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { RetentionMonths } from '../../../shared/domain/retention-period.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** How long an organisation keeps what is over, as PostgreSQL holds it. */
export type RetentionTables = {
  term: {
    tenant_id: TenantId;
    version: number;
    months: RetentionMonths;
    notice_until: Instant | null;
    notice_months: RetentionMonths | null;
    settled_by: PersonId;
    settled_at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const retentionTables = {
  // The organisation's own; whoever set it becomes a stand-in.
  term: {
    columns: {
      tenant_id: impersonal,
      version: impersonal,
      months: impersonal,
      notice_until: impersonal,
      notice_months: impersonal,
      settled_by: participant,
      settled_at: impersonal,
    },
  },
} satisfies TableRules<RetentionTables>;
