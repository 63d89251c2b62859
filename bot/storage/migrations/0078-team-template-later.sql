-- As for the organisation's: what is in use may be written in the same transaction as the version, and go with it.
alter table team_template drop constraint team_template_tenant_id_type_in_use_fkey;
alter table team_template
  add foreign key (tenant_id, type, in_use) references template_version deferrable initially deferred;
