import type { ColumnType, GeneratedAlways, JSONColumnType } from 'kysely';

type Text = string;
/** A date or a moment, as text both ways; the pool's type parsers make it so. */
type Moment = ColumnType<string>;
type Json = JSONColumnType<object>;
/** What the texts of the row can be found by; PostgreSQL makes it of them. */
type Words = GeneratedAlways<string>;

/** The rows as PostgreSQL holds them (storage/migrations); stores turn them into domain values. */
export type Tables = {
  tenant: { tenant_id: Text; name: Text; zone: Text; language: Text; consented_at: Moment };
  tenant_wakeup: { tenant_id: Text; at: Moment };
  person: {
    tenant_id: Text;
    person_id: Text;
    name: Text;
    address: Text | null;
    teams_id: Text | null;
    language: ColumnType<Text | null, Text | null | undefined, Text | null>;
    zone: ColumnType<Text | null, Text | null | undefined, Text | null>;
    seen_language: Text | null;
    seen_zone: Text | null;
    works_from: ColumnType<Text, Text | undefined, Text>;
    works_to: ColumnType<Text, Text | undefined, Text>;
    reachable: ColumnType<Text, Text | undefined, Text>;
    reconnect: ColumnType<boolean, boolean | undefined, boolean>;
    leader: boolean;
    administrator: boolean;
  };
  rhythm: {
    tenant_id: Text;
    rhythm_id: Text;
    version: number;
    manager_id: Text;
    rep_id: Text;
    cadence: ColumnType<object | null, string | null, string | null>;
    calendar: Text;
    series_id: Text | null;
    join_url: Text | null;
    chat_id: Text | null;
    meeting_id: Text | null;
    greeted_at: Moment | null;
    started_on: Moment;
    wish: Text | null;
  };
  session: {
    tenant_id: Text;
    session_id: Text;
    version: number;
    rhythm_id: Text;
    manager_id: Text;
    rep_id: Text;
    type: Text;
    template_version: number;
    state: Text;
    starts_at: Moment;
    minutes: number;
    started_at: Moment | null;
    closed_at: Moment | null;
    leader_id: Text;
    event_id: Text | null;
    agenda: Json;
    no_step_reason: Text | null;
    usefulness: number | null;
    chosen_by: Text | null;
    recommended: Text | null;
    words: Words;
    moved_from: Moment | null;
    own_length: boolean;
    changed_by: Text | null;
    changed_at: Moment | null;
    changed_from: ColumnType<object | null, string | null, string | null>;
    cancel_reason: Text | null;
    cancel_note: Text | null;
  };
  commitment: {
    tenant_id: Text;
    commitment_id: Text;
    version: number;
    rhythm_id: Text;
    session_id: Text | null;
    owner_id: Text;
    text: Text;
    due: Moment | null;
    serves: Text | null;
    plan: Text | null;
    state: Text;
    ended_on: Moment | null;
    why: Text | null;
    outcome: Text | null;
    moves: number;
    help_wanted_at: Moment | null;
    disputed_at: Moment | null;
    recorded_by: Text;
    recorded_at: Moment;
    source: Text;
    words: Words;
  };
  commitment_event: {
    tenant_id: Text;
    event_id: Text;
    commitment_id: Text;
    at: Moment;
    by_id: Text;
    what: Text;
    from_day: Moment | null;
    to_day: Moment | null;
    reason: Text | null;
    counted: boolean;
  };
  decision: {
    tenant_id: Text;
    decision_id: Text;
    rhythm_id: Text;
    session_id: Text;
    text: Text;
    by_id: Text;
    at: Moment;
    words: Words;
  };
  live_document: { tenant_id: Text; session_id: Text; state: Buffer };
  note: {
    tenant_id: Text;
    session_id: Text;
    item_id: Text;
    part: number;
    text: Text;
    author_id: Text | null;
    words: Words;
  };
  private_note: {
    tenant_id: Text;
    session_id: Text;
    person_id: Text;
    version: number;
    text: Text;
    words: Words;
  };
  goal: {
    tenant_id: Text;
    goal_id: Text;
    version: number;
    level: Text;
    owner_id: Text | null;
    parent_id: Text | null;
    name: Text;
    unit: Text;
    kind: Text;
    up: boolean;
    baseline: number;
    target: number;
    value: number;
    period_from: Moment;
    period_to: Moment;
    why: Text;
  };
  template: {
    tenant_id: Text;
    type: Text;
    version: number;
    draft: ColumnType<object | null, string | null, string | null>;
    drafted_by: Text | null;
    drafted_at: Moment | null;
    in_use: number | null;
  };
  template_version: {
    tenant_id: Text;
    type: Text;
    number: number;
    content: Json;
    published_by: Text;
    published_at: Moment;
  };
  conversation: { tenant_id: Text; chat_id: Text; person_id: Text | null; reference: Json };
  outbox: {
    tenant_id: Text;
    key: Text;
    kind: Text;
    person_id: Text | null;
    payload: Json;
    state: Text;
    due_at: Moment;
    attempts: ColumnType<number, number | undefined, number>;
    sent_at: Moment | null;
    activity_id: Text | null;
    error: Text | null;
  };
  receipt: {
    tenant_id: Text;
    key: Text;
    person_id: Text | null;
    at: Moment;
    status: number | null;
    reply: ColumnType<unknown, string | null, string | null>;
  };
  access_log: { tenant_id: Text; access_id: Text; at: Moment; reader_id: Text; subject_id: Text; what: Text };
  token_cache: { tenant_id: Text; person_id: Text; version: number; key_id: Text; sealed: Buffer };
};
