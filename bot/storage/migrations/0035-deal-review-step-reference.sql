-- The step that a decision refers to may go before it does.
alter table deal_review
  add foreign key (tenant_id, step_id) references commitment on delete set null (step_id);
