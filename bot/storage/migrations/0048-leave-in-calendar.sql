-- Whether somebody has said that they are away then, or their calendar has it.
alter table leave add column in_calendar boolean not null default false;
