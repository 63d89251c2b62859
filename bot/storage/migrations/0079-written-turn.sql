-- What a message wanted has a place of its own, beside the digest that it was first written behind.
alter table written_message add column turn jsonb;
update written_message set reading = split_part(reading, ' ', 1) where reading like '% %';
