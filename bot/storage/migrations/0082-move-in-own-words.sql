-- What got in the way of a commitment that was moved, in its owner's own words, where none of the reasons to choose from was it.
alter table commitment_event add column because text;
