-- When somebody is away, by days; both counted.
create table leave (
  tenant_id uuid not null references tenant,
  leave_id uuid not null,
  person_id uuid not null,
  from_day date not null,
  to_day date not null,
  primary key (tenant_id, leave_id),
  foreign key (tenant_id, person_id) references person,
  check (from_day <= to_day)
);
create index leave_of_person on leave (tenant_id, person_id, from_day);

alter table leave enable row level security;
alter table leave force row level security;
create policy own_tenant on leave using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
