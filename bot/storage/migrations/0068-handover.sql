-- A rhythm ends when its rep gets another manager, or when the manager lets them go: what is in it is kept, the rep's own. The same two
-- may begin another one later.
alter table rhythm add column ended_at timestamptz;
alter table rhythm drop constraint rhythm_tenant_id_manager_id_rep_id_key;
create unique index rhythm_pair on rhythm (tenant_id, manager_id, rep_id) where ended_at is null;
create index rhythm_ended on rhythm (tenant_id, manager_id) where ended_at is not null;

-- A change of manager, from one rhythm to another, and what the rep lets the new manager read of the earlier one.
create table handover (
  tenant_id uuid not null references tenant,
  handover_id uuid not null,
  rhythm_id uuid not null,
  from_rhythm_id uuid not null,
  at timestamptz not null,
  answered_at timestamptz,
  recaps boolean not null default false,
  notes boolean not null default false,
  practice boolean not null default false,
  primary key (tenant_id, handover_id),
  unique (tenant_id, rhythm_id, from_rhythm_id),
  foreign key (tenant_id, rhythm_id) references rhythm on delete cascade,
  foreign key (tenant_id, from_rhythm_id) references rhythm on delete cascade
);
create index handover_from on handover (tenant_id, from_rhythm_id);

-- The rhythm that a commitment was made in, when it has gone along to another.
alter table commitment add column handed_from uuid;
alter table commitment
  add foreign key (tenant_id, handed_from) references rhythm on delete set null (handed_from);
create index commitment_handed on commitment (tenant_id, handed_from) where handed_from is not null;

alter table handover enable row level security;
alter table handover force row level security;
create policy own_tenant on handover using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
