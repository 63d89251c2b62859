-- Why there is a goal, in a sentence of whoever set it; empty when nothing has been said.
alter table goal add column why text not null default '';
