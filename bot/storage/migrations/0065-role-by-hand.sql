-- A role that an administrator has given in Kadens, beside those that Entra gives.
alter table person
  add column made_leader boolean not null default false,
  add column made_administrator boolean not null default false;
