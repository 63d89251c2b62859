-- An organisation's own template of a type: the draft that is being written, and which published version is in use
-- (none: the built-in one). What has been published is never changed, since sessions keep the version they were planned with.
create table template (
  tenant_id uuid not null references tenant,
  type text not null check (type in ('deal', 'pipeline', 'skill', 'performance', 'preparation')),
  version int not null,
  draft jsonb,
  drafted_by uuid,
  drafted_at timestamptz,
  in_use int,
  primary key (tenant_id, type),
  foreign key (tenant_id, drafted_by) references person,
  check ((draft is null) = (drafted_at is null))
);

-- The two tables point at each other, so what they point at is looked for when the transaction ends.
create table template_version (
  tenant_id uuid not null,
  type text not null,
  -- Counted from 1001: below that lie the built-in ones.
  number int not null check (number > 1000),
  content jsonb not null,
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (tenant_id, type, number),
  foreign key (tenant_id, type) references template deferrable initially deferred,
  foreign key (tenant_id, published_by) references person
);

alter table template
  add foreign key (tenant_id, type, in_use) references template_version deferrable initially deferred;

do $$
declare
  name text;
begin
  foreach name in array array['template', 'template_version'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
