import type { ColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { machinery, impersonal, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Answers that were given to keys, as PostgreSQL holds them. */
export type ReceiptTables = {
  receipt: {
    tenant_id: TenantId;
    key: string;
    person_id: PersonId | null;
    at: Instant;
    digest: string | null;
    status: number | null;
    reply: ColumnType<unknown, string | null, string | null>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const receiptTables = {
  // A reply is a copy of what others may have written. Receipts only serve repeated requests, so all of them are deleted.
  receipt: {
    columns: {
      tenant_id: impersonal,
      key: machinery('anybody'),
      person_id: whoseRow,
      at: machinery('anybody'),
      digest: machinery('anybody'),
      status: impersonal,
      reply: machinery('anybody'),
    },
  },
} satisfies TableRules<ReceiptTables>;
