import type { ColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** An organisation's own behaviours, as PostgreSQL holds them. */
export type BehaviourTables = {
  behaviour: {
    tenant_id: TenantId;
    id: string;
    version: number;
    grouped_under: string | null;
    words: ColumnType<object | null, string | null, string | null>;
    aside: boolean;
    changed_by: PersonId;
    changed_at: Instant;
  };
  team_behaviours: {
    tenant_id: TenantId;
    team_id: PersonId;
    version: number;
    offered: string[] | null;
    changed_by: PersonId;
    changed_at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const behaviourTables = {
  // The organisation's own words about conversations and behaviours in general; whoever wrote them becomes a stand-in.
  behaviour: {
    columns: {
      tenant_id: impersonal,
      id: impersonal,
      version: impersonal,
      grouped_under: impersonal,
      words: impersonal,
      aside: impersonal,
      changed_by: participant,
      changed_at: impersonal,
    },
  },
  // A team is its manager's: without them it chooses among nothing.
  team_behaviours: {
    columns: {
      tenant_id: impersonal,
      team_id: whoseRow,
      version: impersonal,
      offered: impersonal,
      changed_by: participant,
      changed_at: impersonal,
    },
  },
} satisfies TableRules<BehaviourTables>;
