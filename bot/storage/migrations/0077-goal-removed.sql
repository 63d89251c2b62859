-- A goal that was set by mistake can be taken away, and brought back as it was for a day; then it is deleted.
alter table goal add column removed_at timestamptz;
