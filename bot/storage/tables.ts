import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely';
import type { Commitment, LateReason, Source } from '../../shared/domain/commitment.ts';
import type { GoalKind, GoalLevel, GoalUnit } from '../../shared/domain/goal.ts';
import type {
  AgendaItemId,
  CommitmentId,
  CustomerMeetingId,
  DealId,
  DecisionId,
  ExpectationId,
  FocusId,
  GoalId,
  PersonId,
  RatingId,
  RhythmId,
  SessionId,
  TenantId,
} from '../../shared/domain/ids.ts';
import type { Reachable } from '../../shared/domain/person.ts';
import type { RetentionMonths } from '../../shared/domain/retention-period.ts';
import type { CalendarState } from '../../shared/domain/rhythm.ts';
import type { SessionState } from '../../shared/domain/session.ts';
import type { CalendarDay, Instant, WallTime } from '../../shared/domain/time.ts';

type Text = string;
type Json = JSONColumnType<object>;
/** What the texts of the row can be found by; PostgreSQL makes it of them. */
type Words = GeneratedAlways<string>;

/**
 * The rows as PostgreSQL holds them (storage/migrations), with what keys, checks and the pool make certain of: an id is of its
 * kind, a date a day. Stores turn them into domain values; what is JSON or free text they parse.
 */
export type Tables = {
  tenant: { tenant_id: TenantId; name: Text; zone: Text; language: Text; consented_at: Instant };
  tenant_wakeup: { tenant_id: TenantId; at: Instant };
  person: {
    tenant_id: TenantId;
    person_id: PersonId;
    name: Text;
    address: Text | null;
    teams_id: Text | null;
    language: ColumnType<Text | null, Text | null | undefined, Text | null>;
    zone: ColumnType<Text | null, Text | null | undefined, Text | null>;
    seen_language: Text | null;
    seen_zone: Text | null;
    works_from: ColumnType<WallTime, WallTime | undefined, WallTime>;
    works_to: ColumnType<WallTime, WallTime | undefined, WallTime>;
    reachable: ColumnType<Reachable, Reachable | undefined, Reachable>;
    reconnect: ColumnType<boolean, boolean | undefined, boolean>;
    leader: boolean;
    administrator: boolean;
  };
  rhythm: {
    tenant_id: TenantId;
    rhythm_id: RhythmId;
    version: number;
    manager_id: PersonId;
    rep_id: PersonId;
    cadence: ColumnType<object | null, string | null, string | null>;
    calendar: CalendarState;
    series_id: Text | null;
    join_url: Text | null;
    chat_id: Text | null;
    meeting_id: Text | null;
    greeted_at: Instant | null;
    started_on: CalendarDay;
    wish: Text | null;
  };
  session: {
    tenant_id: TenantId;
    session_id: SessionId;
    version: number;
    rhythm_id: RhythmId;
    manager_id: PersonId;
    rep_id: PersonId;
    type: Text;
    template_version: number;
    state: SessionState;
    starts_at: Instant;
    minutes: number;
    started_at: Instant | null;
    closed_at: Instant | null;
    leader_id: PersonId;
    event_id: Text | null;
    agenda: Json;
    no_step_reason: Text | null;
    usefulness: number | null;
    chosen_by: PersonId | null;
    recommended: Text | null;
    words: Words;
    moved_from: CalendarDay | null;
    own_length: boolean;
    changed_by: PersonId | null;
    changed_at: Instant | null;
    changed_from: ColumnType<object | null, string | null, string | null>;
    cancel_reason: Text | null;
    cancel_note: Text | null;
    customer_meeting_id: CustomerMeetingId | null;
    extra: boolean;
    on_the_spot: boolean;
    last_sign_at: Instant | null;
    has_content: boolean;
    ended_by_itself: boolean;
    end_question: Text | null;
    ends_at: Instant | null;
  };
  session_deal: { tenant_id: TenantId; session_id: SessionId; deal_id: DealId };
  deal: {
    tenant_id: TenantId;
    deal_id: DealId;
    version: number;
    rep_id: PersonId;
    name: Text;
    value: number | null;
    closes_on: CalendarDay | null;
    created_on: CalendarDay;
    stage: Text | null;
    last_activity_on: CalendarDay;
    slips: number;
    slipped_from: CalendarDay | null;
    paused_until: CalendarDay | null;
    state: Text;
    ended_on: CalendarDay | null;
    removed_at: Instant | null;
  };
  customer_meeting: {
    tenant_id: TenantId;
    customer_meeting_id: CustomerMeetingId;
    version: number;
    rep_id: PersonId;
    customer: Text;
    at: Instant;
    deal_id: DealId | null;
    attendees: Text | null;
    new_people: boolean;
    debriefed_at: Instant | null;
    removed_at: Instant | null;
  };
  commitment: {
    tenant_id: TenantId;
    commitment_id: CommitmentId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    owner_id: PersonId;
    text: Text;
    due: CalendarDay | null;
    serves: Text | null;
    plan: Text | null;
    state: Commitment['state'];
    ended_on: CalendarDay | null;
    why: Text | null;
    outcome: Text | null;
    moves: number;
    help_wanted_at: Instant | null;
    disputed_at: Instant | null;
    recorded_by: PersonId;
    recorded_at: Instant;
    source: Source;
    words: Words;
  };
  commitment_event: {
    tenant_id: TenantId;
    event_id: Text;
    commitment_id: CommitmentId;
    at: Instant;
    by_id: PersonId;
    what: Text;
    from_day: CalendarDay | null;
    to_day: CalendarDay | null;
    reason: LateReason | null;
    counted: boolean;
  };
  decision: {
    tenant_id: TenantId;
    decision_id: DecisionId;
    rhythm_id: RhythmId;
    session_id: SessionId;
    text: Text;
    by_id: PersonId;
    at: Instant;
    words: Words;
  };
  debrief: {
    tenant_id: TenantId;
    customer_meeting_id: CustomerMeetingId;
    rep_id: PersonId;
    decided: Text | null;
    surprised: Text | null;
    at: Instant;
  };
  live_document: { tenant_id: TenantId; session_id: SessionId; state: Buffer };
  note: {
    tenant_id: TenantId;
    session_id: SessionId;
    item_id: AgendaItemId;
    part: number;
    text: Text;
    author_id: PersonId | null;
    words: Words;
  };
  private_note: {
    tenant_id: TenantId;
    session_id: SessionId;
    person_id: PersonId;
    version: number;
    text: Text;
    words: Words;
  };
  goal: {
    tenant_id: TenantId;
    goal_id: GoalId;
    version: number;
    level: GoalLevel;
    owner_id: PersonId | null;
    parent_id: GoalId | null;
    name: Text;
    unit: GoalUnit;
    kind: GoalKind;
    up: boolean;
    baseline: number;
    target: number;
    value: number;
    period_from: CalendarDay;
    period_to: CalendarDay;
    why: Text;
  };
  term: {
    tenant_id: TenantId;
    version: number;
    months: RetentionMonths;
    notice_until: Instant | null;
    notice_months: RetentionMonths | null;
    settled_by: PersonId;
    settled_at: Instant;
  };
  waiting_point: {
    tenant_id: TenantId;
    point_id: AgendaItemId;
    rhythm_id: RhythmId;
    text: Text;
    by_id: PersonId;
    at: Instant;
  };
  focus: {
    tenant_id: TenantId;
    focus_id: FocusId;
    version: number;
    rhythm_id: RhythmId;
    behaviour: Text;
    why: Text;
    until: CalendarDay;
    sign: Text;
    state: Text;
    ended_on: CalendarDay | null;
    set_by: PersonId;
    set_at: Instant;
    ended_by: PersonId | null;
    outcome: Text;
  };
  rating: {
    tenant_id: TenantId;
    rating_id: RatingId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    behaviour: Text;
    by_id: PersonId;
    level: number | null;
    evidence: Text;
    at: Instant;
    revised: boolean;
  };
  expectation: {
    tenant_id: TenantId;
    expectation_id: ExpectationId;
    version: number;
    rhythm_id: RhythmId;
    session_id: SessionId | null;
    text: Text;
    by_id: PersonId;
    at: Instant;
    state: Text;
    answered_by: PersonId | null;
    answered_at: Instant | null;
  };
  behaviour: {
    tenant_id: TenantId;
    id: Text;
    version: number;
    grouped_under: Text | null;
    words: ColumnType<object | null, string | null, string | null>;
    aside: boolean;
    changed_by: PersonId;
    changed_at: Instant;
  };
  template: {
    tenant_id: TenantId;
    type: Text;
    version: number;
    draft: ColumnType<object | null, string | null, string | null>;
    drafted_by: PersonId | null;
    drafted_at: Instant | null;
    in_use: number | null;
  };
  template_version: {
    tenant_id: TenantId;
    type: Text;
    number: number;
    content: Json;
    published_by: PersonId;
    published_at: Instant;
  };
  conversation: { tenant_id: TenantId; chat_id: Text; person_id: PersonId | null; reference: Json };
  outbox: {
    tenant_id: TenantId;
    key: Text;
    kind: Text;
    person_id: PersonId | null;
    payload: Json;
    state: Text;
    due_at: Instant;
    attempts: ColumnType<number, number | undefined, number>;
    sent_at: Instant | null;
    activity_id: Text | null;
    error: Text | null;
    lane: ColumnType<string, string | undefined, string>;
    lease: ColumnType<number, number | undefined, number>;
    lease_until: Instant | null;
    failing_since: Instant | null;
  };
  receipt: {
    tenant_id: TenantId;
    key: Text;
    person_id: PersonId | null;
    at: Instant;
    digest: Text | null;
    status: number | null;
    reply: ColumnType<unknown, string | null, string | null>;
  };
  access_log: {
    tenant_id: TenantId;
    access_id: Text;
    at: Instant;
    reader_id: PersonId;
    subject_id: PersonId;
    what: Text;
  };
  token_cache: { tenant_id: TenantId; person_id: PersonId; version: number; key_id: Text; sealed: Buffer };
};
