-- What came of a kept promise, in a line; and the owner's if-then plan for one to come.
alter table commitment
  add column outcome text,
  add column plan text;

alter table commitment_event
  drop constraint commitment_event_what_check,
  add constraint commitment_event_what_check check
    (what in ('recorded', 'changed', 'kept', 'moved', 'dropped', 'outcome', 'help', 'disputed', 'reopened'));
