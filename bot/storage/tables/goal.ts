import type { GoalKind, GoalLevel, GoalUnit } from '../../../shared/domain/goal.ts';
import type { GoalChangeAnswer } from '../../../shared/domain/goal-change.ts';
import type { GoalValueSource } from '../../../shared/domain/goal-value.ts';
import type { GoalId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { GoalLead, MetricId } from '../../../shared/domain/metric.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Goals, as PostgreSQL holds them. */
export type GoalTables = {
  goal: {
    tenant_id: TenantId;
    goal_id: GoalId;
    version: number;
    level: GoalLevel;
    owner_id: PersonId | null;
    parent_id: GoalId | null;
    name: string;
    unit: GoalUnit;
    kind: GoalKind;
    up: boolean;
    baseline: number;
    target: number;
    value: number;
    period_from: CalendarDay;
    period_to: CalendarDay;
    why: string;
    metric: MetricId | null;
    lead: GoalLead;
    currency: string | null;
    cases: number | null;
    curve: number[] | null;
    removed_at: Instant | null;
  };
  goal_value: {
    tenant_id: TenantId;
    goal_id: GoalId;
    as_of: CalendarDay;
    source: GoalValueSource;
    owner_id: PersonId | null;
    value: number;
    cases: number | null;
    by_id: PersonId | null;
    at: Instant;
  };
  goal_change: {
    tenant_id: TenantId;
    goal_id: GoalId;
    version: number;
    owner_id: PersonId | null;
    by_id: PersonId;
    at: Instant;
    was: unknown;
    became: unknown;
    reason: string;
    answer: GoalChangeAnswer | null;
    answered_at: Instant | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const goalTables = {
  // Whoever still owns a team's goal hands it over first; goals that served a deleted one then stand by themselves.
  goal: {
    columns: {
      tenant_id: impersonal,
      goal_id: impersonal,
      version: impersonal,
      level: rowOf('owner_id'),
      owner_id: whoseRow,
      parent_id: impersonal,
      name: rowOf('owner_id'),
      unit: rowOf('owner_id'),
      kind: rowOf('owner_id'),
      up: rowOf('owner_id'),
      baseline: rowOf('owner_id'),
      target: rowOf('owner_id'),
      value: rowOf('owner_id'),
      period_from: rowOf('owner_id'),
      period_to: rowOf('owner_id'),
      why: rowOf('owner_id'),
      metric: rowOf('owner_id'),
      lead: rowOf('owner_id'),
      currency: rowOf('owner_id'),
      cases: rowOf('owner_id'),
      curve: rowOf('owner_id'),
      removed_at: rowOf('owner_id'),
    },
  },
  goal_value: {
    columns: {
      tenant_id: impersonal,
      goal_id: impersonal,
      as_of: rowOf('owner_id'),
      source: rowOf('owner_id'),
      owner_id: whoseRow,
      value: rowOf('owner_id'),
      cases: rowOf('owner_id'),
      by_id: participant,
      at: rowOf('owner_id'),
    },
  },
  goal_change: {
    columns: {
      tenant_id: impersonal,
      goal_id: impersonal,
      version: impersonal,
      owner_id: whoseRow,
      by_id: participant,
      at: rowOf('owner_id'),
      was: rowOf('owner_id'),
      became: rowOf('owner_id'),
      // Whoever changed the goal wrote it, about the one whose goal it is.
      reason: {
        holds: 'content',
        exportedTo: ['owner_id', 'by_id'],
        erased: 'blank',
        erasedWith: ['owner_id', 'by_id'],
      },
      answer: rowOf('owner_id'),
      answered_at: rowOf('owner_id'),
    },
  },
} satisfies TableRules<GoalTables>;
