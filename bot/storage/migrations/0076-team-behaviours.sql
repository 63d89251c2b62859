-- Which of the organisation's behaviours a manager's team chooses among; without a row, and without a list, those that everybody does.
create table team_behaviours (
  tenant_id uuid not null references tenant,
  team_id uuid not null,
  version int not null,
  offered text[],
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, team_id),
  foreign key (tenant_id, team_id) references person,
  foreign key (tenant_id, changed_by) references person,
  check (cardinality(offered) > 0)
);
alter table team_behaviours enable row level security;
alter table team_behaviours force row level security;
create policy own_tenant on team_behaviours using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
