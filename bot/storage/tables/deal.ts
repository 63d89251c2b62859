import type { ColumnType } from 'kysely';
import type { ReviewOutcome } from '../../../shared/coaching/deal-review.ts';
import type { WantedReason } from '../../../shared/coaching/wanted-decision.ts';
import type { DealPartName } from '../../../shared/domain/deal-change.ts';
import type { DealRole } from '../../../shared/domain/deal-person.ts';
import type {
  CommitmentId,
  DealId,
  DealPersonId,
  PersonId,
  ResultImportId,
  SessionId,
  TenantId,
} from '../../../shared/domain/ids.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { impersonal, pairFact, pairText, rowOf, whoseRow } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

type StoredObject = ColumnType<object | null, string | null, string | null>;

/** Deals, and the sessions that were about them, as PostgreSQL holds them. */
export type DealTables = {
  deal: {
    tenant_id: TenantId;
    deal_id: DealId;
    version: number;
    rep_id: PersonId;
    name: string;
    value: number | null;
    closes_on: CalendarDay | null;
    created_on: CalendarDay;
    stage: string | null;
    last_activity_on: CalendarDay;
    slips: number;
    slipped_from: CalendarDay | null;
    paused_until: CalendarDay | null;
    state: string;
    ended_on: CalendarDay | null;
    removed_at: Instant | null;
    customer: string | null;
    gone_on: CalendarDay | null;
    currency: string;
  };
  deal_origin: {
    tenant_id: TenantId;
    deal_id: DealId;
    rep_id: PersonId;
    source: string;
    deal_key: string;
    said: ColumnType<object, string, string>;
  };
  deal_entry: {
    tenant_id: TenantId;
    import_id: ResultImportId;
    rep_id: PersonId;
    deal_key: string;
    place: number;
    said: StoredObject;
    deal_id: DealId | null;
    said_before: StoredObject;
    before: StoredObject;
    after: StoredObject;
    was_rep_id: PersonId | null;
  };
  former_deal: {
    tenant_id: TenantId;
    deal_id: DealId;
    rep_id: PersonId;
    deal: ColumnType<object, string, string>;
  };
  deal_review: {
    tenant_id: TenantId;
    session_id: SessionId;
    deal_id: DealId;
    decided: ReviewOutcome;
    wanted: WantedReason;
    paused_before: CalendarDay | null;
    step_id: CommitmentId | null;
  };
  deal_person: {
    tenant_id: TenantId;
    deal_person_id: DealPersonId;
    version: number;
    deal_id: DealId;
    rep_id: PersonId;
    name: string;
    role: DealRole;
    met_on: CalendarDay | null;
  };
  deal_change: { tenant_id: TenantId; deal_id: DealId; part: DealPartName; by_id: PersonId; at: Instant };
  deal_conclusion: {
    tenant_id: TenantId;
    session_id: SessionId;
    deal_id: DealId;
    path: string | null;
    gap: string | null;
    option_1: string | null;
    option_2: string | null;
    move: string | null;
  };
  priority_deal: { tenant_id: TenantId; session_id: SessionId; deal_id: DealId };
  session_deal: { tenant_id: TenantId; session_id: SessionId; deal_id: DealId; chosen: number };
};

/** Whose data each column holds, and when it is erased. */
export const dealTables = {
  // What a rep is selling, and to whom, is theirs. Sessions that were about it stay, and no longer say so.
  deal: {
    columns: {
      tenant_id: impersonal,
      deal_id: impersonal,
      version: impersonal,
      rep_id: whoseRow,
      name: rowOf('rep_id'),
      value: rowOf('rep_id'),
      closes_on: rowOf('rep_id'),
      created_on: rowOf('rep_id'),
      stage: rowOf('rep_id'),
      last_activity_on: rowOf('rep_id'),
      slips: rowOf('rep_id'),
      slipped_from: rowOf('rep_id'),
      paused_until: rowOf('rep_id'),
      state: rowOf('rep_id'),
      ended_on: rowOf('rep_id'),
      removed_at: rowOf('rep_id'),
      customer: rowOf('rep_id'),
      gone_on: rowOf('rep_id'),
      currency: rowOf('rep_id'),
    },
  },
  // What a system says of a deal: the rep's, like the deal, and erased with it.
  deal_origin: {
    columns: {
      tenant_id: impersonal,
      deal_id: impersonal,
      rep_id: whoseRow,
      source: rowOf('rep_id'),
      deal_key: rowOf('rep_id'),
      said: rowOf('rep_id'),
    },
  },
  deal_entry: {
    columns: {
      tenant_id: impersonal,
      import_id: impersonal,
      rep_id: whoseRow,
      deal_key: rowOf('rep_id'),
      place: impersonal,
      said: rowOf('rep_id'),
      deal_id: impersonal,
      said_before: rowOf('rep_id'),
      before: rowOf('rep_id'),
      after: rowOf('rep_id'),
      was_rep_id: whoseRow,
    },
  },
  // What was a rep's and is another's now, as it was: it is the first one's.
  former_deal: {
    columns: {
      tenant_id: impersonal,
      deal_id: impersonal,
      rep_id: whoseRow,
      deal: rowOf('rep_id'),
    },
  },
  // The two's verdict on a deal in a session: erased with the deal.
  deal_review: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      deal_id: impersonal,
      decided: pairFact,
      wanted: pairFact,
      paused_before: pairFact,
      step_id: impersonal,
    },
  },
  // Whom a rep sells to: the rep's, like the deal, and erased with it.
  deal_person: {
    columns: {
      tenant_id: impersonal,
      deal_person_id: impersonal,
      version: impersonal,
      deal_id: impersonal,
      rep_id: whoseRow,
      name: rowOf('rep_id'),
      role: rowOf('rep_id'),
      met_on: rowOf('rep_id'),
    },
  },
  // Who changed it: theirs, and erased with the deal too.
  deal_change: {
    columns: {
      tenant_id: impersonal,
      deal_id: impersonal,
      part: rowOf('by_id'),
      by_id: whoseRow,
      at: rowOf('by_id'),
    },
  },
  // What the two concluded about a deal in a session: free words between them.
  deal_conclusion: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      deal_id: impersonal,
      path: pairText,
      gap: pairText,
      option_1: pairText,
      option_2: pairText,
      move: pairText,
    },
  },
  priority_deal: { columns: { tenant_id: impersonal, session_id: impersonal, deal_id: impersonal } },
  session_deal: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      deal_id: impersonal,
      chosen: impersonal,
    },
  },
} satisfies TableRules<DealTables>;
