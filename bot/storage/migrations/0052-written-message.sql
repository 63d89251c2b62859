-- Which message in a chat became what, so that the step follows when the message is edited or deleted. What was written is not stored.
create table written_message (
  tenant_id uuid not null references tenant,
  chat_id text not null,
  activity_id text not null,
  person_id uuid not null,
  written_at timestamptz not null,
  read_at timestamptz not null,
  handled_at timestamptz not null,
  is_deleted boolean not null default false,
  has_changed boolean not null default false,
  reading text not null default '',
  cards text[] not null default '{}',
  primary key (tenant_id, chat_id, activity_id),
  foreign key (tenant_id, person_id) references person
);
create index written_message_written on written_message (tenant_id, written_at);
create index written_message_person on written_message (tenant_id, person_id);

-- A step that a message recorded. It may be gone, with the message or by hand.
create table written_step (
  tenant_id uuid not null references tenant,
  chat_id text not null,
  activity_id text not null,
  position int not null,
  rhythm_id uuid not null,
  owner_id uuid not null,
  commitment_id uuid,
  version int not null,
  reading text not null,
  is_taken_back boolean not null default false,
  card_id text,
  card_position int not null,
  primary key (tenant_id, chat_id, activity_id, position),
  foreign key (tenant_id, chat_id, activity_id) references written_message on delete cascade,
  foreign key (tenant_id, rhythm_id) references rhythm,
  foreign key (tenant_id, owner_id) references person,
  foreign key (tenant_id, commitment_id) references commitment on delete set null (commitment_id)
);
create index written_step_commitment on written_step (tenant_id, commitment_id);
create index written_step_owner on written_step (tenant_id, owner_id);

alter table written_message enable row level security;
alter table written_message force row level security;
create policy own_tenant on written_message using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
alter table written_step enable row level security;
alter table written_step force row level security;
create policy own_tenant on written_step using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
