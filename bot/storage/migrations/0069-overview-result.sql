-- A change may be of a metric's results instead of a behaviour's levels: then `behaviour` is the metric, and amounts are in that currency.
alter table overview_change add is_result boolean not null default false;
alter table overview_change add currency text;
