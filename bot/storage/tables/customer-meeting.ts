import type { CustomerMeetingId, DealId, PersonId, TenantId } from '../../../shared/domain/ids.ts';
import type { Instant } from '../../../shared/domain/time.ts';
import { impersonal, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Customer meetings, and reps' debriefs of them, as PostgreSQL holds them. */
export type CustomerMeetingTables = {
  customer_meeting: {
    tenant_id: TenantId;
    customer_meeting_id: CustomerMeetingId;
    version: number;
    rep_id: PersonId;
    customer: string;
    at: Instant;
    deal_id: DealId | null;
    attendees: string | null;
    new_people: boolean;
    debriefed_at: Instant | null;
    aim: string | null;
    opening: string | null;
    question_1: string | null;
    question_2: string | null;
    question_3: string | null;
    closing: string | null;
    rehearsed_at: Instant | null;
    removed_at: Instant | null;
  };
  debrief: {
    tenant_id: TenantId;
    customer_meeting_id: CustomerMeetingId;
    rep_id: PersonId;
    decided: string | null;
    surprised: string | null;
    at: Instant;
  };
};

/** Whose data each column holds, and when it is erased. */
export const customerMeetingTables = {
  customer_meeting: {
    columns: {
      tenant_id: impersonal,
      customer_meeting_id: impersonal,
      version: impersonal,
      rep_id: whoseRow,
      customer: rowOf('rep_id'),
      at: rowOf('rep_id'),
      deal_id: impersonal,
      attendees: rowOf('rep_id'),
      new_people: rowOf('rep_id'),
      debriefed_at: rowOf('rep_id'),
      aim: rowOf('rep_id'),
      opening: rowOf('rep_id'),
      question_1: rowOf('rep_id'),
      question_2: rowOf('rep_id'),
      question_3: rowOf('rep_id'),
      closing: rowOf('rep_id'),
      rehearsed_at: rowOf('rep_id'),
      removed_at: rowOf('rep_id'),
    },
  },
  // What the rep said after a customer meeting: the rep's, and erased with the meeting.
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
} satisfies TableRules<CustomerMeetingTables>;
