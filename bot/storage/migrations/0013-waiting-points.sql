-- What somebody wants to raise before there is a session to raise it in; it goes onto the agenda of the next one.
create table waiting_point (
  tenant_id uuid not null,
  point_id uuid not null,
  rhythm_id uuid not null,
  text text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, point_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, by_id) references person
);
create index waiting_point_rhythm on waiting_point (tenant_id, rhythm_id, at);

alter table waiting_point enable row level security;
alter table waiting_point force row level security;
create policy own_tenant on waiting_point using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
