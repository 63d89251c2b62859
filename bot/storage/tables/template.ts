import type { ColumnType, JSONColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** An organisation’s own templates, as PostgreSQL holds them. */
export type TemplateTables = {
  template: {
    tenant_id: TenantId;
    type: string;
    version: number;
    draft: ColumnType<object | null, string | null, string | null>;
    drafted_by: PersonId | null;
    drafted_at: Instant | null;
    in_use: number | null;
  };
  team_template: {
    tenant_id: TenantId;
    type: string;
    team_id: PersonId;
    version: number;
    draft: ColumnType<object | null, string | null, string | null>;
    drafted_by: PersonId | null;
    drafted_at: Instant | null;
    in_use: number | null;
  };
  template_version: {
    tenant_id: TenantId;
    type: string;
    number: number;
    content: JSONColumnType<object>;
    published_by: PersonId;
    published_at: Instant;
    team_id: PersonId | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const templateTables = {
  template: {
    columns: {
      tenant_id: impersonal,
      type: impersonal,
      version: impersonal,
      draft: impersonal,
      drafted_by: participant,
      drafted_at: impersonal,
      in_use: impersonal,
    },
  },
  // A team is its manager's: without them it has no template.
  team_template: {
    columns: {
      tenant_id: impersonal,
      type: impersonal,
      team_id: whoseRow,
      version: impersonal,
      draft: impersonal,
      drafted_by: participant,
      drafted_at: impersonal,
      in_use: impersonal,
    },
  },
  template_version: {
    onlyAddedTo: true,
    columns: {
      tenant_id: impersonal,
      type: impersonal,
      number: impersonal,
      content: impersonal,
      published_by: participant,
      published_at: impersonal,
      team_id: participant,
    },
  },
} satisfies TableRules<TemplateTables>;
