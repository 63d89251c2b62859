-- How an organisation begins with somebody new, in phases; none once they are taken away.
create table programme (
  tenant_id uuid not null references tenant,
  version int not null,
  phases jsonb not null,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, set_by) references person
);

-- A rhythm that follows a programme, with the phases that it had on the day it began.
create table followed_programme (
  tenant_id uuid not null references tenant,
  rhythm_id uuid not null,
  begun_on date not null,
  phases jsonb not null,
  primary key (tenant_id, rhythm_id),
  foreign key (tenant_id, rhythm_id) references rhythm on delete cascade
);

alter table programme enable row level security;
alter table programme force row level security;
create policy own_tenant on programme using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table followed_programme enable row level security;
alter table followed_programme force row level security;
create policy own_tenant on followed_programme using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
