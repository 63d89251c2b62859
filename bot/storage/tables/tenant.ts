import type { TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Organisations, and when something of theirs is due, as PostgreSQL holds them. */
export type TenantTables = {
  tenant: { tenant_id: TenantId; name: string; zone: string; language: string; consented_at: Instant };
  tenant_wakeup: { tenant_id: TenantId; at: Instant };
};

/** Whose data each column holds, and when it is erased. */
export const tenantTables = {
  tenant: {
    columns: {
      tenant_id: impersonal,
      name: impersonal,
      zone: impersonal,
      language: impersonal,
      consented_at: impersonal,
    },
  },
  tenant_wakeup: {
    columns: {
      tenant_id: impersonal,
      at: impersonal,
    },
  },
} satisfies TableRules<TenantTables>;
