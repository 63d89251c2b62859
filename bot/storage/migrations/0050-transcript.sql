-- A next step may come from the transcript of a session, once one of the two has accepted it.
alter table commitment drop constraint commitment_source_check;
alter table commitment add constraint commitment_source_check
  check (source in ('panel', 'chat', 'tab', 'transcript'));

-- That somebody goes through the transcript of a session. The text itself is stored nowhere; the row is gone when all is answered.
create table transcript (
  tenant_id uuid not null references tenant,
  session_id uuid not null,
  rhythm_id uuid not null,
  begun_by uuid not null,
  begun_at timestamptz not null,
  proposed int,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, begun_by) references person
);
create index transcript_begun on transcript (tenant_id, begun_at);

-- A step that was heard, until one of the two has answered, with the line that it came from.
create table transcript_proposal (
  tenant_id uuid not null references tenant,
  proposal_id uuid not null,
  session_id uuid not null,
  position int not null,
  owner_id uuid,
  text text not null,
  due date,
  quote text not null,
  said_at_second int,
  primary key (tenant_id, proposal_id),
  foreign key (tenant_id, session_id) references transcript on delete cascade,
  foreign key (tenant_id, owner_id) references person
);
create index transcript_proposal_session on transcript_proposal (tenant_id, session_id, position);

-- The line that an accepted step came from.
create table transcript_line (
  tenant_id uuid not null references tenant,
  commitment_id uuid not null,
  quote text not null,
  said_at_second int,
  accepted_at timestamptz not null,
  primary key (tenant_id, commitment_id),
  foreign key (tenant_id, commitment_id) references commitment on delete cascade
);
create index transcript_line_accepted on transcript_line (tenant_id, accepted_at);

alter table transcript enable row level security;
alter table transcript force row level security;
create policy own_tenant on transcript using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table transcript_proposal enable row level security;
alter table transcript_proposal force row level security;
create policy own_tenant on transcript_proposal using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table transcript_line enable row level security;
alter table transcript_line force row level security;
create policy own_tenant on transcript_line using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
