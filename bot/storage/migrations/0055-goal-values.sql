-- What a goal measures: one of the model's metrics, or, where it is null, one of their own, which has the goal's name.
alter table goal add column metric text;
-- Whether the owner controls the figure, or it shows what came of earlier work.
alter table goal add column lead text not null default 'lagging' check (lead in ('leading', 'lagging'));
-- ISO 4217, of an amount of money.
alter table goal add column currency text check (currency ~ '^[A-Z]{3}$');
-- What the value of a rate rests on: how many deals, for instance. Null where nobody has said.
alter table goal add column cases double precision;
-- How much of a total is planned for each calendar month of the period; null where it follows working days.
alter table goal add column curve double precision[];

-- Where a goal has stood, by the day that it was so and where the figure came from.
create table goal_value (
  tenant_id uuid not null references tenant,
  goal_id uuid not null,
  as_of date not null,
  source text not null check (source in ('hand', 'file', 'interface')),
  owner_id uuid,
  value double precision not null,
  cases double precision,
  by_id uuid,
  at timestamptz not null,
  primary key (tenant_id, goal_id, as_of, source),
  foreign key (tenant_id, goal_id) references goal on delete cascade,
  foreign key (tenant_id, owner_id) references person,
  foreign key (tenant_id, by_id) references person
);
create index goal_value_owner on goal_value (tenant_id, owner_id, as_of);
create index goal_value_by on goal_value (tenant_id, by_id);

alter table goal no force row level security;
update goal set lead = 'leading'
  where unit in ('scale', 'times')
    or name ~* 'möte|meeting|offert|quote|pipeline|samtal|call|prospekt|prospect|beteende|behaviou?r|aktivitet|activit';
update goal set currency = 'SEK' where unit = 'money';
-- The history begins with where each goal stands today.
insert into goal_value (tenant_id, goal_id, as_of, source, owner_id, value, at)
  select tenant_id, goal_id, current_date, 'hand', owner_id, value, now() from goal;
alter table goal force row level security;
alter table goal add check ((unit = 'money') = (currency is not null));

alter table goal_value enable row level security;
alter table goal_value force row level security;
create policy own_tenant on goal_value using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
