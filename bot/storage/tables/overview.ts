import type { JSONColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarMonth } from '../../../shared/domain/month.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** The overview's figures, and whom they are of, as PostgreSQL holds them. */
export type OverviewTables = {
  overview_month: {
    tenant_id: TenantId;
    month: CalendarMonth;
    made_at: Instant;
  };
  overview_team: {
    tenant_id: TenantId;
    month: CalendarMonth;
    team_id: string;
    manager_id: PersonId | null;
    due: number | null;
    held: number | null;
    is_even: boolean | null;
    deal: number;
    pipeline: number;
    skill: number;
    performance: number;
    preparation: number;
  };
  overview_team_member: {
    tenant_id: TenantId;
    team_id: string;
    person_id: PersonId;
  };
  overview_programme: {
    tenant_id: TenantId;
    month: CalendarMonth;
    group_id: string;
    manager_id: PersonId | null;
    kept: number;
  };
  overview_programme_member: {
    tenant_id: TenantId;
    group_id: string;
    person_id: PersonId;
  };
  overview_change: {
    tenant_id: TenantId;
    month: CalendarMonth;
    /** A behaviour, or the metric whose results changed. */
    behaviour: string;
    is_result: boolean;
    currency: string | null;
    /** How the metric is counted; null of a behaviour, and in rows written by earlier releases. */
    measurement: JSONColumnType<object> | null;
    weeks: number;
    insight: JSONColumnType<object>;
  };
  overview_change_member: {
    tenant_id: TenantId;
    month: CalendarMonth;
    behaviour: string;
    person_id: PersonId;
    is_coached: boolean;
  };
};

/** Whose data each column holds, and when it is erased. */
export const overviewTables = {
  overview_month: {
    columns: { tenant_id: impersonal, month: impersonal, made_at: impersonal },
  },
  // Figures of at least five people together are nobody's.
  overview_team: {
    columns: {
      tenant_id: impersonal,
      month: impersonal,
      team_id: impersonal,
      manager_id: participant,
      due: impersonal,
      held: impersonal,
      is_even: impersonal,
      deal: impersonal,
      pipeline: impersonal,
      skill: impersonal,
      performance: impersonal,
      preparation: impersonal,
    },
  },
  // A nameless stand-in stays a member: without it, the next figures could be compared with these, and tell of whoever was erased.
  overview_team_member: {
    columns: { tenant_id: impersonal, team_id: impersonal, person_id: participant },
  },
  overview_programme: {
    columns: {
      tenant_id: impersonal,
      month: impersonal,
      group_id: impersonal,
      manager_id: participant,
      kept: impersonal,
    },
  },
  overview_programme_member: {
    columns: { tenant_id: impersonal, group_id: impersonal, person_id: participant },
  },
  overview_change: {
    columns: {
      tenant_id: impersonal,
      month: impersonal,
      behaviour: impersonal,
      is_result: impersonal,
      currency: impersonal,
      measurement: impersonal,
      weeks: impersonal,
      insight: impersonal,
    },
  },
  overview_change_member: {
    columns: {
      tenant_id: impersonal,
      month: impersonal,
      behaviour: impersonal,
      person_id: participant,
      is_coached: impersonal,
    },
  },
} satisfies TableRules<OverviewTables>;
