-- Row-level security keeps an index on lower() from being used (lower isn't leakproof); deals are compared by name in memory instead.
drop index deal_name;
