import type { CustomerMeetingId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** What reps have told after customer meetings, as PostgreSQL holds them. */
export type DebriefTables = {
  debrief: {
    tenant_id: TenantId;
    customer_meeting_id: CustomerMeetingId;
    rep_id: PersonId;
    decided: string | null;
    surprised: string | null;
    at: Instant;
  };
};

/** Whose data each column is, and when it goes. */
export const debriefTables = {
  // What the rep has told after a customer meeting: theirs, and gone with the meeting.
  debrief: {
    onlyAddedTo: true,
    columns: {
      tenant_id: impersonal,
      customer_meeting_id: impersonal,
      rep_id: whoseRow,
      decided: rowOf('rep_id'),
      surprised: rowOf('rep_id'),
      at: rowOf('rep_id'),
    },
  },
} satisfies TableRules<DebriefTables>;
