import type { ColumnType } from 'kysely';
import type { LeaveId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** People's leave, as PostgreSQL holds it. */
export type LeaveTables = {
  leave: {
    tenant_id: TenantId;
    leave_id: LeaveId;
    person_id: PersonId;
    from_day: CalendarDay;
    to_day: CalendarDay;
    in_calendar: ColumnType<boolean, boolean | undefined, boolean>;
    found_at: ColumnType<Instant | null, Instant | null | undefined, Instant | null>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const leaveTables = {
  leave: {
    columns: {
      tenant_id: impersonal,
      leave_id: impersonal,
      person_id: whoseRow,
      from_day: rowOf('person_id'),
      to_day: rowOf('person_id'),
      in_calendar: rowOf('person_id'),
      found_at: rowOf('person_id'),
    },
  },
} satisfies TableRules<LeaveTables>;
