-- A pair's timeline asks for what ended, or falls due, in a part of its time.
create index commitment_day on commitment (tenant_id, rhythm_id, (coalesce(ended_on, due)), commitment_id);
