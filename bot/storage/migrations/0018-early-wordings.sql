-- Two files were changed on the days they were written: a database that had run an earlier wording of 0001 or 0014 lacks what
-- came later, and could neither settle nor follow for how long things are kept. Nothing changes where the later wording was run.
alter table person add column if not exists seen_language text;
alter table person add column if not exists seen_zone text;
do $$
begin
  if not exists (
    select from pg_constraint where conrelid = 'person'::regclass and conname = 'person_seen_language_check') then
    alter table person add constraint person_seen_language_check check (seen_language in ('sv', 'en'));
  end if;
  if exists (
    select from pg_attribute where attrelid = 'term'::regclass and attname = 'starts_at' and not attisdropped) then
    -- Until when a shorter one waited was known, but not what was followed till then: the longest deletes nothing too early.
    alter table term add column notice_until timestamptz;
    alter table term add column notice_months int check (notice_months in (12, 24, 36, 60));
    -- Row-level security hides every row from the owner too, while it is forced.
    alter table term no force row level security;
    update term set notice_until = starts_at, notice_months = 60 where starts_at is not null;
    alter table term force row level security;
    alter table term drop column starts_at;
    alter table term add constraint term_check check ((notice_until is null) = (notice_months is null));
  end if;
end $$;
