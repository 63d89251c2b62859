-- What a rep brings from a customer meeting, said the working day after.
create table debrief (
  tenant_id uuid not null,
  customer_meeting_id uuid not null,
  rep_id uuid not null,
  decided text,
  surprised text,
  at timestamptz not null,
  primary key (tenant_id, customer_meeting_id),
  foreign key (tenant_id, customer_meeting_id) references customer_meeting on delete cascade,
  foreign key (tenant_id, rep_id) references person
);
create index debrief_rep on debrief (tenant_id, rep_id, at);

alter table debrief enable row level security;
alter table debrief force row level security;
create policy own_tenant on debrief using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
