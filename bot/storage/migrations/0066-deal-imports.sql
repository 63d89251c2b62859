-- Deals come in at the same door as results: an import is of either. How many open deals the file no longer had.
alter table result_import
  add column kind text not null default 'results' check (kind in ('results', 'deals')),
  add column gone int not null default 0;

-- Who buys, where another system says it; and since when that system no longer has the deal, which a person decides about.
alter table deal
  add column customer text,
  add column gone_on date;

-- What another system said of a deal last, and by what it is known again: only what it says otherwise takes effect the next time, so
-- that what somebody corrected by hand stands.
create table deal_origin (
  tenant_id uuid not null,
  deal_id uuid not null,
  rep_id uuid not null,
  deal_key text not null,
  said jsonb not null,
  primary key (tenant_id, deal_id),
  unique (tenant_id, rep_id, deal_key),
  foreign key (tenant_id, deal_id) references deal on delete cascade,
  foreign key (tenant_id, rep_id) references person
);

-- A row of an import of deals; said is null for one that the file no longer had. Once it is in effect it has the deal, and what was said
-- and stood before, from which undoing it takes its link out of the chain.
create table deal_entry (
  tenant_id uuid not null references tenant,
  import_id uuid not null,
  rep_id uuid not null,
  deal_key text not null,
  place int not null,
  said jsonb,
  deal_id uuid,
  said_before jsonb,
  before jsonb,
  after jsonb,
  primary key (tenant_id, import_id, rep_id, deal_key),
  foreign key (tenant_id, import_id) references result_import on delete cascade,
  foreign key (tenant_id, deal_id) references deal on delete cascade,
  foreign key (tenant_id, rep_id) references person
);
create unique index deal_entry_place on deal_entry (tenant_id, import_id, place);
create index deal_entry_deal on deal_entry (tenant_id, deal_id);
create index deal_entry_rep on deal_entry (tenant_id, rep_id);

-- A deal that was written by hand is found by its name.
create index deal_name on deal (tenant_id, rep_id, lower(name));

alter table deal_origin enable row level security;
alter table deal_origin force row level security;
create policy own_tenant on deal_origin using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table deal_entry enable row level security;
alter table deal_entry force row level security;
create policy own_tenant on deal_entry using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
