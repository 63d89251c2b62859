-- The Teams meeting of a session that isn't a date of the series: its link, and its chat once Kadens is in it.
create table own_meeting (
  tenant_id uuid not null references tenant,
  session_id uuid not null,
  join_url text not null,
  chat_id text not null,
  meeting_id text not null,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, session_id) references session on delete cascade
);
create index own_meeting_chat on own_meeting (tenant_id, chat_id);
create index own_meeting_meeting on own_meeting (tenant_id, meeting_id);

alter table own_meeting enable row level security;
alter table own_meeting force row level security;
create policy own_tenant on own_meeting using (tenant_id = nullif(current_setting('kadens.tenant', true), '')::uuid);
