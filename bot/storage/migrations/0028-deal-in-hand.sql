-- Of several deals that a session is about, the one chosen last is in hand. Those from before are in the order of their names.
alter table session_deal add column chosen int not null default 0;
