-- What a rep counts on for a period, as it was said in a session: what had come in by then, and what was to.
create table forecast (
  tenant_id uuid not null,
  session_id uuid not null,
  rhythm_id uuid not null,
  -- The goal whose period it is; none where it is about a quarter.
  goal_id uuid,
  starts_on date not null,
  ends_on date not null,
  outcome double precision not null,
  target double precision,
  at timestamptz not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session on delete cascade,
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, goal_id) references goal on delete set null (goal_id)
);
create index forecast_rhythm on forecast (tenant_id, rhythm_id, at);
create index forecast_goal on forecast (tenant_id, goal_id);

-- Its word about each deal, and what the deal was worth when it was said.
create table forecast_word (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null,
  degree text not null check (degree in ('sure', 'likely', 'possible', 'not-now')),
  value double precision,
  primary key (tenant_id, session_id, deal_id),
  foreign key (tenant_id, session_id) references forecast on delete cascade,
  foreign key (tenant_id, deal_id) references deal on delete cascade
);
create index forecast_word_deal on forecast_word (tenant_id, deal_id);

do $$
declare
  name text;
begin
  foreach name in array array['forecast', 'forecast_word'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
