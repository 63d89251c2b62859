-- Each opening of the personal tab asks what was given up, of which there is seldom anything.
create index outbox_failed on outbox (tenant_id, sent_at) where state = 'failed';
