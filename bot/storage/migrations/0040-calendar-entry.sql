-- What the calendar had for a session when it was last known to: a change that somebody makes there is told from one made here by
-- what both set out from. What is in a calendar by now was written as the session is.
alter table session
  add column event_starts_at timestamptz,
  add column event_minutes int,
  add column event_declined boolean not null default false;

-- Row-level security hides every row from the owner too, while it is forced.
alter table session no force row level security;
update session set event_starts_at = starts_at, event_minutes = minutes where event_id is not null;
alter table session force row level security;

-- One that somebody took out of the calendar is cancelled without a reason that anybody gave here.
alter table session drop constraint session_cancel_reason_check;
alter table session add constraint session_cancel_reason_check
  check (cancel_reason in ('customer', 'clash', 'time', 'away', 'other', 'calendar'));

-- Where a series that Kadens booked is gone from the calendar, the rhythm says so.
alter table rhythm drop constraint rhythm_calendar_check;
alter table rhythm add constraint rhythm_calendar_check
  check (calendar in ('none', 'booking', 'booked', 'consent-needed', 'failed', 'removed'));

-- The mailboxes that Graph tells of changes in: one subscription a manager, which lives for a week at most.
create table calendar_watch (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  subscription_id text not null,
  -- What Graph has to say with each notification, and nobody else knows.
  client_state text not null,
  expires_at timestamptz not null,
  primary key (tenant_id, person_id),
  unique (tenant_id, subscription_id),
  foreign key (tenant_id, person_id) references person
);

alter table calendar_watch enable row level security;
alter table calendar_watch force row level security;
create policy own_tenant on calendar_watch using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What a notification is about is looked for by these.
create index rhythm_series on rhythm (tenant_id, series_id) where series_id is not null;
create index session_event on session (tenant_id, event_id) where event_id is not null;
