-- How many of those who follow the organisation's programme kept it in a month, of groups of at least five, and whom each group was of.
create table overview_programme (
  tenant_id uuid not null,
  month date not null,
  group_id uuid not null,
  manager_id uuid,
  kept int not null,
  primary key (tenant_id, group_id),
  foreign key (tenant_id, month) references overview_month on delete cascade,
  foreign key (tenant_id, manager_id) references person
);
create index overview_programme_month on overview_programme (tenant_id, month);
create index overview_programme_manager on overview_programme (tenant_id, manager_id);

create table overview_programme_member (
  tenant_id uuid not null,
  group_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, group_id, person_id),
  foreign key (tenant_id, group_id) references overview_programme on delete cascade,
  foreign key (tenant_id, person_id) references person
);
create index overview_programme_member_person on overview_programme_member (tenant_id, person_id);

alter table overview_programme enable row level security;
alter table overview_programme force row level security;
create policy own_tenant on overview_programme using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table overview_programme_member enable row level security;
alter table overview_programme_member force row level security;
create policy own_tenant on overview_programme_member using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
