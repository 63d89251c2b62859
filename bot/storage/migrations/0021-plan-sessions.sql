-- What comes after a session used to be planned along with the card that prepares for it; from now on it is an effect of
-- its own, due at the same moment. Where such a card waits, the planning does.
alter table outbox no force row level security;
alter table session no force row level security;
insert into outbox (tenant_id, key, kind, person_id, payload, state, due_at, lane)
select card.tenant_id, 'coming:' || card.key, 'plan-sessions', coming.rep_id,
  jsonb_build_object('kind', 'plan-sessions', 'rhythm', coming.rhythm_id), 'waiting', card.due_at, 'chat:' || coming.rep_id
from outbox card
join session coming on coming.tenant_id = card.tenant_id and coming.session_id = (card.payload ->> 'session')::uuid
where card.kind = 'preparation' and card.state = 'waiting';
alter table outbox force row level security;
alter table session force row level security;
