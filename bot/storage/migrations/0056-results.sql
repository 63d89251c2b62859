-- A file of results, or what another system sent: who took it in and when, and how its columns were understood, for the next one.
-- Its rows are read first (reading), and take effect all at once (done).
create table result_import (
  tenant_id uuid not null references tenant,
  import_id uuid not null,
  by_id uuid not null,
  source text not null check (source in ('file', 'interface')),
  file_name text not null,
  mapping jsonb,
  state text not null check (state in ('reading', 'done', 'undone')),
  begun_at timestamptz not null,
  done_at timestamptz,
  undone_at timestamptz,
  undone_by uuid,
  added int not null default 0,
  changed int not null default 0,
  same int not null default 0,
  faults int not null default 0,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, by_id) references person,
  foreign key (tenant_id, undone_by) references person,
  check (state <> 'done' or done_at is not null),
  check (state <> 'undone' or (undone_at is not null and undone_by is not null))
);
create index result_import_begun on result_import (tenant_id, begun_at);

-- A number from sales: somebody's, of one metric, over some days.
create table result (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  metric text not null,
  period_from date not null,
  period_to date not null,
  value double precision not null,
  cases int check (cases >= 0),
  currency text,
  import_id uuid,
  primary key (tenant_id, person_id, metric, period_from, period_to),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, import_id) references result_import on delete set null (import_id),
  check (period_from <= period_to)
);
create index result_period on result (tenant_id, period_to);
create index result_metric on result (tenant_id, metric, period_to);
create index result_taken_in on result (tenant_id, import_id);

-- A row of an import: while it is read all of them, then those that changed something, with what was there before. Undoing an import
-- puts that back, and where another has come on top, that one's earlier value becomes this one's.
create table result_entry (
  tenant_id uuid not null references tenant,
  import_id uuid not null,
  person_id uuid not null,
  metric text not null,
  period_from date not null,
  period_to date not null,
  place int not null,
  value double precision not null,
  cases int check (cases >= 0),
  currency text,
  before_value double precision,
  before_cases int,
  before_currency text,
  before_import uuid,
  primary key (tenant_id, import_id, person_id, metric, period_from, period_to),
  foreign key (tenant_id, import_id) references result_import on delete cascade,
  foreign key (tenant_id, before_import) references result_import on delete set null (before_import),
  foreign key (tenant_id, person_id) references person,
  check (period_from <= period_to)
);
create unique index result_entry_place on result_entry (tenant_id, import_id, place);
create index result_entry_before on result_entry (tenant_id, before_import);
create index result_entry_person on result_entry (tenant_id, person_id);

-- People are found by the address or the name that a file has.
create index person_address on person (tenant_id, lower(address));
create index person_name on person (tenant_id, lower(name));

alter table result_import enable row level security;
alter table result_import force row level security;
create policy own_tenant on result_import using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table result enable row level security;
alter table result force row level security;
create policy own_tenant on result using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table result_entry enable row level security;
alter table result_entry force row level security;
create policy own_tenant on result_entry using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
