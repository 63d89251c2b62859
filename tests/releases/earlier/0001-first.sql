-- Every table is one organisation's: tenant_id comes first in each key, and row-level security shows a transaction
-- only the tenant it has set. Outside that stand the organisations themselves and the wake-ups.

create table tenant (
  tenant_id uuid primary key,
  name text not null,
  zone text not null,
  language text not null check (language in ('sv', 'en')),
  consented_at timestamptz not null
);

create table tenant_wakeup (
  tenant_id uuid primary key references tenant,
  at timestamptz not null
);
create index tenant_wakeup_at on tenant_wakeup (at);

create table person (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  name text not null,
  address text,
  teams_id text,
  language text check (language in ('sv', 'en')),
  zone text,
  works_from text not null default '08:00',
  works_to text not null default '17:00',
  reachable text not null default 'unknown' check (reachable in ('unknown', 'yes', 'no')),
  reconnect boolean not null default false,
  leader boolean not null default false,
  administrator boolean not null default false,
  primary key (tenant_id, person_id)
);

create table rhythm (
  tenant_id uuid not null,
  rhythm_id uuid not null,
  version int not null,
  manager_id uuid not null,
  rep_id uuid not null,
  cadence jsonb,
  calendar text not null check (calendar in ('none', 'booking', 'booked', 'consent-needed', 'failed')),
  series_id text,
  join_url text,
  chat_id text,
  meeting_id text,
  greeted_at timestamptz,
  started_on date not null,
  primary key (tenant_id, rhythm_id),
  unique (tenant_id, manager_id, rep_id),
  foreign key (tenant_id, manager_id) references person,
  foreign key (tenant_id, rep_id) references person,
  check (manager_id <> rep_id)
);
create index rhythm_rep on rhythm (tenant_id, rep_id);
create index rhythm_chat on rhythm (tenant_id, chat_id);

create table session (
  tenant_id uuid not null,
  session_id uuid not null,
  version int not null,
  rhythm_id uuid not null,
  manager_id uuid not null,
  rep_id uuid not null,
  type text not null check (type in ('deal', 'pipeline', 'skill', 'performance', 'preparation')),
  template_version int not null,
  state text not null check (state in ('planned', 'live', 'closed', 'cancelled', 'missed')),
  starts_at timestamptz not null,
  minutes int not null,
  started_at timestamptz,
  closed_at timestamptz,
  leader_id uuid not null,
  event_id text,
  agenda jsonb not null,
  no_step_reason text,
  usefulness int check (usefulness between 1 and 5),
  primary key (tenant_id, session_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, manager_id) references person,
  foreign key (tenant_id, rep_id) references person,
  foreign key (tenant_id, leader_id) references person
);
create index session_rhythm on session (tenant_id, rhythm_id, starts_at);
-- Two people are in one session at a time.
create unique index session_live on session (tenant_id, rhythm_id) where state = 'live';

create table commitment (
  tenant_id uuid not null,
  commitment_id uuid not null,
  version int not null,
  rhythm_id uuid not null,
  session_id uuid,
  owner_id uuid not null,
  text text not null,
  due date,
  serves text,
  state text not null check (state in ('open', 'kept', 'dropped')),
  ended_on date,
  why text,
  moves int not null,
  help_wanted_at timestamptz,
  disputed_at timestamptz,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  source text not null check (source in ('panel', 'chat', 'tab')),
  primary key (tenant_id, commitment_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, owner_id) references person,
  foreign key (tenant_id, recorded_by) references person
);
create index commitment_rhythm on commitment (tenant_id, rhythm_id, state);
create index commitment_owner on commitment (tenant_id, owner_id, state);

-- What happened to a commitment: a counted move, an answer, a call for help.
create table commitment_event (
  tenant_id uuid not null,
  event_id uuid not null,
  commitment_id uuid not null,
  at timestamptz not null,
  by_id uuid not null,
  what text not null check (what in ('recorded', 'changed', 'kept', 'moved', 'dropped', 'help', 'disputed', 'reopened')),
  from_day date,
  to_day date,
  reason text,
  counted boolean not null default false,
  primary key (tenant_id, event_id),
  foreign key (tenant_id, commitment_id) references commitment,
  foreign key (tenant_id, by_id) references person
);
create index commitment_event_of on commitment_event (tenant_id, commitment_id, at);

create table decision (
  tenant_id uuid not null,
  decision_id uuid not null,
  rhythm_id uuid not null,
  session_id uuid not null,
  text text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, decision_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, by_id) references person
);
create index decision_session on decision (tenant_id, session_id);

create table live_document (
  tenant_id uuid not null,
  session_id uuid not null,
  state bytea not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session
);

-- Shared notes, copied here from the live document when the session closes; what comes in later has its author.
create table note (
  tenant_id uuid not null,
  session_id uuid not null,
  item_id uuid not null,
  part int not null,
  text text not null,
  author_id uuid,
  primary key (tenant_id, session_id, item_id, part),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, author_id) references person
);

create table private_note (
  tenant_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  version int not null,
  text text not null,
  primary key (tenant_id, session_id, person_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, person_id) references person
);

create table goal (
  tenant_id uuid not null,
  goal_id uuid not null,
  version int not null,
  level text not null check (level in ('company', 'team', 'individual')),
  owner_id uuid,
  parent_id uuid,
  name text not null,
  unit text not null check (unit in ('money', 'percent', 'count', 'days', 'times', 'scale')),
  kind text not null check (kind in ('total', 'rate')),
  up boolean not null,
  baseline double precision not null,
  target double precision not null,
  value double precision not null,
  period_from date not null,
  period_to date not null,
  primary key (tenant_id, goal_id),
  foreign key (tenant_id, owner_id) references person,
  foreign key (tenant_id, parent_id) references goal,
  check ((level = 'company') = (owner_id is null))
);
create index goal_owner on goal (tenant_id, owner_id);

-- Where the bot can write: the Bot Framework's own reference to a personal chat or a meeting's.
create table conversation (
  tenant_id uuid not null,
  chat_id text not null,
  person_id uuid,
  reference jsonb not null,
  primary key (tenant_id, chat_id),
  foreign key (tenant_id, person_id) references person
);
create unique index conversation_person on conversation (tenant_id, person_id);

-- What has to happen outside, written with the decision that asks for it. The key reaches a person once.
create table outbox (
  tenant_id uuid not null,
  key text not null,
  kind text not null,
  person_id uuid,
  payload jsonb not null,
  state text not null check (state in ('waiting', 'sent', 'void', 'undeliverable', 'failed')),
  due_at timestamptz not null,
  attempts int not null default 0,
  sent_at timestamptz,
  activity_id text,
  error text,
  primary key (tenant_id, key),
  foreign key (tenant_id, person_id) references person
);
create index outbox_due on outbox (tenant_id, due_at) where state = 'waiting';

-- What has already been answered: an Idempotency-Key with its reply, an activity or a notification by its own id.
create table receipt (
  tenant_id uuid not null,
  key text not null,
  person_id uuid,
  at timestamptz not null,
  status int,
  reply jsonb,
  primary key (tenant_id, key),
  foreign key (tenant_id, person_id) references person
);
create index receipt_at on receipt (tenant_id, at);

create table access_log (
  tenant_id uuid not null,
  access_id uuid not null,
  at timestamptz not null,
  reader_id uuid not null,
  subject_id uuid not null,
  what text not null,
  primary key (tenant_id, access_id),
  foreign key (tenant_id, reader_id) references person,
  foreign key (tenant_id, subject_id) references person
);
create index access_log_subject on access_log (tenant_id, subject_id, at);

-- A person's sign-in for Graph, encrypted before it comes here.
create table token_cache (
  tenant_id uuid not null,
  person_id uuid not null,
  version int not null,
  key_id text not null,
  sealed bytea not null,
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person
);

do $$
declare
  name text;
begin
  for name in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname not in ('tenant', 'tenant_wakeup')
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
