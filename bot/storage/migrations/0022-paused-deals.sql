-- A deal can be left until a later day, and let go by the two without the customer's having decided.
alter table deal
  add column paused_until date,
  drop constraint deal_state_check,
  add constraint deal_state_check check (state in ('open', 'won', 'lost', 'let-go'));
