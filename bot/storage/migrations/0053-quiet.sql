-- That somebody wants to hear nothing for a while: from when, and until when.
alter table person add quiet_from timestamptz, add quiet_until timestamptz;
alter table person add check ((quiet_from is null) = (quiet_until is null));
