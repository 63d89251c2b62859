-- The deal that a decision is about. A session goes from one deal to another, so that being made in a session about a deal doesn't
-- tell it: it is the deal that the words name, else the one that was in hand. Earlier ones are about the one of their session's
-- deals that they name, else about the only one there was.
alter table decision add column deal_id uuid;
alter table decision add foreign key (tenant_id, deal_id) references deal on delete set null (deal_id);
create index decision_deal on decision (tenant_id, deal_id);

-- Row-level security hides every row from the owner too, while it is forced.
alter table decision no force row level security;
alter table session_deal no force row level security;
alter table deal no force row level security;
update decision set deal_id = coalesce(
  (select named.deal_id from session_deal named join deal using (tenant_id, deal_id)
   where named.tenant_id = decision.tenant_id and named.session_id = decision.session_id
     and position(lower(trim(deal.name)) in lower(decision.text)) > 0
   order by length(deal.name) desc, named.deal_id limit 1),
  (select only_one.deal_id from session_deal only_one
   where only_one.tenant_id = decision.tenant_id and only_one.session_id = decision.session_id
     and not exists (
       select from session_deal other
       where other.tenant_id = only_one.tenant_id and other.session_id = only_one.session_id
         and other.deal_id <> only_one.deal_id)));
alter table deal force row level security;
alter table session_deal force row level security;
alter table decision force row level security;
