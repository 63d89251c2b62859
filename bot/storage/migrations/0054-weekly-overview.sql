-- Whether somebody wants an overview on the first working morning of each week.
alter table person add weekly_overview boolean not null default false;
