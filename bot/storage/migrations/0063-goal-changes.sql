-- That the terms of a goal were set or changed: by whom, from what to what, why, and what whoever has the goal says of it.
create table goal_change (
  tenant_id uuid not null references tenant,
  goal_id uuid not null,
  version int not null,
  owner_id uuid,
  by_id uuid not null,
  at timestamptz not null,
  was jsonb,
  became jsonb not null,
  reason text not null,
  answer text check (answer in ('agreed', 'questioned')),
  answered_at timestamptz,
  primary key (tenant_id, goal_id, version),
  foreign key (tenant_id, goal_id) references goal on delete cascade,
  foreign key (tenant_id, owner_id) references person,
  foreign key (tenant_id, by_id) references person
);
create index goal_change_owner on goal_change (tenant_id, owner_id, at);
create index goal_change_by on goal_change (tenant_id, by_id);

-- Goals are found by the one that they serve.
create index goal_parent on goal (tenant_id, parent_id);

alter table goal_change enable row level security;
alter table goal_change force row level security;
create policy own_tenant on goal_change using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
