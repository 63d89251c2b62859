import type { ForecastDegree } from '../../../shared/domain/forecast.ts';
import type { DealId, GoalId, RhythmId, SessionId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Forecasts, and what they say of each deal, as PostgreSQL holds them. */
export type ForecastTables = {
  forecast: {
    tenant_id: TenantId;
    session_id: SessionId;
    rhythm_id: RhythmId;
    goal_id: GoalId | null;
    starts_on: CalendarDay;
    ends_on: CalendarDay;
    outcome: number;
    target: number | null;
    at: Instant;
  };
  forecast_word: {
    tenant_id: TenantId;
    session_id: SessionId;
    deal_id: DealId;
    degree: ForecastDegree;
    value: number | null;
  };
};

/** Whose data each column holds, and when it is erased. */
export const forecastTables = {
  forecast: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      rhythm_id: impersonal,
      goal_id: impersonal,
      starts_on: pairFact,
      ends_on: pairFact,
      outcome: pairFact,
      target: pairFact,
      at: pairFact,
    },
  },
  // What the rep said about a deal is the rep's, and is erased with the deal.
  forecast_word: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      deal_id: impersonal,
      degree: pairFact,
      value: pairFact,
    },
  },
} satisfies TableRules<ForecastTables>;
