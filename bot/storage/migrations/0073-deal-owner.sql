-- Each system's word about a deal stands by itself: that of files, and that of each system that sends with a key, by the key's name. Of what
-- is there already, the last import of the deal tells whose word it was; where none is left, it came with a file.
alter table deal_origin add column source text;
alter table deal_origin no force row level security;
alter table deal_entry no force row level security;
alter table result_import no force row level security;
update deal_origin o set source = coalesce(
  (select case i.source when 'file' then 'file' else 'key:' || lower(i.file_name) end
   from deal_entry e join result_import i using (tenant_id, import_id)
   where e.tenant_id = o.tenant_id and e.deal_id = o.deal_id and e.said is not null and i.state = 'done'
   order by i.done_at desc, i.import_id desc limit 1),
  'file');
alter table deal_origin force row level security;
alter table deal_entry force row level security;
alter table result_import force row level security;
alter table deal_origin alter column source set not null;
alter table deal_origin drop constraint deal_origin_pkey;
alter table deal_origin add primary key (tenant_id, deal_id, source);
alter table deal_origin drop constraint deal_origin_tenant_id_rep_id_deal_key_key;
alter table deal_origin add unique (tenant_id, rep_id, source, deal_key);
-- By its id a deal is found whoever's it is.
create index deal_origin_key on deal_origin (tenant_id, source, deal_key);
create index deal_entry_key on deal_entry (tenant_id, import_id, deal_key);

-- Whose the deal was, where the import moved it to another rep.
alter table deal_entry add column was_rep_id uuid;
alter table deal_entry add foreign key (tenant_id, was_rep_id) references person;
create index deal_entry_was_rep on deal_entry (tenant_id, was_rep_id) where was_rep_id is not null;

-- A rep's former deal as it was when it went to another: what was said about it in earlier sessions is still about this.
create table former_deal (
  tenant_id uuid not null,
  deal_id uuid not null,
  rep_id uuid not null,
  deal jsonb not null,
  primary key (tenant_id, deal_id, rep_id),
  foreign key (tenant_id, deal_id) references deal on delete cascade,
  foreign key (tenant_id, rep_id) references person
);
create index former_deal_rep on former_deal (tenant_id, rep_id);

alter table former_deal enable row level security;
alter table former_deal force row level security;
create policy own_tenant on former_deal using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What a deal is worth is in a currency of its own: in kronor, which sums are counted in, where nobody has said another.
alter table deal add column currency text not null default 'SEK' check (currency ~ '^[A-Z]{3}$');
