import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely';
import type {
  CustomerMeetingId,
  DealId,
  DecisionId,
  PersonId,
  RhythmId,
  SessionId,
  TenantId,
} from '../../../shared/domain/ids.ts';
import type { SessionState } from '../../../shared/domain/session.ts';
import type { CalendarDay, Instant } from '../../../shared/domain/time.ts';
import { madeOfTexts, impersonal, participant, pairFact, wayIn, pairText } from '../column-rule.ts';
import type { TableRules } from '../column-rule.ts';

/** Sessions, and what was decided in them, as PostgreSQL holds them. */
export type SessionTables = {
  session: {
    tenant_id: TenantId;
    session_id: SessionId;
    version: number;
    rhythm_id: RhythmId;
    manager_id: PersonId;
    rep_id: PersonId;
    type: string;
    template_version: number;
    state: SessionState;
    starts_at: Instant;
    minutes: number;
    started_at: Instant | null;
    closed_at: Instant | null;
    leader_id: PersonId;
    event_id: string | null;
    event_starts_at: Instant | null;
    event_minutes: number | null;
    event_declined: boolean;
    agenda: JSONColumnType<object>;
    no_step_reason: string | null;
    usefulness: number | null;
    usefulness_counted: ColumnType<boolean, boolean | undefined, boolean>;
    chosen_by: PersonId | null;
    recommended: string | null;
    asked_type: ColumnType<string | null, string | null | undefined, string | null>;
    words: GeneratedAlways<string>;
    moved_from: CalendarDay | null;
    moved_for_day_off: boolean;
    own_length: boolean;
    changed_by: PersonId | null;
    changed_at: Instant | null;
    changed_from: ColumnType<object | null, string | null, string | null>;
    cancel_reason: string | null;
    cancel_note: string | null;
    customer_meeting_id: CustomerMeetingId | null;
    extra: boolean;
    single: boolean;
    on_the_spot: boolean;
    last_sign_at: Instant | null;
    has_content: boolean;
    closing: boolean;
    ended_by_itself: boolean;
    end_question: string | null;
    ends_at: Instant | null;
    not_held_by: PersonId | null;
    not_held_from: ColumnType<object | null, string | null, string | null>;
  };
  own_meeting: {
    tenant_id: TenantId;
    session_id: SessionId;
    join_url: string;
    chat_id: string;
    meeting_id: string;
  };
  decision: {
    tenant_id: TenantId;
    decision_id: DecisionId;
    rhythm_id: RhythmId;
    session_id: SessionId;
    deal_id: DealId | null;
    text: string;
    by_id: PersonId;
    at: Instant;
    words: GeneratedAlways<string>;
  };
};

/** Whose data each column holds, and when it is erased. */
export const sessionTables = {
  session: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      version: impersonal,
      rhythm_id: impersonal,
      manager_id: participant,
      rep_id: participant,
      type: pairFact,
      template_version: impersonal,
      state: pairFact,
      starts_at: pairFact,
      minutes: pairFact,
      started_at: pairFact,
      closed_at: pairFact,
      leader_id: participant,
      event_id: wayIn,
      event_starts_at: pairFact,
      event_minutes: pairFact,
      event_declined: pairFact,
      // An added item is in somebody's own words; the rest is the template's, and how the time was used.
      agenda: { holds: 'content', exportedTo: ['both'], erased: 'words-within', erasedWith: ['both'] },
      no_step_reason: pairText,
      // The rep's own rating, which the manager is never told, not even in an export.
      usefulness: { holds: 'content', exportedTo: ['rep_id'], erased: 'blank', erasedWith: ['rep_id'] },
      usefulness_counted: impersonal,
      chosen_by: participant,
      recommended: pairFact,
      asked_type: pairFact,
      words: madeOfTexts,
      moved_from: pairFact,
      moved_for_day_off: pairFact,
      own_length: pairFact,
      changed_by: participant,
      changed_at: pairFact,
      changed_from: pairFact,
      cancel_reason: pairFact,
      cancel_note: pairText,
      // The customer meeting itself is the rep's, and is erased with them.
      customer_meeting_id: impersonal,
      extra: pairFact,
      single: pairFact,
      on_the_spot: pairFact,
      last_sign_at: pairFact,
      has_content: pairFact,
      closing: pairFact,
      ended_by_itself: pairFact,
      end_question: pairFact,
      ends_at: impersonal,
      not_held_by: participant,
      not_held_from: pairFact,
    },
  },
  own_meeting: {
    columns: {
      tenant_id: impersonal,
      session_id: impersonal,
      join_url: wayIn,
      chat_id: wayIn,
      meeting_id: wayIn,
    },
  },
  decision: {
    onlyAddedTo: true,
    columns: {
      tenant_id: impersonal,
      decision_id: impersonal,
      rhythm_id: impersonal,
      session_id: impersonal,
      deal_id: impersonal,
      text: pairText,
      by_id: participant,
      at: pairFact,
      words: madeOfTexts,
    },
  },
} satisfies TableRules<SessionTables>;
