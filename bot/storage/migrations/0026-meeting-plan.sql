-- What a rep means to do in a customer meeting: its aim, how it is opened, three questions, how it is closed, and when that
-- was said out loud.
alter table customer_meeting
  add column aim text,
  add column opening text,
  add column question_1 text,
  add column question_2 text,
  add column question_3 text,
  add column closing text,
  add column rehearsed_at timestamptz;
