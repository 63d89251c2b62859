-- A 1:1 that was booked by itself, where nothing was planned: it stands for no day of the rhythm.
alter table session add column single boolean not null default false;

-- When the two take up what help is wanted with; with that it is answered.
alter table commitment add column help_talk_at timestamptz;

-- The minutes that a manager gives somebody who asked for help with a promise. It is no session: it has no type and no agenda,
-- and stands for no day of the rhythm. It outlives the promise, since it was given all the same.
create table help_talk (
  tenant_id uuid not null references tenant,
  help_talk_id uuid not null,
  rhythm_id uuid not null,
  commitment_id uuid,
  manager_id uuid not null,
  rep_id uuid not null,
  starts_at timestamptz not null,
  minutes int not null check (minutes > 0),
  booked_by uuid not null,
  booked_at timestamptz not null,
  cancelled_at timestamptz,
  event_id text,
  primary key (tenant_id, help_talk_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, commitment_id) references commitment on delete set null (commitment_id),
  foreign key (tenant_id, manager_id) references person,
  foreign key (tenant_id, rep_id) references person,
  foreign key (tenant_id, booked_by) references person
);
create index help_talk_rhythm on help_talk (tenant_id, rhythm_id, starts_at);
-- One at a time for each promise.
create unique index help_talk_standing on help_talk (tenant_id, commitment_id, starts_at) where cancelled_at is null;

alter table help_talk enable row level security;
alter table help_talk force row level security;
create policy own_tenant on help_talk using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
