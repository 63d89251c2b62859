-- What is said in a session, as the words it can be found by: stemmed as Swedish, as English, and as it is written, since
-- people mix the two languages, and a customer's name is no word of either. A slash or an angle bracket would make the
-- parser take "Volvo/Scania" for a path and "<100 kr>" for a tag. PostgreSQL makes the words of the text beside them, so
-- they are emptied with it; bot/storage/finding.ts looks for them in the same way.
alter table note add column words tsvector generated always as (
    to_tsvector('swedish', translate(text, '/<>', '   ')) ||
    to_tsvector('english', translate(text, '/<>', '   ')) ||
    to_tsvector('simple', translate(text, '/<>', '   '))) stored;
alter table decision add column words tsvector generated always as (
    to_tsvector('swedish', translate(text, '/<>', '   ')) ||
    to_tsvector('english', translate(text, '/<>', '   ')) ||
    to_tsvector('simple', translate(text, '/<>', '   '))) stored;
alter table private_note add column words tsvector generated always as (
    to_tsvector('swedish', translate(text, '/<>', '   ')) ||
    to_tsvector('english', translate(text, '/<>', '   ')) ||
    to_tsvector('simple', translate(text, '/<>', '   '))) stored;
alter table commitment add column words tsvector generated always as (
    to_tsvector('swedish', translate(text || ' ' || coalesce(outcome, ''), '/<>', '   ')) ||
    to_tsvector('english', translate(text || ' ' || coalesce(outcome, ''), '/<>', '   ')) ||
    to_tsvector('simple', translate(text || ' ' || coalesce(outcome, ''), '/<>', '   '))) stored;
-- Of the agenda only what the two have added; the rest is the template's.
alter table session add column words tsvector generated always as (
    to_tsvector('swedish', jsonb_path_query_array(agenda, '$[*] ? (@.addedBy != null).text')) ||
    to_tsvector('english', jsonb_path_query_array(agenda, '$[*] ? (@.addedBy != null).text')) ||
    to_tsvector('simple', jsonb_path_query_array(agenda, '$[*] ? (@.addedBy != null).text')) ||
    to_tsvector('swedish', translate(coalesce(no_step_reason, ''), '/<>', '   ')) ||
    to_tsvector('english', translate(coalesce(no_step_reason, ''), '/<>', '   ')) ||
    to_tsvector('simple', translate(coalesce(no_step_reason, ''), '/<>', '   '))) stored;

-- Sessions as they were held, for reading backwards from any of them.
create index session_held on session (tenant_id, rhythm_id, coalesce(started_at, starts_at), session_id);
create index commitment_session on commitment (tenant_id, session_id);
