-- Effects are claimed with a lease and carried out outside the transaction (docs/decisions).
alter table outbox
  -- Of one lane only one is carried out at a time. What was planned before there were lanes shares one.
  add column lane text not null default '',
  -- Until when somebody has it in hand, by the database's clock; null while nobody has.
  add column lease_until timestamptz,
  -- How many leases there have been: whoever holds another than the last one writes nothing down any more.
  add column lease int not null default 0,
  -- Since when it has failed; null when it hasn't.
  add column failing_since timestamptz;
create index outbox_leased on outbox (tenant_id, lane) where state = 'waiting' and lease_until is not null;
