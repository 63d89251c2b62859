-- What an import did to a deal is looked up by both: by the import alone all its rows would be gone through for each.
drop index deal_entry_deal;
create index deal_entry_deal on deal_entry (tenant_id, deal_id, import_id);
