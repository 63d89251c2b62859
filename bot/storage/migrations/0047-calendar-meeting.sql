-- Who has chosen to have customer meetings looked for in their own calendar.
create table calendar_reading (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  standing text not null check (standing in ('on', 'consent-needed', 'consent-ended', 'no-mailbox')),
  primary key (tenant_id, person_id),
  foreign key (tenant_id, person_id) references person
);

alter table calendar_reading enable row level security;
alter table calendar_reading force row level security;
create policy own_tenant on calendar_reading using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What a person has answered of meetings in their calendar. Of those that are no customer meetings nothing is kept but Graph's own id.
create table calendar_meeting (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  -- A meeting's, one time's of a series, or that of the whole series.
  meeting_key text not null,
  -- Null where it is no customer meeting. It outlives that meeting, so that what was removed is not asked about again.
  customer_meeting_id uuid,
  -- When it was in the calendar and in Kadens, when both were last the same.
  known_at timestamptz,
  -- Whether it is in the calendar no more.
  gone boolean not null,
  kept_until timestamptz not null,
  primary key (tenant_id, person_id, meeting_key),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, person_id) references calendar_reading on delete cascade,
  check ((customer_meeting_id is null) = (known_at is null) and (customer_meeting_id is not null or not gone))
);
create unique index calendar_meeting_customer on calendar_meeting (tenant_id, customer_meeting_id);

alter table calendar_meeting enable row level security;
alter table calendar_meeting force row level security;
create policy own_tenant on calendar_meeting using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
