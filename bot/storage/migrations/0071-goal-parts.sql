-- A team's goal may stand where the goals that serve it stand together.
alter table goal_value drop constraint goal_value_source_check;
alter table goal_value add constraint goal_value_source_check check (source in ('hand', 'file', 'interface', 'parts'));
