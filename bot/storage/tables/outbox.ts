import type { ColumnType, JSONColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { machinery, impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Effects, as PostgreSQL holds them. */
export type OutboxTables = {
  outbox: {
    tenant_id: TenantId;
    key: string;
    kind: string;
    person_id: PersonId | null;
    payload: JSONColumnType<object>;
    state: string;
    due_at: Instant;
    attempts: ColumnType<number, number | undefined, number>;
    sent_at: Instant | null;
    activity_id: string | null;
    error: string | null;
    lane: ColumnType<string, string | undefined, string>;
    lease: ColumnType<number, number | undefined, number>;
    lease_until: Instant | null;
    failing_since: Instant | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const outboxTables = {
  // Keys and payloads hold ids only; the words are composed on delivery. An effect waiting for the erased person is not sent.
  outbox: {
    columns: {
      tenant_id: impersonal,
      key: machinery('person_id', 'named-within'),
      kind: rowOf('person_id'),
      person_id: whoseRow,
      payload: machinery('person_id', 'named-within'),
      state: rowOf('person_id'),
      due_at: rowOf('person_id'),
      attempts: impersonal,
      sent_at: rowOf('person_id'),
      activity_id: machinery('person_id'),
      error: machinery('person_id'),
      lane: machinery('person_id', 'named-within'),
      lease: impersonal,
      lease_until: impersonal,
      failing_since: impersonal,
    },
  },
} satisfies TableRules<OutboxTables>;
