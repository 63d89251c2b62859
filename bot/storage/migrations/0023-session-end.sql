-- A live session ends by itself when nobody has done anything in it for long enough (shared/domain/session.ts): `ends_at` is
-- when, and moves on with each sign of life. `end_question` is what the two are asked of one that is over.
alter table session
  add column last_sign_at timestamptz,
  add column has_content boolean not null default false,
  add column ended_by_itself boolean not null default false,
  add column end_question text check (end_question in ('finished', 'held')),
  add column ends_at timestamptz;
-- What is live now has shown its signs without their being kept. Whether anything was written isn't known: then it counts.
alter table session no force row level security;
alter table outbox no force row level security;
update session set last_sign_at = started_at, has_content = true,
  ends_at = started_at + make_interval(mins => minutes + 30)
where state = 'live';
insert into outbox (tenant_id, key, kind, person_id, payload, state, due_at, lane)
select tenant_id, 'end:' || session_id, 'end-session', null, jsonb_build_object('kind', 'end-session', 'session', session_id),
  'waiting', ends_at, 'chat:end:' || session_id
from session where state = 'live';
insert into tenant_wakeup (tenant_id, at)
select tenant_id, min(ends_at) from session where state = 'live' group by tenant_id
on conflict (tenant_id) do update set at = least(tenant_wakeup.at, excluded.at);
alter table session force row level security;
alter table outbox force row level security;
