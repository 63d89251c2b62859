-- A key with which another system brings results. The secret itself is kept nowhere; one that is withdrawn is deleted.
create table result_key (
  tenant_id uuid not null references tenant,
  key_id uuid not null,
  name text not null,
  digest text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  last_used_at timestamptz,
  primary key (tenant_id, key_id),
  foreign key (tenant_id, made_by) references person
);

alter table result_key enable row level security;
alter table result_key force row level security;
create policy own_tenant on result_key using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
