-- A rep's deals, entered by hand: what is known of each, and what has become of it.
create table deal (
  tenant_id uuid not null,
  deal_id uuid not null,
  version int not null,
  rep_id uuid not null,
  name text not null,
  -- In kronor, as goals are.
  value double precision check (value >= 0),
  closes_on date,
  created_on date not null,
  stage text check (stage in ('contact', 'need', 'proposal', 'negotiation', 'agreed')),
  last_activity_on date not null,
  -- How many times the day it closes was moved later, and the day it was before the last of them.
  slips int not null check (slips >= 0),
  slipped_from date,
  state text not null check (state in ('open', 'won', 'lost')),
  ended_on date,
  primary key (tenant_id, deal_id),
  foreign key (tenant_id, rep_id) references person,
  check ((state = 'open') = (ended_on is null))
);
create index deal_rep on deal (tenant_id, rep_id);

-- A rep's meetings with customers.
create table customer_meeting (
  tenant_id uuid not null,
  customer_meeting_id uuid not null,
  version int not null,
  rep_id uuid not null,
  customer text not null,
  at timestamptz not null,
  deal_id uuid,
  attendees text,
  new_people boolean not null,
  -- When the rep was done with the three questions of the day after.
  debriefed_at timestamptz,
  primary key (tenant_id, customer_meeting_id),
  foreign key (tenant_id, rep_id) references person,
  foreign key (tenant_id, deal_id) references deal on delete set null (deal_id)
);
create index customer_meeting_rep on customer_meeting (tenant_id, rep_id, at);
create index customer_meeting_deal on customer_meeting (tenant_id, deal_id);

-- The customer meeting a session prepares for; and whether it stands outside the rhythm.
alter table session
  add column customer_meeting_id uuid,
  add column extra boolean not null default false,
  add foreign key (tenant_id, customer_meeting_id) references customer_meeting on delete set null (customer_meeting_id);
create index session_customer_meeting on session (tenant_id, customer_meeting_id);

-- The deals that a session is about.
create table session_deal (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null,
  primary key (tenant_id, session_id, deal_id),
  foreign key (tenant_id, session_id) references session,
  foreign key (tenant_id, deal_id) references deal on delete cascade
);
create index session_deal_deal on session_deal (tenant_id, deal_id);

do $$
declare
  name text;
begin
  foreach name in array array['deal', 'customer_meeting', 'session_deal'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format(
      'create policy own_tenant on %I using (tenant_id = nullif(current_setting(''kadens.tenant'', true), '''')::uuid)',
      name);
  end loop;
end $$;
