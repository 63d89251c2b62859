-- A language model may propose next steps from a transcript, where the organisation's administrator and both of the two let it.
alter table commitment drop constraint commitment_source_check;
alter table commitment add constraint commitment_source_check
  check (source in ('panel', 'chat', 'tab', 'transcript', 'model'));

-- How many pieces of it a model has been given.
alter table transcript add column model_pieces int not null default 0;
alter table transcript_proposal add column by_model boolean not null default false;

-- Whether it may be used in an organisation; without a row it may not.
create table model_setting (
  tenant_id uuid not null references tenant,
  version int not null,
  is_on boolean not null,
  settled_by uuid not null,
  settled_at timestamptz not null,
  primary key (tenant_id),
  foreign key (tenant_id, settled_by) references person
);

-- What each of the two has answered, when asked whether it may read their transcripts.
create table model_answer (
  tenant_id uuid not null references tenant,
  rhythm_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('yes', 'no')),
  answered_at timestamptz not null,
  primary key (tenant_id, rhythm_id, person_id),
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, person_id) references person
);

-- How much it was used in a month, and what people thought of it: totals of the organisation, of nobody in particular.
create table model_month (
  tenant_id uuid not null references tenant,
  month date not null,
  questions int not null default 0,
  failed int not null default 0,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  -- In millionths of a krona, by the price at the time; null without one.
  cost bigint,
  liked int not null default 0,
  disliked int not null default 0,
  primary key (tenant_id, month)
);

alter table model_setting enable row level security;
alter table model_setting force row level security;
create policy own_tenant on model_setting using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table model_answer enable row level security;
alter table model_answer force row level security;
create policy own_tenant on model_answer using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table model_month enable row level security;
alter table model_month force row level security;
create policy own_tenant on model_month using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
