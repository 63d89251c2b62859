-- A change may be of a metric of the organisation's own: then this says how that is counted.
alter table overview_change add column measurement jsonb;
