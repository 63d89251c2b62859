import type { ColumnType } from 'kysely';
import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Reachable } from '../../../shared/domain/person.ts';
import type { Instant, WallTime } from '../../../shared/domain/time.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** People, as PostgreSQL holds them. */
export type PersonTables = {
  person: {
    tenant_id: TenantId;
    person_id: PersonId;
    name: string;
    address: string | null;
    teams_id: string | null;
    language: ColumnType<string | null, string | null | undefined, string | null>;
    zone: ColumnType<string | null, string | null | undefined, string | null>;
    seen_language: string | null;
    seen_zone: string | null;
    home_zone: string | null;
    holiday_country: ColumnType<string | null, string | null | undefined, string | null>;
    holiday_region: ColumnType<string | null, string | null | undefined, string | null>;
    works_from: ColumnType<WallTime, WallTime | undefined, WallTime>;
    works_to: ColumnType<WallTime, WallTime | undefined, WallTime>;
    reachable: ColumnType<Reachable, Reachable | undefined, Reachable>;
    reconnect: ColumnType<boolean, boolean | undefined, boolean>;
    weekly_overview: ColumnType<boolean, boolean | undefined, boolean>;
    quiet_from: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    quiet_until: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    missing_since: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    left_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
    leader: boolean;
    administrator: boolean;
    made_leader: ColumnType<boolean, boolean | undefined, boolean>;
    made_administrator: ColumnType<boolean, boolean | undefined, boolean>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const personTables = {
  // Deleted last, once everything that is kept points to the stand-in.
  person: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      name: rowOf('person_id'),
      address: rowOf('person_id'),
      teams_id: rowOf('person_id'),
      language: rowOf('person_id'),
      zone: rowOf('person_id'),
      seen_language: rowOf('person_id'),
      seen_zone: rowOf('person_id'),
      home_zone: rowOf('person_id'),
      holiday_country: rowOf('person_id'),
      holiday_region: rowOf('person_id'),
      works_from: rowOf('person_id'),
      works_to: rowOf('person_id'),
      reachable: rowOf('person_id'),
      reconnect: rowOf('person_id'),
      weekly_overview: rowOf('person_id'),
      quiet_from: rowOf('person_id'),
      quiet_until: rowOf('person_id'),
      missing_since: rowOf('person_id'),
      left_at: rowOf('person_id'),
      leader: rowOf('person_id'),
      administrator: rowOf('person_id'),
      made_leader: rowOf('person_id'),
      made_administrator: rowOf('person_id'),
    },
  },
} satisfies TableRules<PersonTables>;
