-- What the two took to lie behind the figures in a session, what is tried about it, and what came of that.
create table cause (
  tenant_id uuid not null,
  session_id uuid not null,
  rhythm_id uuid not null,
  kind text check (kind in ('volume', 'hit-rate', 'size', 'time', 'other')),
  -- Their own words, where it is none of the four.
  words text,
  tried text,
  outcome text,
  by_id uuid not null,
  at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, by_id) references person
);
create index cause_rhythm on cause (tenant_id, rhythm_id, at);

-- The rounds in which a behaviour was practised in a session, and whether the two have changed roles.
create table practice (
  tenant_id uuid not null,
  session_id uuid not null,
  rhythm_id uuid not null,
  behaviour text not null,
  rounds int not null check (rounds >= 0),
  swapped boolean not null,
  at timestamptz not null,
  primary key (tenant_id, session_id, behaviour),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, rhythm_id) references rhythm
);
create index practice_rhythm on practice (tenant_id, rhythm_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['cause', 'practice'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
