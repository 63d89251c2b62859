-- A planned session that doesn't go as planned: moved from its day in the rhythm, given a length of its own, or cancelled;
-- and what was last changed, by whom, and how it was before, so that a slip can be taken back.
alter table session
  add column moved_from date,
  add column own_length boolean not null default false,
  add column changed_by uuid,
  add column changed_at timestamptz,
  add column changed_from jsonb,
  add column cancel_reason text check (cancel_reason in ('customer', 'clash', 'time', 'away', 'other')),
  add column cancel_note text,
  add foreign key (tenant_id, changed_by) references person,
  add check ((changed_by is null) = (changed_at is null) and (changed_at is null) = (changed_from is null));
