-- For how long an organisation keeps what is over; without a row, for as long as is usual (shared/domain/term.ts).
create table term (
  tenant_id uuid not null references tenant,
  version int not null,
  months int not null check (months in (12, 24, 36, 60)),
  -- Until when a shorter term waits, and what is followed till then.
  notice_until timestamptz,
  notice_months int check (notice_months in (12, 24, 36, 60)),
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, settled_by) references person,
  check ((notice_until is null) = (notice_months is null))
);

alter table term enable row level security;
alter table term force row level security;
create policy own_tenant on term using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What belongs to a session goes when it goes; what only began in one stays.
do $$
declare
  name text;
begin
  foreach name in array array['decision', 'live_document', 'note', 'private_note', 'session_deal'] loop
    execute format(
      'alter table %I drop constraint %I, add foreign key (tenant_id, session_id) references session on delete cascade',
      name, name || '_tenant_id_session_id_fkey');
  end loop;
  foreach name in array array['commitment', 'rating', 'expectation'] loop
    execute format(
      'alter table %I drop constraint %I, add foreign key (tenant_id, session_id) references session on delete set null (session_id)',
      name, name || '_tenant_id_session_id_fkey');
  end loop;
end $$;
alter table commitment_event
  drop constraint commitment_event_tenant_id_commitment_id_fkey,
  add foreign key (tenant_id, commitment_id) references commitment on delete cascade;
alter table goal
  drop constraint goal_tenant_id_parent_id_fkey,
  add foreign key (tenant_id, parent_id) references goal on delete set null (parent_id);
