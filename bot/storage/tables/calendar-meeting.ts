import type { CustomerMeetingId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import type { OwnCalendarReading } from '../../use-cases/calendar-meeting/calendar-meeting-store.ts';
import { impersonal, machinery, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Whose calendar is read, and their answers about the meetings in it, as PostgreSQL holds them. */
export type CalendarMeetingTables = {
  calendar_reading: {
    tenant_id: TenantId;
    person_id: PersonId;
    standing: OwnCalendarReading['standing'];
  };
  calendar_meeting: {
    tenant_id: TenantId;
    person_id: PersonId;
    meeting_key: string;
    customer_meeting_id: CustomerMeetingId | null;
    known_at: Instant | null;
    gone: boolean;
    kept_until: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const calendarMeetingTables = {
  calendar_reading: {
    columns: { tenant_id: impersonal, person_id: whoseRow, standing: rowOf('person_id') },
  },
  calendar_meeting: {
    columns: {
      tenant_id: impersonal,
      person_id: whoseRow,
      meeting_key: machinery('person_id'),
      // Not a foreign key: it outlives the customer meeting.
      customer_meeting_id: machinery('person_id'),
      known_at: machinery('person_id'),
      gone: rowOf('person_id'),
      kept_until: impersonal,
    },
  },
} satisfies TableRules<CalendarMeetingTables>;
