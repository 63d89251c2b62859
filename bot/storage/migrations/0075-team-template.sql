-- A manager's team may have a template of a type of its own. A team's versions are numbered together with the organisation's, so that a
-- session still says by its number alone what it was planned with.
alter table template_version add column team_id uuid;
alter table template_version add foreign key (tenant_id, team_id) references person;
-- A team may have published before the organisation has.
alter table template_version drop constraint template_version_tenant_id_type_fkey;
alter table template_version add foreign key (tenant_id) references tenant;

create table team_template (
  tenant_id uuid not null references tenant,
  type text not null check (type in ('deal', 'pipeline', 'skill', 'performance', 'preparation')),
  team_id uuid not null,
  version int not null,
  draft jsonb,
  drafted_by uuid,
  drafted_at timestamptz,
  in_use int,
  primary key (tenant_id, type, team_id),
  foreign key (tenant_id, team_id) references person,
  foreign key (tenant_id, drafted_by) references person,
  foreign key (tenant_id, type, in_use) references template_version,
  check ((draft is null) = (drafted_at is null))
);

alter table team_template enable row level security;
alter table team_template force row level security;
create policy own_tenant on team_template using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
