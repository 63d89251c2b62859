import type { PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, machinery, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** The calendars whose changes Graph notifies, as PostgreSQL holds them. */
export type CalendarWatchTables = {
  calendar_watch: {
    tenant_id: TenantId;
    person_id: PersonId;
    subscription_id: string;
    client_state: string;
    expires_at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const calendarWatchTables = {
  calendar_watch: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      subscription_id: machinery('person_id'),
      client_state: machinery('person_id'),
      expires_at: impersonal,
    },
  },
} satisfies TableRules<CalendarWatchTables>;
