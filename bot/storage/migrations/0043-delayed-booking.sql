-- A series that the calendar doesn't take now is tried again, and the rhythm says so meanwhile.
alter table rhythm drop constraint rhythm_calendar_check;
alter table rhythm add constraint rhythm_calendar_check
  check (calendar in ('none', 'booking', 'delayed', 'booked', 'consent-needed', 'failed', 'removed'));
