-- Whose next steps are in Microsoft To Do: one list a person, and the subscription that tells of changes in it.
create table todo_list (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  standing text not null check (standing in ('waiting', 'on', 'consent-needed', 'no-mailbox', 'removed')),
  list_id text,
  subscription_id text,
  -- What Graph has to say with each notification, and nobody else knows.
  client_state text,
  expires_at timestamptz,
  primary key (tenant_id, person_id),
  unique (tenant_id, subscription_id),
  foreign key (tenant_id, person_id) references person,
  check (num_nulls(subscription_id, client_state, expires_at) in (0, 3))
);

alter table todo_list enable row level security;
alter table todo_list force row level security;
create policy own_tenant on todo_list using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);

-- What is known of each commitment's task: what both set out from, and what was to be written last. It outlives its commitment until
-- the task is gone too.
create table todo_task (
  tenant_id uuid not null references tenant,
  person_id uuid not null,
  commitment_id uuid not null,
  state text not null check (state in ('making', 'there', 'deleted')),
  task_id text,
  title text,
  due date,
  completed boolean,
  written_due date,
  -- Null where nothing was to be written.
  written_completed boolean,
  primary key (tenant_id, person_id, commitment_id),
  foreign key (tenant_id, person_id) references person,
  foreign key (tenant_id, person_id) references todo_list on delete cascade,
  check ((state = 'there') = (task_id is not null) and num_nulls(task_id, title, completed) in (0, 3))
);

alter table todo_task enable row level security;
alter table todo_task force row level security;
create policy own_tenant on todo_task using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
