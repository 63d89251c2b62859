import type { JSONColumnType } from 'kysely';
import type { PersonId, RhythmId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact, participant } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** An organisation's programme, and the rhythms that follow one, as PostgreSQL holds them. */
export type ProgrammeTables = {
  programme: {
    tenant_id: TenantId;
    version: number;
    phases: JSONColumnType<object>;
    set_by: PersonId;
    set_at: Instant;
  };
  followed_programme: {
    tenant_id: TenantId;
    rhythm_id: RhythmId;
    begun_on: CalendarDay;
    phases: JSONColumnType<object>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const programmeTables = {
  programme: {
    columns: {
      tenant_id: impersonal,
      version: impersonal,
      phases: impersonal,
      set_by: participant,
      set_at: impersonal,
    },
  },
  followed_programme: {
    columns: { tenant_id: impersonal, rhythm_id: impersonal, begun_on: pairFact, phases: pairFact },
  },
} satisfies TableRules<ProgrammeTables>;
