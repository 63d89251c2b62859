-- What a person was sent, and what they did last, are asked at each message: by person, and within one message.
create index outbox_of_person on outbox (tenant_id, person_id, sent_at) where person_id is not null;
create index outbox_of_activity on outbox (tenant_id, activity_id) where activity_id is not null;
create index commitment_event_by on commitment_event (tenant_id, by_id, at);
