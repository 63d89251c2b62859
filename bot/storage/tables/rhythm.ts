import type { ColumnType } from 'kysely';
import type { AgendaItemId, PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarState } from '../../../shared/domain/rhythm.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, participant, pairFact, wayIn, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Rhythms, and the points that wait for their next session, as PostgreSQL holds them. */
export type RhythmTables = {
  rhythm: {
    tenant_id: TenantId;
    rhythm_id: RhythmId;
    version: number;
    manager_id: PersonId;
    rep_id: PersonId;
    cadence: ColumnType<object | null, string | null, string | null>;
    calendar: CalendarState;
    series_id: string | null;
    join_url: string | null;
    chat_id: string | null;
    meeting_id: string | null;
    greeted_at: Instant | null;
    started_on: CalendarDay;
    ended_at: Instant | null;
    wish: string | null;
  };
  waiting_point: {
    tenant_id: TenantId;
    point_id: AgendaItemId;
    rhythm_id: RhythmId;
    text: string;
    by_id: PersonId;
    at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const rhythmTables = {
  rhythm: {
    columns: {
      tenant_id: impersonal,
      rhythm_id: impersonal,
      version: impersonal,
      manager_id: participant,
      rep_id: participant,
      cadence: pairFact,
      calendar: pairFact,
      series_id: wayIn,
      join_url: wayIn,
      chat_id: wayIn,
      meeting_id: wayIn,
      greeted_at: pairFact,
      started_on: pairFact,
      ended_at: pairFact,
      wish: pairFact,
    },
  },
  // Once there is a session, the point is on its agenda and no longer here.
  waiting_point: {
    columns: {
      tenant_id: impersonal,
      point_id: impersonal,
      rhythm_id: impersonal,
      text: pairText,
      by_id: participant,
      at: pairFact,
    },
  },
} satisfies TableRules<RhythmTables>;
