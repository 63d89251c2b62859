-- The time zone somebody was first seen in: it says which public holidays they have until they choose, so that a trip changes none.
alter table person add column home_zone text;
update person set home_zone = seen_zone;
