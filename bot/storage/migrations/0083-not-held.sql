-- Who said of a session that was over that it wasn't held, and how it had ended, so that it can be taken back.
alter table session
  add column not_held_by uuid,
  add column not_held_from jsonb,
  add foreign key (tenant_id, not_held_by) references person,
  add check ((not_held_by is null) = (not_held_from is null));
