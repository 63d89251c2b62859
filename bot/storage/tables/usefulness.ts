import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** What reps have said of a manager's sessions in all, as PostgreSQL holds it. */
export type UsefulnessTables = {
  usefulness_total: {
    tenant_id: TenantId;
    manager_id: PersonId;
    at: Instant;
    answers: number;
    much: number;
  };
};

/** Whose data each column holds, and when it is erased. */
export const usefulnessTables = {
  // About the manager: which reps have answered can't be told from it.
  usefulness_total: {
    columns: {
      tenant_id: impersonal,
      manager_id: whoseRow,
      at: rowOf('manager_id'),
      answers: rowOf('manager_id'),
      much: rowOf('manager_id'),
    },
  },
} satisfies TableRules<UsefulnessTables>;
