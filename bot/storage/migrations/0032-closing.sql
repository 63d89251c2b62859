-- Whether the two are at a live session's closing, where what they have settled is read back to both.
alter table session add column closing boolean not null default false;
