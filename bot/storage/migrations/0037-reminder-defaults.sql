-- When an organisation's people are reminded; without a row, as is usual (shared/domain/reminder-defaults.ts).
create table reminder_defaults (
  tenant_id uuid not null references tenant,
  version int not null,
  -- Working days before a commitment's day; null is no reminder.
  before_days int check (before_days between 0 and 3),
  -- By the owner's clock; null is when their working day begins.
  at text check (at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  prepare_days int not null check (prepare_days between 1 and 3),
  hours_from text not null check (hours_from ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  hours_to text not null check (hours_to ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, settled_by) references person,
  check (hours_from < hours_to)
);

alter table reminder_defaults enable row level security;
alter table reminder_defaults force row level security;
create policy own_tenant on reminder_defaults using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
