-- What an organisation has made of a behaviour: other words for a built-in one (shared/coaching/behaviours.ts), one of its own,
-- or one that is no longer offered. What nobody has touched has no row.
create table behaviour (
  tenant_id uuid not null references tenant,
  id text not null,
  version int not null,
  -- Its own only: a built-in one stays in its group.
  grouped_under text check (grouped_under in ('discovery', 'qualify', 'value', 'advance', 'craft')),
  -- Name and levels; none where the built-in ones hold.
  words jsonb,
  aside boolean not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, changed_by) references person,
  check ((id like 'own-%') = (grouped_under is not null)),
  check (grouped_under is null or words is not null)
);

alter table behaviour enable row level security;
alter table behaviour force row level security;
create policy own_tenant on behaviour using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
