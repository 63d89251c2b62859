-- What the rep would like the next session to be about; gone once a session has been held.
alter table rhythm
  add column wish text check (wish in ('deal', 'pipeline', 'skill', 'performance', 'preparation'));

-- Who chose the type, null while it is the recommended one; and what was recommended when the session began.
alter table session
  add column chosen_by uuid,
  add column recommended text check (recommended in ('deal', 'pipeline', 'skill', 'performance', 'preparation')),
  add foreign key (tenant_id, chosen_by) references person;
