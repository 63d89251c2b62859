-- For how long an organisation keeps what is over; without a row, for as long as is usual (shared/domain/term.ts).
create table term (
  tenant_id uuid not null references tenant,
  version int not null,
  months int not null check (months in (12, 24, 36, 60)),
  -- A shorter term is followed from then on.
  starts_at timestamptz,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, settled_by) references person
);

alter table term enable row level security;
alter table term force row level security;
create policy own_tenant on term using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What belongs to a session goes when it goes; what only began in one stays.
alter table decision
  drop constraint decision_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
alter table live_document
  drop constraint live_document_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
alter table note
  drop constraint note_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
alter table private_note
  drop constraint private_note_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
alter table session_deal
  drop constraint session_deal_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
alter table commitment
  drop constraint commitment_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete set null (session_id);
alter table rating
  drop constraint rating_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete set null (session_id);
alter table expectation
  drop constraint expectation_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete set null (session_id);
alter table commitment_event
  drop constraint commitment_event_tenant_id_commitment_id_fkey,
  add foreign key (tenant_id, commitment_id) references commitment on delete cascade;
alter table goal
  drop constraint goal_tenant_id_parent_id_fkey,
  add foreign key (tenant_id, parent_id) references goal on delete set null (parent_id);
