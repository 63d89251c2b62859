-- What the two have decided about a deal in a session that goes through the pipeline, so that it isn't asked about again there.
create table deal_review (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null,
  decided text not null check (decided in ('alive', 'paused', 'closed')),
  -- Why it wanted a decision, and until when it was left before.
  wanted text not null,
  paused_before date,
  primary key (tenant_id, session_id, deal_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, deal_id) references deal on delete cascade
);
create index deal_review_deal on deal_review (tenant_id, deal_id);

alter table deal_review enable row level security;
alter table deal_review force row level security;
create policy own_tenant on deal_review using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
