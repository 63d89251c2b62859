-- What a manager knows of how useful reps find the sessions: totals of at least five answers from three reps, each answer in one of them.
alter table session add column usefulness_counted boolean not null default false;
create index session_uncounted on session (tenant_id, manager_id) where usefulness is not null and not usefulness_counted;

create table usefulness_total (
  tenant_id uuid not null references tenant,
  manager_id uuid not null,
  at timestamptz not null,
  answers int not null check (answers >= 5),
  much int not null check (much between 0 and answers),
  primary key (tenant_id, manager_id, at),
  foreign key (tenant_id, manager_id) references person
);
alter table usefulness_total enable row level security;
alter table usefulness_total force row level security;
create policy own_tenant on usefulness_total using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
