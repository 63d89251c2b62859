-- The customer's people in a deal: what they are called, their part in it, and when somebody said that the rep has met them.
create table deal_person (
  tenant_id uuid not null,
  deal_person_id uuid not null,
  version int not null,
  deal_id uuid not null,
  rep_id uuid not null,
  name text not null,
  role text not null check (role in ('signs', 'can-refuse', 'champion', 'influences')),
  met_on date,
  primary key (tenant_id, deal_person_id),
  foreign key (tenant_id, deal_id) references deal on delete cascade,
  foreign key (tenant_id, rep_id) references person
);
create index deal_person_deal on deal_person (tenant_id, deal_id);
create index deal_person_rep on deal_person (tenant_id, rep_id);

-- What the two came to about a deal in a session.
create table deal_conclusion (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null,
  -- What is left until it is signed.
  path text,
  gap text,
  option_1 text,
  option_2 text,
  move text,
  primary key (tenant_id, session_id, deal_id),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, deal_id) references deal on delete cascade
);
create index deal_conclusion_deal on deal_conclusion (tenant_id, deal_id);

do $$
declare
  name text;
begin
  foreach name in array array['deal_person', 'deal_conclusion'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
