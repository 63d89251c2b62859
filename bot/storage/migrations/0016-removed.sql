-- What was removed by a slip can be brought back as it was: it is shown to nobody, and deleted a day later.
alter table deal add column removed_at timestamptz;
alter table customer_meeting add column removed_at timestamptz;
