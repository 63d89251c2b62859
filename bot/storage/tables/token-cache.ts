import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import { machinery, impersonal, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Sealed sign-ins that jobs act on, as PostgreSQL holds them. */
export type TokenCacheTables = {
  token_cache: { tenant_id: TenantId; person_id: PersonId; version: number; key_id: string; sealed: Buffer };
};

/** Whose data each column holds, and when it is erased. */
export const tokenCacheTables = {
  // A key to the person's calendar: nobody gets it, not even the person. The export only says that there is one.
  token_cache: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      version: impersonal,
      key_id: impersonal,
      sealed: machinery('person_id'),
    },
  },
} satisfies TableRules<TokenCacheTables>;
