-- That a manager doesn't want suggestions about a rep in a week: the latest such week of each rhythm, by its Monday.
create table suggestion_skip (
  tenant_id uuid not null references tenant,
  rhythm_id uuid not null,
  week date not null,
  primary key (tenant_id, rhythm_id),
  foreign key (tenant_id, rhythm_id) references rhythm on delete cascade
);

alter table suggestion_skip enable row level security;
alter table suggestion_skip force row level security;
create policy own_tenant on suggestion_skip using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
