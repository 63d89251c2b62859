-- Who changed which part of a deal last, and when.
create table deal_change (
  tenant_id uuid not null,
  deal_id uuid not null,
  part text not null check (part in ('name', 'value', 'closes-on', 'stage')),
  by_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, deal_id, part),
  foreign key (tenant_id, deal_id) references deal on delete cascade,
  foreign key (tenant_id, by_id) references person
);
create index deal_change_by on deal_change (tenant_id, by_id);

alter table deal_change enable row level security;
alter table deal_change force row level security;
create policy own_tenant on deal_change using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
