-- A session on another day than the rhythm's, since somebody is off on that one: nobody has moved it, and it goes back by itself.
alter table session add column moved_for_day_off boolean not null default false;
