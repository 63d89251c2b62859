-- Whether a session was begun without having been planned.
alter table session add column on_the_spot boolean not null default false;
