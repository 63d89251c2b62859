-- What was decided about a deal in a session goes when the session does.
alter table deal_review
  drop constraint deal_review_tenant_id_session_id_fkey,
  add foreign key (tenant_id, session_id) references session on delete cascade;
