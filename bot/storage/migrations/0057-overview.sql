-- The overview's figures, made once a month for groups of at least five people, and whom each group was of: what is shown later may not tell,
-- beside what has been shown, of fewer.
create table overview_month (
  tenant_id uuid not null references tenant,
  month date not null,
  made_at timestamptz not null,
  primary key (tenant_id, month)
);

-- A manager's team, or without a manager the small teams together.
create table overview_team (
  tenant_id uuid not null,
  month date not null,
  team_id uuid not null,
  manager_id uuid,
  due int,
  held int,
  is_even boolean,
  deal int not null,
  pipeline int not null,
  skill int not null,
  performance int not null,
  preparation int not null,
  primary key (tenant_id, team_id),
  foreign key (tenant_id, month) references overview_month on delete cascade,
  foreign key (tenant_id, manager_id) references person
);
create index overview_team_month on overview_team (tenant_id, month);
create index overview_team_manager on overview_team (tenant_id, manager_id);

create table overview_team_member (
  tenant_id uuid not null,
  team_id uuid not null,
  person_id uuid not null,
  primary key (tenant_id, team_id, person_id),
  foreign key (tenant_id, team_id) references overview_team on delete cascade,
  foreign key (tenant_id, person_id) references person
);
create index overview_team_member_person on overview_team_member (tenant_id, person_id);

-- How a behaviour changed for those who were coached in it.
create table overview_change (
  tenant_id uuid not null,
  month date not null,
  behaviour text not null,
  weeks int not null,
  insight jsonb not null,
  primary key (tenant_id, month, behaviour),
  foreign key (tenant_id, month) references overview_month on delete cascade
);

create table overview_change_member (
  tenant_id uuid not null,
  month date not null,
  behaviour text not null,
  person_id uuid not null,
  is_coached boolean not null,
  primary key (tenant_id, month, behaviour, person_id),
  foreign key (tenant_id, month, behaviour) references overview_change on delete cascade,
  foreign key (tenant_id, person_id) references person
);
create index overview_change_member_person on overview_change_member (tenant_id, person_id);

alter table overview_month enable row level security;
alter table overview_month force row level security;
create policy own_tenant on overview_month using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table overview_team enable row level security;
alter table overview_team force row level security;
create policy own_tenant on overview_team using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table overview_team_member enable row level security;
alter table overview_team_member force row level security;
create policy own_tenant on overview_team_member using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table overview_change enable row level security;
alter table overview_change force row level security;
create policy own_tenant on overview_change using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table overview_change_member enable row level security;
alter table overview_change_member force row level security;
create policy own_tenant on overview_change_member using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
