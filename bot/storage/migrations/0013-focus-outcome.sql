-- What came of what a rep practised, in the words of whoever ended it.
alter table focus add column outcome text not null default '';
