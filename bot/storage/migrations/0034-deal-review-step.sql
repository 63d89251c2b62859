-- The step that was recorded with a decision about a deal: it goes when that is taken back at once.
alter table deal_review add column step_id uuid;
