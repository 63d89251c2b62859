-- The deals that the two chose, in a session that goes through the pipeline, to spend time on until next time.
create table priority_deal (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null,
  primary key (tenant_id, session_id, deal_id),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, deal_id) references deal on delete cascade
);
create index priority_deal_deal on priority_deal (tenant_id, deal_id);

alter table priority_deal enable row level security;
alter table priority_deal force row level security;
create policy own_tenant on priority_deal using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
