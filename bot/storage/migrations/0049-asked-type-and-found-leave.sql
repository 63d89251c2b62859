-- The type that the rep was asked to prepare for, once they were; another may have come up since.
alter table session add column asked_type text;

-- When leave was found in somebody's calendar, so that it is told once; null where they entered it here.
alter table leave add column found_at timestamptz;
