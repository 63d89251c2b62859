-- What a rep practises now, and what they practised before (coaching-model §7).
create table focus (
  tenant_id uuid not null,
  focus_id uuid not null,
  version int not null,
  rhythm_id uuid not null,
  behaviour text not null,
  why text not null,
  until date not null,
  sign text not null,
  state text not null check (state in ('current', 'achieved', 'changed')),
  ended_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_by uuid,
  primary key (tenant_id, focus_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, set_by) references person,
  foreign key (tenant_id, ended_by) references person,
  check ((state = 'current') = (ended_on is null))
);
create index focus_rhythm on focus (tenant_id, rhythm_id);
create unique index focus_current on focus (tenant_id, rhythm_id, behaviour) where state = 'current';

-- What somebody saw of a behaviour, with its evidence: in a session, or between sessions.
create table rating (
  tenant_id uuid not null,
  rating_id uuid not null,
  version int not null,
  rhythm_id uuid not null,
  session_id uuid,
  behaviour text not null,
  by_id uuid not null,
  -- Empty is "not seen".
  level int check (level between 1 and 5),
  evidence text not null,
  at timestamptz not null,
  revised boolean not null,
  primary key (tenant_id, rating_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, by_id) references person
);
create index rating_rhythm on rating (tenant_id, rhythm_id, at);
-- Each rates a behaviour once in a session, and corrects that.
create unique index rating_session on rating (tenant_id, session_id, behaviour, by_id);

-- What is expected, said plainly by one of the two and answered by the other.
create table expectation (
  tenant_id uuid not null,
  expectation_id uuid not null,
  version int not null,
  rhythm_id uuid not null,
  session_id uuid,
  text text not null,
  by_id uuid not null,
  at timestamptz not null,
  state text not null check (state in ('said', 'confirmed', 'questioned')),
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, expectation_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, by_id) references person,
  foreign key (tenant_id, answered_by) references person,
  check ((state = 'said') = (answered_at is null))
);
create index expectation_rhythm on expectation (tenant_id, rhythm_id, at);

do $$
declare
  name text;
begin
  foreach name in array array['focus', 'rating', 'expectation'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
