-- What a request asked for, so that its key can't be used for something else.
alter table receipt add column digest text;
