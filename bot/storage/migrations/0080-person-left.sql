-- When Teams was first found not to know somebody any more, and when that had gone on for so long that they are taken to have left.
alter table person add column missing_since timestamptz;
alter table person add column left_at timestamptz;
alter table person add check (left_at is null or missing_since is not null);
