create schema migrations;
create table migrations.kysely_migration (
  name character varying(255) not null,
  "timestamp" character varying(255) not null
);
insert into migrations.kysely_migration (name, "timestamp") values
('0001-first', '2026-11-28T14:55:56.549Z'),
('0002-recommendation', '2026-11-28T14:55:56.564Z'),
('0003-follow-up', '2026-11-28T14:55:56.581Z'),
('0004-templates', '2026-11-28T14:55:56.611Z'),
('0005-deals', '2026-11-28T14:55:56.650Z'),
('0006-behaviours', '2026-11-28T14:55:56.670Z'),
('0007-cancelled', '2026-11-28T14:55:56.680Z'),
('0008-search', '2026-11-28T14:55:56.714Z'),
('0009-first-day', '2026-11-28T14:55:56.716Z'),
('0011-debrief', '2026-11-28T14:55:56.724Z'),
('0013-focus-outcome', '2026-11-28T14:55:56.731Z'),
('0013-waiting-points', '2026-11-28T14:55:56.762Z'),
('0014-term', '2026-11-28T14:55:56.824Z'),
('0015-behaviours', '2026-11-28T14:55:56.828Z'),
('0016-removed', '2026-11-28T14:55:56.839Z');
create table migrations.kysely_migration_lock (
  id character varying(255) not null,
  is_locked integer default 0 not null
);
insert into migrations.kysely_migration_lock (id, is_locked) values
('migration_lock', '0');
create table public.access_log (
  tenant_id uuid not null,
  access_id uuid not null,
  at timestamp with time zone not null,
  reader_id uuid not null,
  subject_id uuid not null,
  what text not null
);
insert into public.access_log (tenant_id, access_id, at, reader_id, subject_id, what) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-38ba-77db-86d2-5c02769b0eb1', '2026-10-29 15:30:00.013+00', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002', 'rhythm'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3fc5-757b-9b38-5c4e9e74c118', '2026-11-02 15:30:00.012+00', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'rhythm'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3ffc-703c-872c-faa3cf8733a6', '2026-11-02 15:30:00.124+00', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'session');
create table public.behaviour (
  tenant_id uuid not null,
  id text not null,
  version integer not null,
  grouped_under text,
  words jsonb,
  aside boolean not null,
  changed_by uuid not null,
  changed_at timestamp with time zone not null
);
insert into public.behaviour (tenant_id, id, version, grouped_under, words, aside, changed_by, changed_at) values
('6f1c2a30-0000-4000-8000-000000000001', 'builds-champion', '1', NULL, NULL, 'true', '0a1b2c3d-0000-4000-8000-000000000011', '2026-09-21 06:30:00.339+00'),
('6f1c2a30-0000-4000-8000-000000000001', 'own-01a222a7-f457-70c5-8f86-df08f1743fc2', '1', 'craft', '{"name": {"en": "Shares what works with the team", "sv": "Delar det som fungerar med teamet"}, "levels": {"1": {"en": "Keeps what works to themselves.", "sv": "Behåller det som fungerar för sig själv."}, "3": {"en": "Tells when asked.", "sv": "Berättar när någon frågar."}, "5": {"en": "Shows the team a conversation a month: what was done, and what came of it.", "sv": "Visar teamet ett samtal i månaden: vad som gjordes, och vad det ledde till."}}}', 'false', '0a1b2c3d-0000-4000-8000-000000000011', '2026-09-21 06:30:00.293+00');
create table public.commitment (
  tenant_id uuid not null,
  commitment_id uuid not null,
  version integer not null,
  rhythm_id uuid not null,
  session_id uuid,
  owner_id uuid not null,
  text text not null,
  due date,
  serves text,
  state text not null,
  ended_on date,
  why text,
  moves integer not null,
  help_wanted_at timestamp with time zone,
  disputed_at timestamp with time zone,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  source text not null,
  outcome text,
  plan text,
  words tsvector generated always as (((to_tsvector('swedish'::regconfig, translate(((text || ' '::text) || COALESCE(outcome, ''::text)), '/<>'::text, '   '::text)) || to_tsvector('english'::regconfig, translate(((text || ' '::text) || COALESCE(outcome, ''::text)), '/<>'::text, '   '::text))) || to_tsvector('simple'::regconfig, translate(((text || ' '::text) || COALESCE(outcome, ''::text)), '/<>'::text, '   '::text)))) stored
);
insert into public.commitment (tenant_id, commitment_id, version, rhythm_id, session_id, owner_id, text, due, serves, state, ended_on, why, moves, help_wanted_at, disputed_at, recorded_by, recorded_at, source, outcome, plan) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-ff96-763f-8762-4a125b35fed7', '2', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '01a222a7-f6ff-75d6-a82e-3bb81d45a857', '0a1b2c3d-0000-4000-8000-000000000003', 'Skicka en ny offert till Ericsson', '2026-10-02', NULL, 'kept', '2026-10-13', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-09-29 11:45:00.65+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-0b72-74f9-9a0e-7aa9ecd1185d', '2', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '01a222a7-f70f-7444-a259-48f3bb11f2f9', '0a1b2c3d-0000-4000-8000-000000000003', 'Spela in nästa demo', '2026-11-10', NULL, 'open', NULL, NULL, '1', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-13 11:45:00.829+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1d90-7713-847a-2b0cecb6e26f', '2', '01a222a8-11f4-7524-8e50-d3e36d148b63', '01a222a8-1332-770c-a676-a86a772e3cf7', '0a1b2c3d-0000-4000-8000-000000000004', 'Ringa tio nya bolag före lunch', '2026-10-27', NULL, 'kept', '2026-11-05', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-21 07:30:00.732+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2c8a-7637-9e4f-107fb7e12638', '1', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '01a222a7-f71f-7663-9bfe-9c6d03489a4c', '0a1b2c3d-0000-4000-8000-000000000003', 'Stänga de fem affärer som stått still', '2026-11-06', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-27 12:45:01.089+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-35e7-752b-8079-c6ad2871811a', '3', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', '0a1b2c3d-0000-4000-8000-000000000002', 'Ringa inköpschefen på Atlas', '2026-11-02', NULL, 'kept', '2026-11-12', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:00.812+00', 'panel', 'Han vill se en kalkyl före jul', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-362b-7612-9269-a6bdcdea31ed', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', '0a1b2c3d-0000-4000-8000-000000000001', 'Skicka prislistan för nästa år', '2026-11-04', NULL, 'kept', '2026-11-12', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:00.853+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3654-76a6-af18-83fd8ef7a5fe', '4', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', '0a1b2c3d-0000-4000-8000-000000000002', 'Räkna på leveranstiden för Volvo', '2026-11-17', NULL, 'kept', '2026-11-16', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:00.925+00', 'panel', 'Fyra veckor räcker', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3683-7281-a836-7b15b0db146b', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', '0a1b2c3d-0000-4000-8000-000000000002', 'Skriva om offertmallen', '2026-11-08', NULL, 'dropped', '2026-11-12', 'Marknad tar den i januari', '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:00.965+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-36bb-7776-82ae-b2491d89974c', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', '0a1b2c3d-0000-4000-8000-000000000001', 'Prata med produkt om integrationen', '2026-11-10', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:01.019+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3d2a-778e-99e7-c84959f62557', '1', '01a222a8-2305-7085-ad91-7dd4815de574', '01a222a8-23c1-71fc-932d-0477606528e0', '0a1b2c3d-0000-4000-8000-000000000006', 'Ask three follow-up questions in the Barclays meeting', '2026-11-04', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-30 14:30:00.587+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-4824-74d9-91d9-8d2561163598', '2', '01a222a8-11f4-7524-8e50-d3e36d148b63', '01a222a8-1366-760d-9026-7643010fe944', '0a1b2c3d-0000-4000-8000-000000000004', 'Fråga Karin på Skanska om en introduktion till ekonomichefen', '2026-11-11', NULL, 'kept', '2026-11-18', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-05 12:30:00.724+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-483e-7214-992d-06f28b16fe63', '2', '01a222a8-11f4-7524-8e50-d3e36d148b63', '01a222a8-1366-760d-9026-7643010fe944', '0a1b2c3d-0000-4000-8000-000000000001', 'Skicka juristens svar om avtalet', '2026-11-07', NULL, 'kept', '2026-11-18', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-05 12:30:00.749+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5b51-76a9-b43f-f9081a15cd10', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '0a1b2c3d-0000-4000-8000-000000000002', 'Skicka referenserna till Scania', '2026-11-19', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.635+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5b92-761c-8693-643dae089dcb', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '0a1b2c3d-0000-4000-8000-000000000002', 'Boka möte med ekonomichefen på Volvo', '2026-11-27', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.711+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5bbc-72df-b2ea-8bc42d691767', '3', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '0a1b2c3d-0000-4000-8000-000000000002', 'Stänga de tre affärer som stått still', '2026-11-17', NULL, 'kept', '2026-11-17', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.764+00', 'panel', 'Två stängda, Stena lever', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5bd8-71dc-8607-299e2d3574d9', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '0a1b2c3d-0000-4000-8000-000000000001', 'Boka in Petra från support till Scania-mötet', '2026-11-18', NULL, 'kept', '2026-11-16', NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.791+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5e0d-77ad-9b8e-355db0b329ce', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '0a1b2c3d-0000-4000-8000-000000000002', 'Fråga Atlas om leveransvillkoren', '2026-11-19', NULL, 'dropped', '2026-11-18', 'De har redan skickat dem', '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000002', '2026-11-13 07:30:00.01+00', 'panel', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-645f-7463-884e-d46310d5ea97', '1', '01a222a8-11f4-7524-8e50-d3e36d148b63', '01a222a8-1e2a-76ca-83fb-ecb32c2810d7', '0a1b2c3d-0000-4000-8000-000000000004', 'Ringa Peab för att få ett beslutsdatum', '2026-11-27', NULL, 'open', NULL, NULL, '0', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-18 08:30:00.608+00', 'panel', NULL, NULL);
create table public.commitment_event (
  tenant_id uuid not null,
  event_id uuid not null,
  commitment_id uuid not null,
  at timestamp with time zone not null,
  by_id uuid not null,
  what text not null,
  from_day date,
  to_day date,
  reason text,
  counted boolean default false not null
);
insert into public.commitment_event (tenant_id, event_id, commitment_id, at, by_id, what, from_day, to_day, reason, counted) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-ff99-71d5-9131-fabd1a102831', '01a222a7-ff96-763f-8762-4a125b35fed7', '2026-09-29 11:45:00.65+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-08f8-767e-a239-7eb3204ae666', '01a222a7-ff96-763f-8762-4a125b35fed7', '2026-10-13 11:00:00.193+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-0b74-7100-8605-5e591c339f2b', '01a222a8-0b72-74f9-9a0e-7aa9ecd1185d', '2026-10-13 11:45:00.829+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1d91-701e-8f16-c0fe2efce8be', '01a222a8-1d90-7713-847a-2b0cecb6e26f', '2026-10-21 07:30:00.732+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2937-73cd-b762-a37defe72374', '01a222a8-0b72-74f9-9a0e-7aa9ecd1185d', '2026-10-27 12:00:00.253+00', '0a1b2c3d-0000-4000-8000-000000000001', 'moved', '2026-10-22', '2026-11-10', 'time', 'true'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2c8f-75d4-a676-56369c73707c', '01a222a8-2c8a-7637-9e4f-107fb7e12638', '2026-10-27 12:45:01.089+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-35e8-726a-ab0d-4cc307c53bd3', '01a222a8-35e7-752b-8079-c6ad2871811a', '2026-10-29 09:30:00.812+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3632-70de-b1fb-a37564fa0084', '01a222a8-362b-7612-9269-a6bdcdea31ed', '2026-10-29 09:30:00.853+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3655-759a-9139-9793dc0794a0', '01a222a8-3654-76a6-af18-83fd8ef7a5fe', '2026-10-29 09:30:00.925+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3684-769b-8910-1661db3f69a7', '01a222a8-3683-7281-a836-7b15b0db146b', '2026-10-29 09:30:00.965+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-36be-7639-9f6c-7662773a57af', '01a222a8-36bb-7776-82ae-b2491d89974c', '2026-10-29 09:30:01.019+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3d2e-75a0-b936-1c760eeebf2b', '01a222a8-3d2a-778e-99e7-c84959f62557', '2026-10-30 14:30:00.587+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-4637-73b4-ab18-77a07af77b53', '01a222a8-1d90-7713-847a-2b0cecb6e26f', '2026-11-05 12:00:00.184+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-4824-74d9-91d9-916fe194b9a0', '01a222a8-4824-74d9-91d9-8d2561163598', '2026-11-05 12:30:00.724+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-483f-768d-b5ce-b8bf96cacbdc', '01a222a8-483e-7214-992d-06f28b16fe63', '2026-11-05 12:30:00.749+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-55bb-7551-b515-0aad4ce10e27', '01a222a8-35e7-752b-8079-c6ad2871811a', '2026-11-12 09:00:00.225+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-55cb-75dc-8816-7cea4fcd6888', '01a222a8-35e7-752b-8079-c6ad2871811a', '2026-11-12 09:00:00.25+00', '0a1b2c3d-0000-4000-8000-000000000001', 'outcome', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-55fa-71f6-bf44-075566d3756a', '01a222a8-362b-7612-9269-a6bdcdea31ed', '2026-11-12 09:00:00.273+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-562e-76a3-a107-e944ba4fd43f', '01a222a8-3654-76a6-af18-83fd8ef7a5fe', '2026-11-12 09:00:00.32+00', '0a1b2c3d-0000-4000-8000-000000000001', 'moved', '2026-11-06', '2026-11-17', 'customer', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-565e-74b8-8a67-525f229d06b7', '01a222a8-3683-7281-a836-7b15b0db146b', '2026-11-12 09:00:00.374+00', '0a1b2c3d-0000-4000-8000-000000000001', 'dropped', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5b54-72f4-90f1-c7c302b0d5ae', '01a222a8-5b51-76a9-b43f-f9081a15cd10', '2026-11-12 09:30:01.635+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5b94-73ea-bacf-4e7332d7f5b3', '01a222a8-5b92-761c-8693-643dae089dcb', '2026-11-12 09:30:01.711+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5bbd-7699-9c9d-4510d0828e7b', '01a222a8-5bbc-72df-b2ea-8bc42d691767', '2026-11-12 09:30:01.764+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5bd8-71dc-8607-2d49c6858111', '01a222a8-5bd8-71dc-8607-299e2d3574d9', '2026-11-12 09:30:01.791+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5e0e-703b-af23-c970a8cab535', '01a222a8-5e0d-77ad-9b8e-355db0b329ce', '2026-11-13 07:30:00.01+00', '0a1b2c3d-0000-4000-8000-000000000002', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5ee5-712b-975f-1b081ad86ce9', '01a222a8-3654-76a6-af18-83fd8ef7a5fe', '2026-11-16 15:30:00.008+00', '0a1b2c3d-0000-4000-8000-000000000002', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5f01-7133-b012-17591971b544', '01a222a8-3654-76a6-af18-83fd8ef7a5fe', '2026-11-16 15:30:00.038+00', '0a1b2c3d-0000-4000-8000-000000000002', 'outcome', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5f1b-762b-8d02-bedb8ce9a61e', '01a222a8-5bd8-71dc-8607-299e2d3574d9', '2026-11-16 15:30:00.008+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6081-72f8-b5d0-fe60530c8532', '01a222a8-5bbc-72df-b2ea-8bc42d691767', '2026-11-17 15:30:00.013+00', '0a1b2c3d-0000-4000-8000-000000000002', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-60a6-7746-aabb-ed6231c32e1b', '01a222a8-5bbc-72df-b2ea-8bc42d691767', '2026-11-17 15:30:00.051+00', '0a1b2c3d-0000-4000-8000-000000000002', 'outcome', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-625e-731e-90e9-a2655fca8c26', '01a222a8-4824-74d9-91d9-8d2561163598', '2026-11-18 08:00:00.109+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-628a-76d4-9f3d-07951bf70322', '01a222a8-483e-7214-992d-06f28b16fe63', '2026-11-18 08:00:00.15+00', '0a1b2c3d-0000-4000-8000-000000000001', 'kept', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6463-767a-b4c9-91a34fdc9489', '01a222a8-645f-7463-884e-d46310d5ea97', '2026-11-18 08:30:00.608+00', '0a1b2c3d-0000-4000-8000-000000000001', 'recorded', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6621-70de-9e5c-682d2a6bc26e', '01a222a8-5e0d-77ad-9b8e-355db0b329ce', '2026-11-18 15:30:00.009+00', '0a1b2c3d-0000-4000-8000-000000000002', 'dropped', NULL, NULL, NULL, 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-685f-77b8-a7e3-6114ece57566', '01a222a8-5b92-761c-8693-643dae089dcb', '2026-11-20 15:30:00.007+00', '0a1b2c3d-0000-4000-8000-000000000002', 'moved', '2026-11-20', '2026-11-27', 'customer', 'false');
create table public.conversation (
  tenant_id uuid not null,
  chat_id text not null,
  person_id uuid,
  reference jsonb not null
);
insert into public.conversation (tenant_id, chat_id, person_id, reference) values
('6f1c2a30-0000-4000-8000-000000000001', '19:meeting_1x89dIZLDJ1L31Gj3w3hwA@thread.v2', NULL, '{"id": "19:meeting_1x89dIZLDJ1L31Gj3w3hwA@thread.v2", "kind": "chat", "meetingId": "MCMxOTptZWV0aW5nXzF4ODlkSVpMREoxTDMxR2ozdzNod0FAdGhyZWFkLnYyIzA=", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', '19:meeting_Iz7QWHX63ctaxXNDceWJhg@thread.v2', NULL, '{"id": "19:meeting_Iz7QWHX63ctaxXNDceWJhg@thread.v2", "kind": "chat", "meetingId": "MCMxOTptZWV0aW5nX0l6N1FXSFg2M2N0YXhYTkRjZVdKaGdAdGhyZWFkLnYyIzA=", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', '19:meeting_ZbcZPNH8lAKMXPG9U7aEBg@thread.v2', NULL, '{"id": "19:meeting_ZbcZPNH8lAKMXPG9U7aEBg@thread.v2", "kind": "chat", "meetingId": "MCMxOTptZWV0aW5nX1piY1pQTkg4bEFLTVhQRzlVN2FFQmdAdGhyZWFkLnYyIzA=", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:adam', '0a1b2c3d-0000-4000-8000-000000000011', '{"id": "a:adam", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000011", "teamsId": "29:adam", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:ali', '0a1b2c3d-0000-4000-8000-000000000002', '{"id": "a:ali", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000002", "teamsId": "29:ali", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:elin', '0a1b2c3d-0000-4000-8000-000000000005', '{"id": "a:elin", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000005", "teamsId": "29:elin", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:eva', '0a1b2c3d-0000-4000-8000-000000000010', '{"id": "a:eva", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000010", "teamsId": "29:eva", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:johan', '0a1b2c3d-0000-4000-8000-000000000004', '{"id": "a:johan", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000004", "teamsId": "29:johan", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:lars', '0a1b2c3d-0000-4000-8000-000000000007', '{"id": "a:lars", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000007", "teamsId": "29:lars", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:maria', '0a1b2c3d-0000-4000-8000-000000000001', '{"id": "a:maria", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000001", "teamsId": "29:maria", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:nina', '0a1b2c3d-0000-4000-8000-000000000008', '{"id": "a:nina", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000008", "teamsId": "29:nina", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:omar', '0a1b2c3d-0000-4000-8000-000000000006', '{"id": "a:omar", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000006", "teamsId": "29:omar", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:petra', '0a1b2c3d-0000-4000-8000-000000000009', '{"id": "a:petra", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000009", "teamsId": "29:petra", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000001', 'a:sara', '0a1b2c3d-0000-4000-8000-000000000003', '{"id": "a:sara", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000003", "teamsId": "29:sara", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}'),
('6f1c2a30-0000-4000-8000-000000000002', 'a:mallory', '0a1b2c3d-0000-4000-8000-000000000012', '{"id": "a:mallory", "kind": "person", "person": "0a1b2c3d-0000-4000-8000-000000000012", "teamsId": "29:mallory", "serviceUrl": "http://127.0.0.1:46545/local/connector/"}');
create table public.customer_meeting (
  tenant_id uuid not null,
  customer_meeting_id uuid not null,
  version integer not null,
  rep_id uuid not null,
  customer text not null,
  at timestamp with time zone not null,
  deal_id uuid,
  attendees text,
  new_people boolean not null,
  debriefed_at timestamp with time zone,
  removed_at timestamp with time zone
);
insert into public.customer_meeting (tenant_id, customer_meeting_id, version, rep_id, customer, at, deal_id, attendees, new_people, debriefed_at, removed_at) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-696b-74e3-a0e6-cefb525f4a6d', '1', '0a1b2c3d-0000-4000-8000-000000000002', 'Volvo Lastvagnar', '2026-11-27 08:00:00+00', '01a222a8-52a9-74b0-9e36-ef14b2229e97', 'Ekonomichefen och Anders på inköp', 'true', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-697b-75d2-96d9-224571af1398', '1', '0a1b2c3d-0000-4000-8000-000000000002', 'Scania', '2026-12-02 12:00:00+00', '01a222a8-52f7-74e2-b1b9-2dd3b3578e19', 'Petra på produktion', 'false', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6997-718c-a88e-987351f50678', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'Ericsson', '2026-11-26 09:00:00+00', '01a222a8-6873-71ca-99a6-ff8e593e71be', 'Lena på inköp och Peter från it', 'false', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-69b2-77bb-a2b9-636f49de76a3', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'SKF', '2026-12-03 13:00:00+00', '01a222a8-688b-73c2-add3-568edc37b759', 'Produktionschefen', 'true', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-69f5-741f-8ec0-365517a36bc5', '1', '0a1b2c3d-0000-4000-8000-000000000004', 'Skanska', '2026-11-26 08:30:00+00', '01a222a8-68db-72d7-81f8-40bce05cae47', 'Karin och ekonomichefen', 'true', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-69fe-717e-b6e5-172810ecbce2', '1', '0a1b2c3d-0000-4000-8000-000000000004', 'Peab', '2026-12-01 12:30:00+00', '01a222a8-68f0-7233-97df-db0a85f79441', 'Projektchefen i Malmö', 'false', NULL, NULL);
create table public.deal (
  tenant_id uuid not null,
  deal_id uuid not null,
  version integer not null,
  rep_id uuid not null,
  name text not null,
  value double precision,
  closes_on date,
  created_on date not null,
  stage text,
  last_activity_on date not null,
  slips integer not null,
  slipped_from date,
  state text not null,
  ended_on date,
  removed_at timestamp with time zone
);
insert into public.deal (tenant_id, deal_id, version, rep_id, name, value, closes_on, created_on, stage, last_activity_on, slips, slipped_from, state, ended_on, removed_at) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-52a9-74b0-9e36-ef14b2229e97', '3', '0a1b2c3d-0000-4000-8000-000000000002', 'Volvo Lastvagnar', '420000', '2026-12-18', '2026-09-14', 'negotiation', '2026-11-18', '1', '2026-11-19', 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-52f7-74e2-b1b9-2dd3b3578e19', '2', '0a1b2c3d-0000-4000-8000-000000000002', 'Scania', '310000', '2026-12-31', '2026-10-09', 'proposal', '2026-11-17', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5321-76ee-8fd0-691bd724048a', '2', '0a1b2c3d-0000-4000-8000-000000000002', 'Atlas Copco', '180000', '2027-01-21', '2026-11-10', 'need', '2026-11-20', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5333-7579-92e0-5df63ea8a9cd', '1', '0a1b2c3d-0000-4000-8000-000000000002', 'Stena Recycling', '95000', NULL, '2026-10-21', 'contact', '2026-10-28', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6873-71ca-99a6-ff8e593e71be', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'Ericsson', '350000', '2026-12-01', '2026-09-04', 'negotiation', '2026-11-19', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-688b-73c2-add3-568edc37b759', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'SKF', '160000', '2027-01-02', '2026-10-04', 'proposal', '2026-11-11', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-68b2-77fb-a6bb-53b55bca0dce', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'Axis', '120000', '2027-01-28', '2026-11-03', 'need', '2026-11-14', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-68c6-756f-b892-eead0920a2e7', '1', '0a1b2c3d-0000-4000-8000-000000000003', 'Tetra Pak', '75000', NULL, '2026-09-22', 'contact', '2026-10-24', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-68db-72d7-81f8-40bce05cae47', '3', '0a1b2c3d-0000-4000-8000-000000000004', 'Skanska', '390000', '2026-12-14', '2026-08-30', 'negotiation', '2026-11-18', '2', '2026-11-27', 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-68f0-7233-97df-db0a85f79441', '1', '0a1b2c3d-0000-4000-8000-000000000004', 'Peab', '280000', NULL, '2026-10-14', 'proposal', '2026-11-17', '0', NULL, 'open', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6908-74c1-8c83-a5588f04878b', '1', '0a1b2c3d-0000-4000-8000-000000000004', 'NCC', '140000', '2027-01-12', '2026-10-30', 'need', '2026-11-13', '0', NULL, 'open', NULL, NULL);
create table public.debrief (
  tenant_id uuid not null,
  customer_meeting_id uuid not null,
  rep_id uuid not null,
  decided text,
  surprised text,
  at timestamp with time zone not null
);
create table public.decision (
  tenant_id uuid not null,
  decision_id uuid not null,
  rhythm_id uuid not null,
  session_id uuid not null,
  text text not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  words tsvector generated always as (((to_tsvector('swedish'::regconfig, translate(text, '/<>'::text, '   '::text)) || to_tsvector('english'::regconfig, translate(text, '/<>'::text, '   '::text))) || to_tsvector('simple'::regconfig, translate(text, '/<>'::text, '   '::text)))) stored
);
insert into public.decision (tenant_id, decision_id, rhythm_id, session_id, text, by_id, at) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3583-711a-8ef8-fa8c101558d1', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-33be-7310-929e-93b85ca25aae', 'Vi går inte in i upphandlingen hos Region Väst', '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-29 09:30:00.707+00'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5afd-76b9-a59d-ed753425e156', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', 'Volvo räknas inte med i Q4 förrän inköp har svarat', '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.568+00'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5dd2-77f6-9f1a-7d74dc296210', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', 'Rabatter över tio procent tar vi tillsammans först', '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-13 07:30:00.014+00');
create table public.expectation (
  tenant_id uuid not null,
  expectation_id uuid not null,
  version integer not null,
  rhythm_id uuid not null,
  session_id uuid,
  text text not null,
  by_id uuid not null,
  at timestamp with time zone not null,
  state text not null,
  answered_by uuid,
  answered_at timestamp with time zone
);
insert into public.expectation (tenant_id, expectation_id, version, rhythm_id, session_id, text, by_id, at, state, answered_by, answered_at) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-07c5-748c-9f72-836989f9215a', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'Skriv målet för varje kundmöte i kalendern dagen innan.', '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-13 06:30:00.056+00', 'confirmed', '0a1b2c3d-0000-4000-8000-000000000002', '2026-10-13 06:30:00.099+00'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3a6b-74af-8f9b-9c8eb6f6f0a9', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'Inget andra möte utan att kunden själv har sagt vad problemet kostar.', '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-30 07:30:00.095+00', 'confirmed', '0a1b2c3d-0000-4000-8000-000000000002', '2026-10-30 07:30:00.114+00'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5ac1-722e-bd1d-9790f4214a49', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', 'Varje affär i prognosen har ett datum som kunden själv har sagt.', '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-12 09:30:01.499+00', 'confirmed', '0a1b2c3d-0000-4000-8000-000000000002', '2026-11-12 09:30:01.538+00');
create table public.focus (
  tenant_id uuid not null,
  focus_id uuid not null,
  version integer not null,
  rhythm_id uuid not null,
  behaviour text not null,
  why text not null,
  until date not null,
  sign text not null,
  state text not null,
  ended_on date,
  set_by uuid not null,
  set_at timestamp with time zone not null,
  ended_by uuid,
  outcome text default ''::text not null
);
insert into public.focus (tenant_id, focus_id, version, rhythm_id, behaviour, why, until, sign, state, ended_on, set_by, set_at, ended_by, outcome) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-07ae-73fb-922e-1d2932525955', '2', '01a222a8-06b4-7333-84aa-c9717d335bbc', 'prepares-call', 'Atlas frågade vad mötet skulle leda till.', '2026-12-08', '', 'achieved', '2026-10-29', '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-13 06:30:00.021+00', '0a1b2c3d-0000-4000-8000-000000000001', 'Målet står i kalendern före varje möte.'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3a22-7393-94e2-0686828d7b28', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', 'asks-open', 'Vi går för snabbt till lösningen i första mötet.', '2026-12-25', '', 'current', NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-30 07:30:00.005+00', NULL, ''),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3a45-7781-9d97-fa0a1f7a8c8e', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', 'explores-impact', 'Volvo vet inte själva vad problemet kostar.', '2026-12-25', '', 'current', NULL, '0a1b2c3d-0000-4000-8000-000000000001', '2026-10-30 07:30:00.046+00', NULL, '');
create table public.goal (
  tenant_id uuid not null,
  goal_id uuid not null,
  version integer not null,
  level text not null,
  owner_id uuid,
  parent_id uuid,
  name text not null,
  unit text not null,
  kind text not null,
  up boolean not null,
  baseline double precision not null,
  target double precision not null,
  value double precision not null,
  period_from date not null,
  period_to date not null,
  why text default ''::text not null
);
insert into public.goal (tenant_id, goal_id, version, level, owner_id, parent_id, name, unit, kind, up, baseline, target, value, period_from, period_to, why) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6b48-72de-b40a-81a0a4fb76fd', '1', 'company', NULL, NULL, 'Ny ARR', 'money', 'total', 'true', '0', '12000000', '8700000', '2026-10-01', '2026-12-31', 'När vi växer med rätt kunder kan vi bygga det som de gamla har bett om i två år.'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6b65-74d5-8be1-fe36a5184b23', '1', 'team', '0a1b2c3d-0000-4000-8000-000000000001', '01a222a8-6b48-72de-b40a-81a0a4fb76fd', 'Ny ARR, team Maria', 'money', 'total', 'true', '0', '4800000', '3350000', '2026-10-01', '2026-12-31', ''),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6b7b-740c-ab51-3d950523eb31', '1', 'individual', '0a1b2c3d-0000-4000-8000-000000000002', '01a222a8-6b65-74d5-8be1-fe36a5184b23', 'Ny ARR Q4', 'money', 'total', 'true', '0', '1200000', '740000', '2026-10-01', '2026-12-31', ''),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6b91-749a-8c38-6a9b45a3bcd3', '1', 'individual', '0a1b2c3d-0000-4000-8000-000000000003', '01a222a8-6b65-74d5-8be1-fe36a5184b23', 'Ny ARR Q4', 'money', 'total', 'true', '0', '1100000', '930000', '2026-10-01', '2026-12-31', ''),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6ba2-7428-94d9-bda3aefff9eb', '1', 'individual', '0a1b2c3d-0000-4000-8000-000000000004', '01a222a8-6b65-74d5-8be1-fe36a5184b23', 'Ny ARR Q4', 'money', 'total', 'true', '0', '1000000', '610000', '2026-10-01', '2026-12-31', ''),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6bb6-7758-a981-0c086b674211', '1', 'individual', '0a1b2c3d-0000-4000-8000-000000000006', '01a222a8-6b65-74d5-8be1-fe36a5184b23', 'New ARR Q4', 'money', 'total', 'true', '0', '1300000', '1070000', '2026-10-01', '2026-12-31', '');
create table public.live_document (
  tenant_id uuid not null,
  session_id uuid not null,
  state bytea not null
);
create table public.note (
  tenant_id uuid not null,
  session_id uuid not null,
  item_id uuid not null,
  part integer not null,
  text text not null,
  author_id uuid,
  words tsvector generated always as (((to_tsvector('swedish'::regconfig, translate(text, '/<>'::text, '   '::text)) || to_tsvector('english'::regconfig, translate(text, '/<>'::text, '   '::text))) || to_tsvector('simple'::regconfig, translate(text, '/<>'::text, '   '::text)))) stored
);
create table public.outbox (
  tenant_id uuid not null,
  key text not null,
  kind text not null,
  person_id uuid,
  payload jsonb not null,
  state text not null,
  due_at timestamp with time zone not null,
  attempts integer default 0 not null,
  sent_at timestamp with time zone,
  activity_id text,
  error text
);
insert into public.outbox (tenant_id, key, kind, person_id, payload, state, due_at, attempts, sent_at, activity_id, error) values
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a7-ff96-763f-8762-4a125b35fed7:2026-10-02', 'after', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-10-02", "kind": "after", "commitment": "01a222a7-ff96-763f-8762-4a125b35fed7"}', 'sent', '2026-10-05 06:00:00+00', '1', '2026-10-05 06:00:00.001+00', '1795420805794', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-0b72-74f9-9a0e-7aa9ecd1185d:2026-10-22', 'after', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-10-22", "kind": "after", "commitment": "01a222a8-0b72-74f9-9a0e-7aa9ecd1185d"}', 'sent', '2026-10-23 06:00:00+00', '1', '2026-10-23 06:00:00.014+00', '1795420805812', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-0b72-74f9-9a0e-7aa9ecd1185d:2026-11-10', 'after', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-11-10", "kind": "after", "commitment": "01a222a8-0b72-74f9-9a0e-7aa9ecd1185d"}', 'sent', '2026-11-11 07:00:00+00', '1', '2026-11-11 07:00:00.011+00', '1795420805859', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-1d90-7713-847a-2b0cecb6e26f:2026-10-27', 'after', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-10-27", "kind": "after", "commitment": "01a222a8-1d90-7713-847a-2b0cecb6e26f"}', 'sent', '2026-10-28 07:00:00+00', '1', '2026-10-28 07:00:00.25+00', '1795420805825', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-2c8a-7637-9e4f-107fb7e12638:2026-11-06', 'after', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-11-06", "kind": "after", "commitment": "01a222a8-2c8a-7637-9e4f-107fb7e12638"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.006+00', '1795420805849', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-35e7-752b-8079-c6ad2871811a:2026-11-02', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-02", "kind": "after", "commitment": "01a222a8-35e7-752b-8079-c6ad2871811a"}', 'sent', '2026-11-03 07:00:00+00', '1', '2026-11-03 07:00:00.215+00', '1795420805836', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-3654-76a6-af18-83fd8ef7a5fe:2026-11-06', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-06", "kind": "after", "commitment": "01a222a8-3654-76a6-af18-83fd8ef7a5fe"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.121+00', '1795420805850', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-3654-76a6-af18-83fd8ef7a5fe:2026-11-17', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-17", "kind": "after", "commitment": "01a222a8-3654-76a6-af18-83fd8ef7a5fe"}', 'void', '2026-11-18 07:00:00+00', '1', '2026-11-18 07:00:00.011+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-3683-7281-a836-7b15b0db146b:2026-11-08', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-08", "kind": "after", "commitment": "01a222a8-3683-7281-a836-7b15b0db146b"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.222+00', '1795420805851', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-3d2a-778e-99e7-c84959f62557:2026-11-04', 'after', '0a1b2c3d-0000-4000-8000-000000000006', '{"due": "2026-11-04", "kind": "after", "commitment": "01a222a8-3d2a-778e-99e7-c84959f62557"}', 'sent', '2026-11-05 08:00:00+00', '1', '2026-11-05 12:00:00.002+00', '1795420805844', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-4824-74d9-91d9-8d2561163598:2026-11-11', 'after', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-11-11", "kind": "after", "commitment": "01a222a8-4824-74d9-91d9-8d2561163598"}', 'sent', '2026-11-12 07:00:00+00', '1', '2026-11-12 07:00:00.019+00', '1795420805862', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-5b51-76a9-b43f-f9081a15cd10:2026-11-19', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-19", "kind": "after", "commitment": "01a222a8-5b51-76a9-b43f-f9081a15cd10"}', 'sent', '2026-11-20 07:00:00+00', '1', '2026-11-20 07:00:00.005+00', '1795420805879', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-5b92-761c-8693-643dae089dcb:2026-11-20', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-20", "kind": "after", "commitment": "01a222a8-5b92-761c-8693-643dae089dcb"}', 'void', '2026-11-23 07:00:00+00', '1', '2026-11-23 07:00:00.001+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-5b92-761c-8693-643dae089dcb:2026-11-27', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-27", "kind": "after", "commitment": "01a222a8-5b92-761c-8693-643dae089dcb"}', 'waiting', '2026-11-30 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-5bbc-72df-b2ea-8bc42d691767:2026-11-17', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-17", "kind": "after", "commitment": "01a222a8-5bbc-72df-b2ea-8bc42d691767"}', 'void', '2026-11-18 07:00:00+00', '1', '2026-11-18 07:00:00.026+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-5e0d-77ad-9b8e-355db0b329ce:2026-11-19', 'after', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-19", "kind": "after", "commitment": "01a222a8-5e0d-77ad-9b8e-355db0b329ce"}', 'void', '2026-11-20 07:00:00+00', '1', '2026-11-20 07:00:00.082+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'after:01a222a8-645f-7463-884e-d46310d5ea97:2026-11-27', 'after', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-11-27", "kind": "after", "commitment": "01a222a8-645f-7463-884e-d46310d5ea97"}', 'waiting', '2026-11-30 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a7-ff96-763f-8762-4a125b35fed7:2026-10-02', 'before', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-10-02", "kind": "before", "commitment": "01a222a7-ff96-763f-8762-4a125b35fed7"}', 'sent', '2026-10-01 06:00:00+00', '1', '2026-10-01 06:00:00.001+00', '1795420805793', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-0b72-74f9-9a0e-7aa9ecd1185d:2026-10-22', 'before', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-10-22", "kind": "before", "commitment": "01a222a8-0b72-74f9-9a0e-7aa9ecd1185d"}', 'sent', '2026-10-21 06:00:00+00', '1', '2026-10-21 06:00:00.091+00', '1795420805808', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-0b72-74f9-9a0e-7aa9ecd1185d:2026-11-10', 'before', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-11-10", "kind": "before", "commitment": "01a222a8-0b72-74f9-9a0e-7aa9ecd1185d"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.298+00', '1795420805852', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-1d90-7713-847a-2b0cecb6e26f:2026-10-27', 'before', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-10-27", "kind": "before", "commitment": "01a222a8-1d90-7713-847a-2b0cecb6e26f"}', 'sent', '2026-10-26 07:00:00+00', '1', '2026-10-26 07:00:00.007+00', '1795420805813', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-2c8a-7637-9e4f-107fb7e12638:2026-11-06', 'before', '0a1b2c3d-0000-4000-8000-000000000003', '{"due": "2026-11-06", "kind": "before", "commitment": "01a222a8-2c8a-7637-9e4f-107fb7e12638"}', 'sent', '2026-11-05 07:00:00+00', '1', '2026-11-05 07:00:00.021+00', '1795420805841', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-35e7-752b-8079-c6ad2871811a:2026-11-02', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-02", "kind": "before", "commitment": "01a222a8-35e7-752b-8079-c6ad2871811a"}', 'sent', '2026-10-30 07:00:00+00', '1', '2026-10-30 07:00:00.009+00', '1795420805831', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-3654-76a6-af18-83fd8ef7a5fe:2026-11-06', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-06", "kind": "before", "commitment": "01a222a8-3654-76a6-af18-83fd8ef7a5fe"}', 'sent', '2026-11-05 07:00:00+00', '1', '2026-11-05 07:00:00.057+00', '1795420805842', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-3654-76a6-af18-83fd8ef7a5fe:2026-11-17', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-17", "kind": "before", "commitment": "01a222a8-3654-76a6-af18-83fd8ef7a5fe"}', 'sent', '2026-11-16 07:00:00+00', '1', '2026-11-16 07:00:00.004+00', '1795420805868', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-3683-7281-a836-7b15b0db146b:2026-11-08', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-08", "kind": "before", "commitment": "01a222a8-3683-7281-a836-7b15b0db146b"}', 'sent', '2026-11-06 07:00:00+00', '1', '2026-11-06 07:00:00.002+00', '1795420805847', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-3d2a-778e-99e7-c84959f62557:2026-11-04', 'before', '0a1b2c3d-0000-4000-8000-000000000006', '{"due": "2026-11-04", "kind": "before", "commitment": "01a222a8-3d2a-778e-99e7-c84959f62557"}', 'sent', '2026-11-03 08:00:00+00', '1', '2026-11-03 15:30:00.001+00', '1795420805838', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-4824-74d9-91d9-8d2561163598:2026-11-11', 'before', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-11-11", "kind": "before", "commitment": "01a222a8-4824-74d9-91d9-8d2561163598"}', 'sent', '2026-11-10 07:00:00+00', '1', '2026-11-10 07:00:00.03+00', '1795420805855', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-5b51-76a9-b43f-f9081a15cd10:2026-11-19', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-19", "kind": "before", "commitment": "01a222a8-5b51-76a9-b43f-f9081a15cd10"}', 'sent', '2026-11-18 07:00:00+00', '1', '2026-11-18 07:00:00.045+00', '1795420805872', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-5b92-761c-8693-643dae089dcb:2026-11-20', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-20", "kind": "before", "commitment": "01a222a8-5b92-761c-8693-643dae089dcb"}', 'sent', '2026-11-19 07:00:00+00', '1', '2026-11-19 07:00:00.01+00', '1795420805877', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-5b92-761c-8693-643dae089dcb:2026-11-27', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-27", "kind": "before", "commitment": "01a222a8-5b92-761c-8693-643dae089dcb"}', 'waiting', '2026-11-26 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-5bbc-72df-b2ea-8bc42d691767:2026-11-17', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-17", "kind": "before", "commitment": "01a222a8-5bbc-72df-b2ea-8bc42d691767"}', 'sent', '2026-11-16 07:00:00+00', '1', '2026-11-16 07:00:00.032+00', '1795420805869', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-5e0d-77ad-9b8e-355db0b329ce:2026-11-19', 'before', '0a1b2c3d-0000-4000-8000-000000000002', '{"due": "2026-11-19", "kind": "before", "commitment": "01a222a8-5e0d-77ad-9b8e-355db0b329ce"}', 'sent', '2026-11-18 07:00:00+00', '1', '2026-11-18 07:00:00.045+00', '1795420805873', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'before:01a222a8-645f-7463-884e-d46310d5ea97:2026-11-27', 'before', '0a1b2c3d-0000-4000-8000-000000000004', '{"due": "2026-11-27", "kind": "before", "commitment": "01a222a8-645f-7463-884e-d46310d5ea97"}', 'waiting', '2026-11-26 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'book:01a222a7-f67c-7637-85b0-e1bfe66d2ef5:3', 'book-series', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "book-series", "rhythm": "01a222a7-f67c-7637-85b0-e1bfe66d2ef5", "version": 3}', 'sent', '2026-09-28 06:30:00.15+00', '1', '2026-09-29 06:00:00.087+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'book:01a222a8-11f4-7524-8e50-d3e36d148b63:3', 'book-series', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "book-series", "rhythm": "01a222a8-11f4-7524-8e50-d3e36d148b63", "version": 3}', 'sent', '2026-10-19 06:30:00.334+00', '1', '2026-10-20 06:00:00.019+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'book:01a222a8-2305-7085-ad91-7dd4815de574:3', 'book-series', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "book-series", "rhythm": "01a222a8-2305-7085-ad91-7dd4815de574", "version": 3}', 'sent', '2026-10-26 07:30:00.215+00', '1', '2026-10-27 07:00:00.004+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-696b-74e3-a0e6-cefb525f4a6d:2026-11-27T08:00:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000002', '{"at": "2026-11-27T08:00:00.000Z", "kind": "debrief", "meeting": "01a222a8-696b-74e3-a0e6-cefb525f4a6d"}', 'waiting', '2026-11-30 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-697b-75d2-96d9-224571af1398:2026-12-02T12:00:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000002', '{"at": "2026-12-02T12:00:00.000Z", "kind": "debrief", "meeting": "01a222a8-697b-75d2-96d9-224571af1398"}', 'waiting', '2026-12-03 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-6997-718c-a88e-987351f50678:2026-11-26T09:00:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000003', '{"at": "2026-11-26T09:00:00.000Z", "kind": "debrief", "meeting": "01a222a8-6997-718c-a88e-987351f50678"}', 'waiting', '2026-11-27 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-69b2-77bb-a2b9-636f49de76a3:2026-12-03T13:00:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000003', '{"at": "2026-12-03T13:00:00.000Z", "kind": "debrief", "meeting": "01a222a8-69b2-77bb-a2b9-636f49de76a3"}', 'waiting', '2026-12-04 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-69f5-741f-8ec0-365517a36bc5:2026-11-26T08:30:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000004', '{"at": "2026-11-26T08:30:00.000Z", "kind": "debrief", "meeting": "01a222a8-69f5-741f-8ec0-365517a36bc5"}', 'waiting', '2026-11-27 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'debrief:01a222a8-69fe-717e-b6e5-172810ecbce2:2026-12-01T12:30:00.000Z', 'debrief', '0a1b2c3d-0000-4000-8000-000000000004', '{"at": "2026-12-01T12:30:00.000Z", "kind": "debrief", "meeting": "01a222a8-69fe-717e-b6e5-172810ecbce2"}', 'waiting', '2026-12-02 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'greet:01a222a7-f67c-7637-85b0-e1bfe66d2ef5', 'greeting', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "greeting", "rhythm": "01a222a7-f67c-7637-85b0-e1bfe66d2ef5"}', 'sent', '2026-09-28 06:30:00.076+00', '1', '2026-09-29 06:00:00.021+00', '1795420805785', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'greet:01a222a8-06b4-7333-84aa-c9717d335bbc', 'greeting', '0a1b2c3d-0000-4000-8000-000000000002', '{"kind": "greeting", "rhythm": "01a222a8-06b4-7333-84aa-c9717d335bbc"}', 'sent', '2026-10-12 06:30:00.066+00', '1', '2026-10-13 06:00:00.01+00', '1795420805798', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'greet:01a222a8-11f4-7524-8e50-d3e36d148b63', 'greeting', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "greeting", "rhythm": "01a222a8-11f4-7524-8e50-d3e36d148b63"}', 'sent', '2026-10-19 06:30:00.146+00', '1', '2026-10-19 06:30:00.353+00', '1795420805802', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'greet:01a222a8-2305-7085-ad91-7dd4815de574', 'greeting', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "greeting", "rhythm": "01a222a8-2305-7085-ad91-7dd4815de574"}', 'sent', '2026-10-27 08:00:00+00', '2', '2026-10-27 12:00:00.023+00', '1795420805821', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'greet:01a222a8-67c3-722d-8ec6-d5ba9d7603e6', 'greeting', '0a1b2c3d-0000-4000-8000-000000000005', '{"kind": "greeting", "rhythm": "01a222a8-67c3-722d-8ec6-d5ba9d7603e6"}', 'sent', '2026-11-20 07:30:00.067+00', '1', '2026-11-20 15:30:00.007+00', '1795420805880', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'join:01a222a7-f67c-7637-85b0-e1bfe66d2ef5:AAMkLocal58167f41ba89447a9023d2ed6a918b5f', 'join-chat', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "join-chat", "rhythm": "01a222a7-f67c-7637-85b0-e1bfe66d2ef5"}', 'sent', '2026-09-29 06:00:00.087+00', '1', '2026-09-29 06:00:01.081+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'join:01a222a8-11f4-7524-8e50-d3e36d148b63:AAMkLocal0da7ab7b15944c43a0bf858ca40bdf1a', 'join-chat', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "join-chat", "rhythm": "01a222a8-11f4-7524-8e50-d3e36d148b63"}', 'sent', '2026-10-20 06:00:00.019+00', '1', '2026-10-20 06:00:00.939+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'join:01a222a8-2305-7085-ad91-7dd4815de574:AAMkLocal8f38943cc6da4707a209f00b10e74127', 'join-chat', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "join-chat", "rhythm": "01a222a8-2305-7085-ad91-7dd4815de574"}', 'sent', '2026-10-27 07:00:00.004+00', '1', '2026-10-27 07:00:00.561+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a7-f6ff-75d6-a82e-3bb81d45a857:2026-09-29T11:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a7-f6ff-75d6-a82e-3bb81d45a857", "startsAt": "2026-09-29T11:00:00.000Z"}', 'void', '2026-09-29 12:45:00+00', '1', '2026-09-29 12:50:01.001+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a7-f70f-7444-a259-48f3bb11f2f9:2026-10-13T11:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a7-f70f-7444-a259-48f3bb11f2f9", "startsAt": "2026-10-13T11:00:00.000Z"}', 'void', '2026-10-13 12:45:00+00', '1', '2026-10-13 12:50:01.199+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a7-f71f-7663-9bfe-9c6d03489a4c:2026-10-27T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a7-f71f-7663-9bfe-9c6d03489a4c", "startsAt": "2026-10-27T12:00:00.000Z"}', 'void', '2026-10-27 13:45:00+00', '1', '2026-10-27 13:50:01.394+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a7-f737-7192-b05f-c6de6614800e:2026-11-10T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a7-f737-7192-b05f-c6de6614800e", "startsAt": "2026-11-10T12:00:00.000Z"}', 'sent', '2026-11-10 13:45:00+00', '1', '2026-11-10 15:30:00.036+00', '1795420805858', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-0026-77f5-99d2-b3615e5afa47:2026-11-24T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-0026-77f5-99d2-b3615e5afa47", "startsAt": "2026-11-24T12:00:00.000Z"}', 'waiting', '2026-11-24 13:45:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-0c2b-7265-bed0-e2d9231c29b1:2026-12-08T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-0c2b-7265-bed0-e2d9231c29b1", "startsAt": "2026-12-08T12:00:00.000Z"}', 'waiting', '2026-12-08 13:45:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1332-770c-a676-a86a772e3cf7:2026-10-21T07:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1332-770c-a676-a86a772e3cf7", "startsAt": "2026-10-21T07:00:00.000Z"}', 'void', '2026-10-21 08:30:00+00', '1', '2026-10-21 08:35:01.039+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1348-762d-86a0-8fc080a30394:2026-10-28T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1348-762d-86a0-8fc080a30394", "startsAt": "2026-10-28T08:00:00.000Z"}', 'void', '2026-10-28 09:30:00+00', '1', '2026-10-28 15:30:00.002+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1366-760d-9026-7643010fe944:2026-11-04T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1366-760d-9026-7643010fe944", "startsAt": "2026-11-04T08:00:00.000Z"}', 'void', '2026-11-04 09:30:00+00', '1', '2026-11-05 07:00:00.011+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1366-760d-9026-7643010fe944:2026-11-05T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1366-760d-9026-7643010fe944", "startsAt": "2026-11-05T12:00:00.000Z"}', 'void', '2026-11-05 13:30:00+00', '1', '2026-11-05 13:35:00.969+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1376-766d-b0ae-d476209971be:2026-11-11T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1376-766d-b0ae-d476209971be", "startsAt": "2026-11-11T08:00:00.000Z"}', 'sent', '2026-11-11 09:30:00+00', '1', '2026-11-11 15:30:00.006+00', '1795420805861', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-1e2a-76ca-83fb-ecb32c2810d7:2026-11-18T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-1e2a-76ca-83fb-ecb32c2810d7", "startsAt": "2026-11-18T08:00:00.000Z"}', 'void', '2026-11-18 09:30:00+00', '1', '2026-11-18 09:35:00.921+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-23c1-71fc-932d-0477606528e0:2026-10-30T14:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-23c1-71fc-932d-0477606528e0", "startsAt": "2026-10-30T14:00:00.000Z"}', 'void', '2026-10-30 15:30:00+00', '1', '2026-10-30 15:35:00.873+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-23eb-7469-a913-8feffdfbc48e:2026-11-27T14:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-23eb-7469-a913-8feffdfbc48e", "startsAt": "2026-11-27T14:00:00.000Z"}', 'waiting', '2026-11-27 15:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-23fe-71d8-a5bb-93e7be20f7b5:2026-12-25T14:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-23fe-71d8-a5bb-93e7be20f7b5", "startsAt": "2026-12-25T14:00:00.000Z"}', 'waiting', '2026-12-25 15:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-2414-7423-be22-f78de73bf4bc:2027-01-22T14:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-2414-7423-be22-f78de73bf4bc", "startsAt": "2027-01-22T14:00:00.000Z"}', 'waiting', '2027-01-22 15:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-2cef-72f4-9ce8-1f3fa2725416:2026-12-22T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-2cef-72f4-9ce8-1f3fa2725416", "startsAt": "2026-12-22T12:00:00.000Z"}', 'waiting', '2026-12-22 13:45:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-2f7e-73e4-98a1-c18359f92725:2026-11-25T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-2f7e-73e4-98a1-c18359f92725", "startsAt": "2026-11-25T08:00:00.000Z"}', 'waiting', '2026-11-25 09:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-3d8a-7251-ade0-4342cc058306:2027-02-19T14:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-3d8a-7251-ade0-4342cc058306", "startsAt": "2027-02-19T14:00:00.000Z"}', 'waiting', '2027-02-19 15:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-48aa-7635-8065-a7687e902cfb:2026-12-02T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-48aa-7635-8065-a7687e902cfb", "startsAt": "2026-12-02T08:00:00.000Z"}', 'waiting', '2026-12-02 09:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-5fc0-7261-975d-4f85c0230ec3:2026-12-09T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-5fc0-7261-975d-4f85c0230ec3", "startsAt": "2026-12-09T08:00:00.000Z"}', 'waiting', '2026-12-09 09:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-64df-73bf-b5c6-3f3ba3ed8ac9:2026-12-16T08:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-64df-73bf-b5c6-3f3ba3ed8ac9", "startsAt": "2026-12-16T08:00:00.000Z"}', 'waiting', '2026-12-16 09:30:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'missed:01a222a8-6ad9-7460-b33d-0ed28ec07249:2027-01-05T12:00:00.000Z', 'missed', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "missed", "session": "01a222a8-6ad9-7460-b33d-0ed28ec07249", "startsAt": "2027-01-05T12:00:00.000Z"}', 'waiting', '2027-01-05 13:45:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-09-29', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-09-29", "kind": "morning"}', 'sent', '2026-09-29 06:00:00+00', '1', '2026-09-29 06:00:00.963+00', '1795420805787', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-06', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-06", "kind": "morning"}', 'sent', '2026-10-06 06:00:00+00', '1', '2026-10-06 06:00:00.015+00', '1795420805795', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-12', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-12", "kind": "morning"}', 'sent', '2026-10-12 06:00:00+00', '1', '2026-10-12 06:00:00.007+00', '1795420805796', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-13', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-13", "kind": "morning"}', 'sent', '2026-10-13 06:00:00+00', '1', '2026-10-13 06:00:00.012+00', '1795420805799', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-20', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-20", "kind": "morning"}', 'sent', '2026-10-20 06:00:00+00', '1', '2026-10-20 06:00:00.584+00', '1795420805803', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-21', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-21", "kind": "morning"}', 'sent', '2026-10-21 06:00:00+00', '1', '2026-10-21 06:00:00.15+00', '1795420805809', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-26', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-26", "kind": "morning"}', 'sent', '2026-10-26 07:00:00+00', '1', '2026-10-26 07:00:00.121+00', '1795420805814', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-27', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-27", "kind": "morning"}', 'sent', '2026-10-27 07:00:00+00', '1', '2026-10-27 07:00:00.344+00', '1795420805816', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-28', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-28", "kind": "morning"}', 'void', '2026-10-28 07:00:00+00', '1', '2026-10-28 07:00:00.377+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-29', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-29", "kind": "morning"}', 'sent', '2026-10-29 07:00:00+00', '1', '2026-10-29 07:00:00.008+00', '1795420805826', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-10-30', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-10-30", "kind": "morning"}', 'sent', '2026-10-30 07:00:00+00', '1', '2026-10-30 07:00:00.079+00', '1795420805832', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-03', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-03", "kind": "morning"}', 'sent', '2026-11-03 07:00:00+00', '1', '2026-11-03 07:00:00.337+00', '1795420805837', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-04', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-04", "kind": "morning"}', 'sent', '2026-11-04 07:00:00+00', '1', '2026-11-04 07:00:00.003+00', '1795420805839', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-05', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-05", "kind": "morning"}', 'sent', '2026-11-05 07:00:00+00', '1', '2026-11-05 07:00:00.112+00', '1795420805843', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-06', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-06", "kind": "morning"}', 'sent', '2026-11-06 07:00:00+00', '1', '2026-11-06 07:00:00.15+00', '1795420805848', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-09', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-09", "kind": "morning"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.35+00', '1795420805853', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-10', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-10", "kind": "morning"}', 'sent', '2026-11-10 07:00:00+00', '1', '2026-11-10 07:00:00.121+00', '1795420805856', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-11', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-11", "kind": "morning"}', 'sent', '2026-11-11 07:00:00+00', '1', '2026-11-11 07:00:00.123+00', '1795420805860', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-12', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-12", "kind": "morning"}', 'sent', '2026-11-12 07:00:00+00', '1', '2026-11-12 07:00:00.138+00', '1795420805863', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-13', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-13", "kind": "morning"}', 'sent', '2026-11-13 07:00:00+00', '1', '2026-11-13 07:00:00.012+00', '1795420805867', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-17', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-17", "kind": "morning"}', 'sent', '2026-11-17 07:00:00+00', '1', '2026-11-17 07:00:00.008+00', '1795420805870', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-18', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-18", "kind": "morning"}', 'sent', '2026-11-18 07:00:00+00', '1', '2026-11-18 07:00:00.09+00', '1795420805874', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-19', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-19", "kind": "morning"}', 'sent', '2026-11-19 07:00:00+00', '1', '2026-11-19 07:00:00.055+00', '1795420805878', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-23', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-23", "kind": "morning"}', 'sent', '2026-11-23 07:00:00+00', '1', '2026-11-23 07:00:00.006+00', '1795420805881', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-24', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-24", "kind": "morning"}', 'waiting', '2026-11-24 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-25', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-25", "kind": "morning"}', 'waiting', '2026-11-25 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-26', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-26", "kind": "morning"}', 'waiting', '2026-11-26 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-11-27', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-11-27", "kind": "morning"}', 'waiting', '2026-11-27 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-01', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-01", "kind": "morning"}', 'waiting', '2026-12-01 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-02', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-02", "kind": "morning"}', 'waiting', '2026-12-02 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-07', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-07", "kind": "morning"}', 'waiting', '2026-12-07 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-08', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-08", "kind": "morning"}', 'waiting', '2026-12-08 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-09', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-09", "kind": "morning"}', 'waiting', '2026-12-09 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-15', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-15", "kind": "morning"}', 'waiting', '2026-12-15 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-16', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-16", "kind": "morning"}', 'waiting', '2026-12-16 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-21', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-21", "kind": "morning"}', 'waiting', '2026-12-21 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-22', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-22", "kind": "morning"}', 'waiting', '2026-12-22 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-24', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-24", "kind": "morning"}', 'waiting', '2026-12-24 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2026-12-25', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2026-12-25", "kind": "morning"}', 'waiting', '2026-12-25 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-01-04', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-01-04", "kind": "morning"}', 'waiting', '2027-01-04 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-01-05', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-01-05", "kind": "morning"}', 'waiting', '2027-01-05 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-01-21', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-01-21", "kind": "morning"}', 'waiting', '2027-01-21 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-01-22', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-01-22", "kind": "morning"}', 'waiting', '2027-01-22 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-02-18', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-02-18", "kind": "morning"}', 'waiting', '2027-02-18 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'morning:0a1b2c3d-0000-4000-8000-000000000001:2027-02-19', 'morning', '0a1b2c3d-0000-4000-8000-000000000001', '{"day": "2027-02-19", "kind": "morning"}', 'waiting', '2027-02-19 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'occurrence:01a222a8-1348-762d-86a0-8fc080a30394:2026-10-27T15:30:00.158Z', 'occurrence', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "occurrence", "session": "01a222a8-1348-762d-86a0-8fc080a30394"}', 'sent', '2026-10-27 15:30:21.158+00', '1', '2026-10-28 07:00:00.017+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'occurrence:01a222a8-1366-760d-9026-7643010fe944:2026-11-02T15:30:00.224Z', 'occurrence', '0a1b2c3d-0000-4000-8000-000000000001', '{"kind": "occurrence", "session": "01a222a8-1366-760d-9026-7643010fe944"}', 'sent', '2026-11-02 15:30:21.224+00', '1', '2026-11-03 07:00:00.001+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'plan:01a222a8-1348-762d-86a0-8fc080a30394:2026-10-27T15:30:00.158Z', 'plan-changed', '0a1b2c3d-0000-4000-8000-000000000001', '{"at": "2026-10-27T15:30:00.158Z", "kind": "plan-changed", "session": "01a222a8-1348-762d-86a0-8fc080a30394"}', 'sent', '2026-10-27 15:30:21.158+00', '1', '2026-10-28 07:00:00.177+00', '1795420805824', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'plan:01a222a8-1366-760d-9026-7643010fe944:2026-11-02T15:30:00.224Z', 'plan-changed', '0a1b2c3d-0000-4000-8000-000000000004', '{"at": "2026-11-02T15:30:00.224Z", "kind": "plan-changed", "session": "01a222a8-1366-760d-9026-7643010fe944"}', 'sent', '2026-11-02 15:30:21.224+00', '1', '2026-11-03 07:00:00.122+00', '1795420805835', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a7-f6ff-75d6-a82e-3bb81d45a857:2026-09-29T11:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a7-f6ff-75d6-a82e-3bb81d45a857", "startsAt": "2026-09-29T11:00:00.000Z"}', 'sent', '2026-09-28 06:30:00.15+00', '1', '2026-09-29 06:00:00.76+00', '1795420805786', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a7-f70f-7444-a259-48f3bb11f2f9:2026-10-13T11:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a7-f70f-7444-a259-48f3bb11f2f9", "startsAt": "2026-10-13T11:00:00.000Z"}', 'sent', '2026-10-12 06:00:00+00', '1', '2026-10-12 06:00:00.114+00', '1795420805797', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a7-f71f-7663-9bfe-9c6d03489a4c:2026-10-27T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a7-f71f-7663-9bfe-9c6d03489a4c", "startsAt": "2026-10-27T12:00:00.000Z"}', 'sent', '2026-10-26 07:00:00+00', '1', '2026-10-26 07:00:00.24+00', '1795420805815', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a7-f737-7192-b05f-c6de6614800e:2026-11-10T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a7-f737-7192-b05f-c6de6614800e", "startsAt": "2026-11-10T12:00:00.000Z"}', 'sent', '2026-11-09 07:00:00+00', '1', '2026-11-09 07:00:00.534+00', '1795420805854', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-0026-77f5-99d2-b3615e5afa47:2026-11-24T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a8-0026-77f5-99d2-b3615e5afa47", "startsAt": "2026-11-24T12:00:00.000Z"}', 'sent', '2026-11-23 07:00:00+00', '1', '2026-11-23 07:00:00.095+00', '1795420805882', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-0c2b-7265-bed0-e2d9231c29b1:2026-12-08T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a8-0c2b-7265-bed0-e2d9231c29b1", "startsAt": "2026-12-08T12:00:00.000Z"}', 'waiting', '2026-12-07 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1332-770c-a676-a86a772e3cf7:2026-10-21T07:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1332-770c-a676-a86a772e3cf7", "startsAt": "2026-10-21T07:00:00.000Z"}', 'sent', '2026-10-20 06:00:00+00', '1', '2026-10-20 06:00:00.923+00', '1795420805807', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1348-762d-86a0-8fc080a30394:2026-10-28T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1348-762d-86a0-8fc080a30394", "startsAt": "2026-10-28T08:00:00.000Z"}', 'sent', '2026-10-27 07:00:00+00', '1', '2026-10-27 07:00:00.44+00', '1795420805817', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1366-760d-9026-7643010fe944:2026-11-04T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1366-760d-9026-7643010fe944", "startsAt": "2026-11-04T08:00:00.000Z"}', 'void', '2026-11-03 07:00:00+00', '1', '2026-11-03 07:00:00.449+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1366-760d-9026-7643010fe944:2026-11-05T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1366-760d-9026-7643010fe944", "startsAt": "2026-11-05T12:00:00.000Z"}', 'sent', '2026-11-04 07:00:00+00', '1', '2026-11-04 07:00:00.058+00', '1795420805840', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1376-766d-b0ae-d476209971be:2026-11-11T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1376-766d-b0ae-d476209971be", "startsAt": "2026-11-11T08:00:00.000Z"}', 'sent', '2026-11-10 07:00:00+00', '1', '2026-11-10 07:00:00.26+00', '1795420805857', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-1e2a-76ca-83fb-ecb32c2810d7:2026-11-18T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-1e2a-76ca-83fb-ecb32c2810d7", "startsAt": "2026-11-18T08:00:00.000Z"}', 'sent', '2026-11-17 07:00:00+00', '1', '2026-11-17 07:00:00.078+00', '1795420805871', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-23c1-71fc-932d-0477606528e0:2026-10-30T14:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "preparation", "session": "01a222a8-23c1-71fc-932d-0477606528e0", "startsAt": "2026-10-30T14:00:00.000Z"}', 'sent', '2026-10-29 08:00:00+00', '1', '2026-10-29 09:00:00.008+00', '1795420805827', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-23eb-7469-a913-8feffdfbc48e:2026-11-27T14:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "preparation", "session": "01a222a8-23eb-7469-a913-8feffdfbc48e", "startsAt": "2026-11-27T14:00:00.000Z"}', 'waiting', '2026-11-26 08:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-23fe-71d8-a5bb-93e7be20f7b5:2026-12-25T14:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "preparation", "session": "01a222a8-23fe-71d8-a5bb-93e7be20f7b5", "startsAt": "2026-12-25T14:00:00.000Z"}', 'waiting', '2026-12-24 08:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-2414-7423-be22-f78de73bf4bc:2027-01-22T14:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "preparation", "session": "01a222a8-2414-7423-be22-f78de73bf4bc", "startsAt": "2027-01-22T14:00:00.000Z"}', 'waiting', '2027-01-21 08:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-2cef-72f4-9ce8-1f3fa2725416:2026-12-22T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a8-2cef-72f4-9ce8-1f3fa2725416", "startsAt": "2026-12-22T12:00:00.000Z"}', 'waiting', '2026-12-21 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-2f7e-73e4-98a1-c18359f92725:2026-11-25T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-2f7e-73e4-98a1-c18359f92725", "startsAt": "2026-11-25T08:00:00.000Z"}', 'waiting', '2026-11-24 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-3d8a-7251-ade0-4342cc058306:2027-02-19T14:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "preparation", "session": "01a222a8-3d8a-7251-ade0-4342cc058306", "startsAt": "2027-02-19T14:00:00.000Z"}', 'waiting', '2027-02-18 08:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-48aa-7635-8065-a7687e902cfb:2026-12-02T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-48aa-7635-8065-a7687e902cfb", "startsAt": "2026-12-02T08:00:00.000Z"}', 'waiting', '2026-12-01 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-5fc0-7261-975d-4f85c0230ec3:2026-12-09T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-5fc0-7261-975d-4f85c0230ec3", "startsAt": "2026-12-09T08:00:00.000Z"}', 'waiting', '2026-12-08 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-64df-73bf-b5c6-3f3ba3ed8ac9:2026-12-16T08:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "preparation", "session": "01a222a8-64df-73bf-b5c6-3f3ba3ed8ac9", "startsAt": "2026-12-16T08:00:00.000Z"}', 'waiting', '2026-12-15 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'prepare:01a222a8-6ad9-7460-b33d-0ed28ec07249:2027-01-05T12:00:00.000Z', 'preparation', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "preparation", "session": "01a222a8-6ad9-7460-b33d-0ed28ec07249", "startsAt": "2027-01-05T12:00:00.000Z"}', 'waiting', '2027-01-04 07:00:00+00', '0', NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a7-f6ff-75d6-a82e-3bb81d45a857', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a7-f6ff-75d6-a82e-3bb81d45a857"}', 'sent', '2026-09-29 11:45:00.701+00', '1', '2026-09-29 12:50:00.925+00', '1795420805791', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a7-f70f-7444-a259-48f3bb11f2f9', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a7-f70f-7444-a259-48f3bb11f2f9"}', 'sent', '2026-10-13 11:45:00.892+00', '1', '2026-10-13 12:50:01.149+00', '1795420805800', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a7-f71f-7663-9bfe-9c6d03489a4c', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a7-f71f-7663-9bfe-9c6d03489a4c"}', 'sent', '2026-10-27 12:45:01.163+00', '1', '2026-10-27 13:50:01.332+00', '1795420805822', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-1332-770c-a676-a86a772e3cf7', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-1332-770c-a676-a86a772e3cf7"}', 'sent', '2026-10-21 07:30:00.794+00', '1', '2026-10-21 08:35:00.982+00', '1795420805810', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-1366-760d-9026-7643010fe944', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-1366-760d-9026-7643010fe944"}', 'sent', '2026-11-05 12:30:00.775+00', '1', '2026-11-05 13:35:00.904+00', '1795420805845', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-1e2a-76ca-83fb-ecb32c2810d7', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-1e2a-76ca-83fb-ecb32c2810d7"}', 'sent', '2026-11-18 08:30:00.656+00', '1', '2026-11-18 09:35:00.831+00', '1795420805875', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-23c1-71fc-932d-0477606528e0', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-23c1-71fc-932d-0477606528e0"}', 'sent', '2026-10-30 14:30:00.678+00', '1', '2026-10-30 15:35:00.798+00', '1795420805833', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-33be-7310-929e-93b85ca25aae', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-33be-7310-929e-93b85ca25aae"}', 'void', '2026-10-29 09:30:01.057+00', '1', '2026-10-29 10:35:01.187+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-33be-7310-929e-93b85ca25aae:0a1b2c3d-0000-4000-8000-000000000001', 'recap', '0a1b2c3d-0000-4000-8000-000000000001', '{"to": "0a1b2c3d-0000-4000-8000-000000000001", "kind": "recap", "session": "01a222a8-33be-7310-929e-93b85ca25aae"}', 'sent', '2026-10-29 10:35:01.187+00', '1', '2026-10-29 10:35:01.275+00', '1795420805829', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-33be-7310-929e-93b85ca25aae:0a1b2c3d-0000-4000-8000-000000000002', 'recap', '0a1b2c3d-0000-4000-8000-000000000002', '{"to": "0a1b2c3d-0000-4000-8000-000000000002", "kind": "recap", "session": "01a222a8-33be-7310-929e-93b85ca25aae"}', 'sent', '2026-10-29 10:35:01.187+00', '1', '2026-10-29 10:35:01.392+00', '1795420805830', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-5527-770d-b4ef-3ad6f7285b86', 'recap', NULL, '{"to": null, "kind": "recap", "session": "01a222a8-5527-770d-b4ef-3ad6f7285b86"}', 'void', '2026-11-12 09:30:01.813+00', '1', '2026-11-12 10:35:01.95+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-5527-770d-b4ef-3ad6f7285b86:0a1b2c3d-0000-4000-8000-000000000001', 'recap', '0a1b2c3d-0000-4000-8000-000000000001', '{"to": "0a1b2c3d-0000-4000-8000-000000000001", "kind": "recap", "session": "01a222a8-5527-770d-b4ef-3ad6f7285b86"}', 'sent', '2026-11-12 10:35:01.95+00', '1', '2026-11-12 10:35:02.028+00', '1795420805865', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'recap:01a222a8-5527-770d-b4ef-3ad6f7285b86:0a1b2c3d-0000-4000-8000-000000000002', 'recap', '0a1b2c3d-0000-4000-8000-000000000002', '{"to": "0a1b2c3d-0000-4000-8000-000000000002", "kind": "recap", "session": "01a222a8-5527-770d-b4ef-3ad6f7285b86"}', 'sent', '2026-11-12 10:35:01.95+00', '1', '2026-11-12 10:35:02.078+00', '1795420805866', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a7-f6ff-75d6-a82e-3bb81d45a857', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "usefulness", "session": "01a222a7-f6ff-75d6-a82e-3bb81d45a857"}', 'sent', '2026-09-29 12:45:00.701+00', '1', '2026-09-29 12:50:01.025+00', '1795420805792', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a7-f70f-7444-a259-48f3bb11f2f9', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "usefulness", "session": "01a222a7-f70f-7444-a259-48f3bb11f2f9"}', 'sent', '2026-10-13 12:45:00.892+00', '1', '2026-10-13 12:50:01.3+00', '1795420805801', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a7-f71f-7663-9bfe-9c6d03489a4c', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000003', '{"kind": "usefulness", "session": "01a222a7-f71f-7663-9bfe-9c6d03489a4c"}', 'sent', '2026-10-27 13:45:01.163+00', '1', '2026-10-27 13:50:01.429+00', '1795420805823', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-1332-770c-a676-a86a772e3cf7', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "usefulness", "session": "01a222a8-1332-770c-a676-a86a772e3cf7"}', 'sent', '2026-10-21 08:30:00.794+00', '1', '2026-10-21 08:35:01.05+00', '1795420805811', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-1366-760d-9026-7643010fe944', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "usefulness", "session": "01a222a8-1366-760d-9026-7643010fe944"}', 'sent', '2026-11-05 13:30:00.775+00', '1', '2026-11-05 13:35:00.994+00', '1795420805846', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-1e2a-76ca-83fb-ecb32c2810d7', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000004', '{"kind": "usefulness", "session": "01a222a8-1e2a-76ca-83fb-ecb32c2810d7"}', 'sent', '2026-11-18 09:30:00.656+00', '1', '2026-11-18 09:35:00.949+00', '1795420805876', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-23c1-71fc-932d-0477606528e0', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000006', '{"kind": "usefulness", "session": "01a222a8-23c1-71fc-932d-0477606528e0"}', 'sent', '2026-10-30 15:30:00.678+00', '1', '2026-10-30 15:35:00.882+00', '1795420805834', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-33be-7310-929e-93b85ca25aae', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000002', '{"kind": "usefulness", "session": "01a222a8-33be-7310-929e-93b85ca25aae"}', 'sent', '2026-10-29 10:30:01.057+00', '1', '2026-10-29 10:35:01.244+00', '1795420805828', NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'useful:01a222a8-5527-770d-b4ef-3ad6f7285b86', 'usefulness', '0a1b2c3d-0000-4000-8000-000000000002', '{"kind": "usefulness", "session": "01a222a8-5527-770d-b4ef-3ad6f7285b86"}', 'sent', '2026-11-12 10:30:01.813+00', '1', '2026-11-12 10:35:01.982+00', '1795420805864', NULL);
create table public.person (
  tenant_id uuid not null,
  person_id uuid not null,
  name text not null,
  address text,
  teams_id text,
  language text,
  zone text,
  seen_language text,
  seen_zone text,
  works_from text default '08:00'::text not null,
  works_to text default '17:00'::text not null,
  reachable text default 'unknown'::text not null,
  reconnect boolean default false not null,
  leader boolean default false not null,
  administrator boolean default false not null
);
insert into public.person (tenant_id, person_id, name, address, teams_id, language, zone, seen_language, seen_zone, works_from, works_to, reachable, reconnect, leader, administrator) values
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000001', 'Maria Lindqvist', NULL, NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002', 'Ali Rezai', 'ali.rezai@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'Sara Nyström', 'sara.nystrom@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'Johan Berg', 'johan.berg@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000005', 'Elin Sandberg', 'elin.sandberg@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'Omar Haddad', 'omar.haddad@nordvik.example', NULL, NULL, NULL, 'en', 'Europe/London', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000007', 'Lars Holm', NULL, NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000008', 'Nina Falk', NULL, NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000009', 'Petra Ek', NULL, NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000010', 'Eva Strand', 'eva.strand@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'true', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000011', 'Adam Wik', 'adam.wik@nordvik.example', NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'true'),
('6f1c2a30-0000-4000-8000-000000000002', '0a1b2c3d-0000-4000-8000-000000000012', 'Mallory Gren', NULL, NULL, NULL, NULL, 'sv', 'Europe/Stockholm', '08:00', '17:00', 'yes', 'false', 'false', 'false');
create table public.private_note (
  tenant_id uuid not null,
  session_id uuid not null,
  person_id uuid not null,
  version integer not null,
  text text not null,
  words tsvector generated always as (((to_tsvector('swedish'::regconfig, translate(text, '/<>'::text, '   '::text)) || to_tsvector('english'::regconfig, translate(text, '/<>'::text, '   '::text))) || to_tsvector('simple'::regconfig, translate(text, '/<>'::text, '   '::text)))) stored
);
create table public.rating (
  tenant_id uuid not null,
  rating_id uuid not null,
  version integer not null,
  rhythm_id uuid not null,
  session_id uuid,
  behaviour text not null,
  by_id uuid not null,
  level integer,
  evidence text not null,
  at timestamp with time zone not null,
  revised boolean not null
);
insert into public.rating (tenant_id, rating_id, version, rhythm_id, session_id, behaviour, by_id, level, evidence, at, revised) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-0fc2-75d7-8a70-f4070b41f859', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'prepares-call', '0a1b2c3d-0000-4000-8000-000000000001', '2', 'Stena: frågorna kom till i bilen dit', '2026-10-16 14:30:00.02+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1f9b-76b6-9f89-f863c5136e01', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'prepares-call', '0a1b2c3d-0000-4000-8000-000000000002', '3', 'Volvo: hade mål men ingen plan om de sa nej', '2026-10-21 14:30:00.026+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-31cb-74ac-a4e8-50c032970a32', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'prepares-call', '0a1b2c3d-0000-4000-8000-000000000001', '5', 'Scania: frågor till båda, och ett mindre steg i reserv', '2026-10-28 15:30:00.044+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-435a-724b-82a5-c38a268b51f9', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'asks-open', '0a1b2c3d-0000-4000-8000-000000000001', '2', 'Atlas i tisdags: frågade om budget och gick vidare direkt', '2026-11-03 15:30:00.081+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-49a4-71fb-af04-3d97ce357877', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'explores-impact', '0a1b2c3d-0000-4000-8000-000000000002', '1', 'Scania: nämnde stilleståndet, jag frågade inte vad det kostar', '2026-11-05 15:30:00.017+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-50ac-758f-9b48-e684367883fa', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'asks-open', '0a1b2c3d-0000-4000-8000-000000000002', '3', 'Volvo: öppnade med ”berätta hur det går till i dag”', '2026-11-10 15:30:00.131+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5a26-706a-8aa0-b3420233ef47', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', 'asks-open', '0a1b2c3d-0000-4000-8000-000000000002', '3', 'Scania i tisdags: lät dem beskriva flödet först', '2026-11-12 09:30:01.341+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5a83-7490-828f-ff24605cfb67', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', '01a222a8-5527-770d-b4ef-3ad6f7285b86', 'asks-open', '0a1b2c3d-0000-4000-8000-000000000001', '3', 'Samma samtal: två öppna frågor innan demon', '2026-11-12 09:30:01.409+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6060-774e-8850-00105ddfaf7e', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'asks-open', '0a1b2c3d-0000-4000-8000-000000000001', '3', 'Scania: en följdfråga om leveranstiderna, sedan demo', '2026-11-17 15:30:00.02+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-66e2-76dd-941c-802bef7d3dcb', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'explores-impact', '0a1b2c3d-0000-4000-8000-000000000001', '2', 'Volvo: frågade vad förseningen leder till, men inte i kronor', '2026-11-19 15:30:00.004+00', 'false'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6841-7029-8e7b-a31c6e388563', '1', '01a222a8-06b4-7333-84aa-c9717d335bbc', NULL, 'asks-open', '0a1b2c3d-0000-4000-8000-000000000002', '4', 'Atlas: två följdfrågor i rad om bytet av leverantör', '2026-11-20 15:30:00.068+00', 'false');
create table public.receipt (
  tenant_id uuid not null,
  key text not null,
  person_id uuid,
  at timestamp with time zone not null,
  status integer,
  reply jsonb
);
insert into public.receipt (tenant_id, key, person_id, at, status, reply) values
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420803080', NULL, '2026-11-23 08:00:03.315+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420803707', NULL, '2026-11-23 08:00:03.743+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420804026', NULL, '2026-11-23 08:00:04.112+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420804353', NULL, '2026-11-23 08:00:04.379+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420804540', NULL, '2026-11-23 08:00:04.57+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420804744', NULL, '2026-11-23 08:00:04.757+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420804878', NULL, '2026-11-23 08:00:04.884+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420805092', NULL, '2026-11-23 08:00:05.123+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420805272', NULL, '2026-11-23 08:00:05.278+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420805418', NULL, '2026-11-23 08:00:05.429+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', 'activity:1795420805542', NULL, '2026-11-23 08:00:05.555+00', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000002', 'activity:1795420805722', NULL, '2026-11-23 08:00:05.731+00', NULL, NULL);
create table public.rhythm (
  tenant_id uuid not null,
  rhythm_id uuid not null,
  version integer not null,
  manager_id uuid not null,
  rep_id uuid not null,
  cadence jsonb,
  calendar text not null,
  series_id text,
  join_url text,
  chat_id text,
  meeting_id text,
  greeted_at timestamp with time zone,
  started_on date not null,
  wish text
);
insert into public.rhythm (tenant_id, rhythm_id, version, manager_id, rep_id, cadence, calendar, series_id, join_url, chat_id, meeting_id, greeted_at, started_on, wish) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', '{"mix": {"deal": 4, "skill": 5, "pipeline": 4, "performance": 6, "preparation": 8}, "time": "13:00", "zone": "Europe/Stockholm", "weeks": 2, "anchor": "2026-09-29", "minutes": 45, "weekday": 2}', 'booked', 'AAMkLocal58167f41ba89447a9023d2ed6a918b5f', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_1x89dIZLDJ1L31Gj3w3hwA%40thread.v2/0?context=%7B%22Tid%22%3A%226f1c2a30-0000-4000-8000-000000000001%22%2C%22Oid%22%3A%220a1b2c3d-0000-4000-8000-000000000001%22%7D', '19:meeting_1x89dIZLDJ1L31Gj3w3hwA@thread.v2', 'MSowYTFiMmMzZC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDEqMCoqMTk6bWVldGluZ18xeDg5ZElaTERKMUwzMUdqM3czaHdBQHRocmVhZC52Mg==', '2026-09-28 06:30:00.076+00', '2026-09-28', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-06b4-7333-84aa-c9717d335bbc', '2', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002', NULL, 'none', NULL, NULL, NULL, NULL, '2026-10-12 06:30:00.066+00', '2026-10-12', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-11f4-7524-8e50-d3e36d148b63', '5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', '{"mix": {"deal": 4, "skill": 5, "pipeline": 4, "performance": 6, "preparation": 8}, "time": "09:00", "zone": "Europe/Stockholm", "weeks": 1, "anchor": "2026-10-21", "minutes": 30, "weekday": 3}', 'booked', 'AAMkLocal0da7ab7b15944c43a0bf858ca40bdf1a', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_ZbcZPNH8lAKMXPG9U7aEBg%40thread.v2/0?context=%7B%22Tid%22%3A%226f1c2a30-0000-4000-8000-000000000001%22%2C%22Oid%22%3A%220a1b2c3d-0000-4000-8000-000000000001%22%7D', '19:meeting_ZbcZPNH8lAKMXPG9U7aEBg@thread.v2', 'MSowYTFiMmMzZC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDEqMCoqMTk6bWVldGluZ19aYmNaUE5IOGxBS01YUEc5VTdhRUJnQHRocmVhZC52Mg==', '2026-10-19 06:30:00.146+00', '2026-10-19', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2305-7085-ad91-7dd4815de574', '5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', '{"mix": {"deal": 4, "skill": 5, "pipeline": 4, "performance": 6, "preparation": 8}, "time": "14:00", "zone": "Europe/London", "weeks": 4, "anchor": "2026-10-30", "minutes": 30, "weekday": 5}', 'booked', 'AAMkLocal8f38943cc6da4707a209f00b10e74127', 'https://teams.microsoft.com/l/meetup-join/19%3Ameeting_Iz7QWHX63ctaxXNDceWJhg%40thread.v2/0?context=%7B%22Tid%22%3A%226f1c2a30-0000-4000-8000-000000000001%22%2C%22Oid%22%3A%220a1b2c3d-0000-4000-8000-000000000001%22%7D', '19:meeting_Iz7QWHX63ctaxXNDceWJhg@thread.v2', 'MSowYTFiMmMzZC0wMDAwLTQwMDAtODAwMC0wMDAwMDAwMDAwMDEqMCoqMTk6bWVldGluZ19JejdRV0hYNjNjdGF4WE5EY2VXSmhnQHRocmVhZC52Mg==', '2026-10-26 07:30:00.072+00', '2026-10-26', NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-67c3-722d-8ec6-d5ba9d7603e6', '2', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000005', NULL, 'none', NULL, NULL, NULL, NULL, '2026-11-20 07:30:00.067+00', '2026-11-20', NULL);
create table public.session (
  tenant_id uuid not null,
  session_id uuid not null,
  version integer not null,
  rhythm_id uuid not null,
  manager_id uuid not null,
  rep_id uuid not null,
  type text not null,
  template_version integer not null,
  state text not null,
  starts_at timestamp with time zone not null,
  minutes integer not null,
  started_at timestamp with time zone,
  closed_at timestamp with time zone,
  leader_id uuid not null,
  event_id text,
  agenda jsonb not null,
  no_step_reason text,
  usefulness integer,
  chosen_by uuid,
  recommended text,
  customer_meeting_id uuid,
  extra boolean default false not null,
  moved_from date,
  own_length boolean default false not null,
  changed_by uuid,
  changed_at timestamp with time zone,
  changed_from jsonb,
  cancel_reason text,
  cancel_note text,
  words tsvector generated always as ((((((to_tsvector('swedish'::regconfig, jsonb_path_query_array(agenda, '$[*]?(@."addedBy" != null)."text"'::jsonpath)) || to_tsvector('english'::regconfig, jsonb_path_query_array(agenda, '$[*]?(@."addedBy" != null)."text"'::jsonpath))) || to_tsvector('simple'::regconfig, jsonb_path_query_array(agenda, '$[*]?(@."addedBy" != null)."text"'::jsonpath))) || to_tsvector('swedish'::regconfig, translate(COALESCE(no_step_reason, ''::text), '/<>'::text, '   '::text))) || to_tsvector('english'::regconfig, translate(COALESCE(no_step_reason, ''::text), '/<>'::text, '   '::text))) || to_tsvector('simple'::regconfig, translate(COALESCE(no_step_reason, ''::text), '/<>'::text, '   '::text)))) stored
);
insert into public.session (tenant_id, session_id, version, rhythm_id, manager_id, rep_id, type, template_version, state, starts_at, minutes, started_at, closed_at, leader_id, event_id, agenda, no_step_reason, usefulness, chosen_by, recommended, customer_meeting_id, extra, moved_from, own_length, changed_by, changed_at, changed_from, cancel_reason, cancel_note) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-f6ff-75d6-a82e-3bb81d45a857', '11', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'deal', '1', 'closed', '2026-09-29 11:00:00+00', '45', '2026-09-29 11:00:00.029+00', '2026-09-29 11:45:00.701+00', '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal58167f41ba89447a9023d2ed6a918b5f.2026-09-29', '[{"id": "01a222a7-fd6b-7658-9489-ac1580dd5e26", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a7-fd6b-7658-9489-b113015aff7c", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "picture", "enteredAt": null, "usedSeconds": 540}, {"id": "01a222a7-fd6b-7658-9489-b6690e2688d2", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "people", "enteredAt": null, "usedSeconds": 540}, {"id": "01a222a7-fd6b-7658-9489-b80279b30242", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "risk", "enteredAt": null, "usedSeconds": 480}, {"id": "01a222a7-fd6b-7658-9489-bf914fdb81a5", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "move", "enteredAt": null, "usedSeconds": 480}, {"id": "01a222a7-fd6b-7658-9489-c0957bd9b9d5", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 360}]', NULL, '4', '0a1b2c3d-0000-4000-8000-000000000001', 'performance', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-f70f-7444-a259-48f3bb11f2f9', '12', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'skill', '1', 'closed', '2026-10-13 11:00:00+00', '45', '2026-10-13 11:00:00.023+00', '2026-10-13 11:45:00.892+00', '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-086d-7771-9bc4-f281a1463667", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-086d-7771-9bc4-f5418c7dd4c4", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "seen", "enteredAt": null, "usedSeconds": 480}, {"id": "01a222a8-086d-7771-9bc4-fba52418ae29", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "one-thing", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-086d-7771-9bc4-fcbd016c5d5e", "kind": "section", "text": null, "addedBy": null, "minutes": 15, "section": "practise", "enteredAt": null, "usedSeconds": 900}, {"id": "01a222a8-086d-7771-9bc5-032262f01269", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "transfer", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-086d-7771-9bc5-044cd74d6f01", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 360}]', NULL, '4', '0a1b2c3d-0000-4000-8000-000000000001', 'pipeline', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-f71f-7663-9bfe-9c6d03489a4c', '13', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'pipeline', '1', 'closed', '2026-10-27 12:00:00+00', '45', '2026-10-27 12:00:00.113+00', '2026-10-27 12:45:01.163+00', '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-0c01-774a-954f-887386a57397", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-0c01-774a-954f-8fcb3b30d601", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "enough", "enteredAt": null, "usedSeconds": 600}, {"id": "01a222a8-0c01-774a-954f-92a2ed107a25", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "alive", "enteredAt": null, "usedSeconds": 600}, {"id": "01a222a8-0c01-774a-954f-963f542f4c82", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "forecast", "enteredAt": null, "usedSeconds": 420}, {"id": "01a222a8-0c01-774a-954f-98efe8e24122", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "focus", "enteredAt": null, "usedSeconds": 420}, {"id": "01a222a8-0c01-774a-954f-9d276625163d", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 360}]', NULL, '4', NULL, 'pipeline', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a7-f737-7192-b05f-c6de6614800e', '4', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'deal', '1', 'missed', '2026-11-10 12:00:00+00', '45', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-0c12-7119-b0ff-d2a207b2157f", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0c12-7119-b0ff-d76da53d6eb0", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "picture", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0c12-7119-b0ff-db2c0b898371", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "people", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0c12-7119-b0ff-ddce0461eb83", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "risk", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0c12-7119-b0ff-e279e2f09879", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "move", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0c13-7095-bb41-b520edc2cca3", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-0026-77f5-99d2-b3615e5afa47', '1', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'pipeline', '1', 'planned', '2026-11-24 12:00:00+00', '45', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-0027-7031-b793-7f08275efd9c", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0027-7031-b793-824ae0b32288", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0027-7031-b793-86825f672e11", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0027-7031-b793-89d7c82f07dd", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0027-7031-b793-8c82516fcaba", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-0027-7031-b793-922f19f70873", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-0c2b-7265-bed0-e2d9231c29b1', '2', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'deal', '1', 'planned', '2026-12-08 12:00:00+00', '45', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-6ac7-72d4-b8bb-653aa679d707", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ac7-72d4-b8bb-6aa03d0fa2b0", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "picture", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ac7-72d4-b8bb-6dbcf5cf17c8", "kind": "section", "text": null, "addedBy": null, "minutes": 9, "section": "people", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ac7-72d4-b8bb-715eec6513c5", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "risk", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ac7-72d4-b8bb-75e061fb22c9", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "move", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ac7-72d4-b8bb-7b18bb4545d4", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1332-770c-a676-a86a772e3cf7', '11', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'performance', '1', 'closed', '2026-10-21 07:00:00+00', '30', '2026-10-21 07:00:00.021+00', '2026-10-21 07:30:00.794+00', '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal0da7ab7b15944c43a0bf858ca40bdf1a.2026-10-21', '[{"id": "01a222a8-1332-770c-a676-aca069500301", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-1332-770c-a676-b2fdf20712e1", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "direction", "enteredAt": null, "usedSeconds": 180}, {"id": "01a222a8-1332-770c-a676-b5f94ff12222", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "pace", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-1332-770c-a676-b8925480b6e1", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "causes", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-1332-770c-a676-bf77d52fa3ce", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "change", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-1332-770c-a676-c0e345ffd808", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 300}]', NULL, '4', NULL, 'performance', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1348-762d-86a0-8fc080a30394', '3', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'pipeline', '1', 'cancelled', '2026-10-28 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal0da7ab7b15944c43a0bf858ca40bdf1a.2026-10-28', '[{"id": "01a222a8-1348-762d-86a0-928d49812474", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1348-762d-86a0-943df6316423", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1348-762d-86a0-9b65e43ca80e", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1348-762d-86a0-9fc7800444b2", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1348-762d-86a0-a3a93e4f33c7", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1348-762d-86a0-a67be4d1b588", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', '0a1b2c3d-0000-4000-8000-000000000004', '2026-10-27 15:30:00.158+00', '{"state": "planned", "places": null, "minutes": 30, "startsAt": "2026-10-28T08:00:00.000Z", "movedFrom": null, "ownLength": false}', 'customer', 'Peab kan bara ses onsdag förmiddag'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1366-760d-9026-7643010fe944', '13', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'deal', '1', 'closed', '2026-11-05 12:00:00+00', '30', '2026-11-05 12:00:00.132+00', '2026-11-05 12:30:00.775+00', '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal0da7ab7b15944c43a0bf858ca40bdf1a.2026-11-04', '[{"id": "01a222a8-1366-760d-9026-787e12582424", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-1366-760d-9026-7c25c1add9e6", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "picture", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-1366-760d-9026-821bb6cd0263", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "people", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-1366-760d-9026-8547be40e37c", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "risk", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-1366-760d-9026-8b856099c06b", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "move", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-4651-7509-aed7-13549b496e07", "kind": "added", "text": "Hur vi svarar på prisfrågan hos Skanska", "addedBy": "0a1b2c3d-0000-4000-8000-000000000001", "minutes": 0, "section": null, "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-1366-760d-9026-8c03d4ba7feb", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 300}]', NULL, '4', NULL, 'deal', NULL, 'false', '2026-11-04', 'false', '0a1b2c3d-0000-4000-8000-000000000001', '2026-11-02 15:30:00.224+00', '{"state": "planned", "places": null, "minutes": 30, "startsAt": "2026-11-04T08:00:00.000Z", "movedFrom": null, "ownLength": false}', NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1376-766d-b0ae-d476209971be', '4', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'pipeline', '1', 'missed', '2026-11-11 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-2f67-7197-99e8-f57971bb711b", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2f67-7197-99e8-fb644e4088ad", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2f67-7197-99e8-fcc02de3bf2c", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2f67-7197-99e9-009948080269", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2f67-7197-99e9-04174cf7c954", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2f67-7197-99e9-0b2ffd8e30d6", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-1e2a-76ca-83fb-ecb32c2810d7', '11', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'pipeline', '1', 'closed', '2026-11-18 08:00:00+00', '30', '2026-11-18 08:00:00.021+00', '2026-11-18 08:30:00.656+00', '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-6234-71e0-b81c-80d07ffc6211", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-6234-71e0-b81c-869048215722", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 420}, {"id": "01a222a8-6234-71e0-b81c-8947bdef7e55", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-6234-71e0-b81c-8c94f736914a", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-6234-71e0-b81c-90a17e81f165", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 180}, {"id": "01a222a8-6234-71e0-b81c-967640d1b911", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 300}]', NULL, '4', NULL, 'pipeline', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-23c1-71fc-932d-0477606528e0', '11', '01a222a8-2305-7085-ad91-7dd4815de574', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'skill', '1', 'closed', '2026-10-30 14:00:00+00', '30', '2026-10-30 14:00:00.006+00', '2026-10-30 14:30:00.678+00', '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal8f38943cc6da4707a209f00b10e74127.2026-10-30', '[{"id": "01a222a8-3ac6-7000-989a-fea458b21ab8", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-3ac6-7000-989b-02e7cadc6413", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "seen", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-3ac6-7000-989b-05f909f4d162", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "one-thing", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-3ac6-7000-989b-09a1a5e90eed", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "practise", "enteredAt": null, "usedSeconds": 480}, {"id": "01a222a8-3ac6-7000-989b-0c4ac2648cd6", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "transfer", "enteredAt": null, "usedSeconds": 180}, {"id": "01a222a8-3ac6-7000-989b-115d1524f336", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 300}]', NULL, '4', '0a1b2c3d-0000-4000-8000-000000000001', 'performance', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-23eb-7469-a913-8feffdfbc48e', '2', '01a222a8-2305-7085-ad91-7dd4815de574', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'pipeline', '1', 'planned', '2026-11-27 14:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal8f38943cc6da4707a209f00b10e74127.2026-11-27', '[{"id": "01a222a8-23eb-7469-a913-9105192987bc", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23eb-7469-a913-95803ba5ec89", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23eb-7469-a913-99ad0f6f1cc6", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23eb-7469-a913-9ee0e1e8cecf", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23eb-7469-a913-a26f8f223dc9", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23eb-7469-a913-a7441a6d87f6", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-23fe-71d8-a5bb-93e7be20f7b5', '2', '01a222a8-2305-7085-ad91-7dd4815de574', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'deal', '1', 'planned', '2026-12-25 14:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal8f38943cc6da4707a209f00b10e74127.2026-12-25', '[{"id": "01a222a8-23fe-71d8-a5bb-97e762da8660", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23fe-71d8-a5bb-9bf1ecddf995", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "picture", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23fe-71d8-a5bb-9fe293dbdeb5", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "people", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23fe-71d8-a5bb-a1d9e6a920e8", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "risk", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23fe-71d8-a5bb-a5ee0c397528", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "move", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-23fe-71d8-a5bb-aacb350ebee1", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2414-7423-be22-f78de73bf4bc', '2', '01a222a8-2305-7085-ad91-7dd4815de574', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'skill', '1', 'planned', '2027-01-22 14:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', 'AAMkLocal8f38943cc6da4707a209f00b10e74127.2027-01-22', '[{"id": "01a222a8-2414-7423-be22-f82c6aff024f", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2414-7423-be22-fc910c17038b", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "seen", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2414-7423-be23-01f0a87de8f0", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "one-thing", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2414-7423-be23-0685a72989f1", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "practise", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2414-7423-be23-08b8a7ebfddf", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "transfer", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2414-7423-be23-0d54343ca3d7", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2cef-72f4-9ce8-1f3fa2725416', '1', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'pipeline', '1', 'planned', '2026-12-22 12:00:00+00', '45', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-2cef-72f4-9ce8-22040bca2ceb", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2cef-72f4-9ce8-270857310d2c", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2cef-72f4-9ce8-2a201998d57c", "kind": "section", "text": null, "addedBy": null, "minutes": 10, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2cef-72f4-9ce8-2ea8215cd938", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2cef-72f4-9ce8-30e6267c6d1d", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-2cef-72f4-9ce8-36df3e3f6c09", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-2f7e-73e4-98a1-c18359f92725', '3', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'skill', '1', 'planned', '2026-11-25 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-64c6-7226-8ee3-09d54aacadb2", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64c7-75a3-98be-2376f15d4984", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "seen", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64c7-75a3-98be-2495c23ef424", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "one-thing", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64c7-75a3-98be-28c2462aa71b", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "practise", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64c7-75a3-98be-2c1f3e136e37", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "transfer", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64c7-75a3-98be-323a8bb7297b", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-33be-7310-929e-93b85ca25aae', '10', '01a222a8-06b4-7333-84aa-c9717d335bbc', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002', 'deal', '1', 'closed', '2026-10-29 09:00:00.229+00', '30', '2026-10-29 09:00:00.229+00', '2026-10-29 09:30:01.057+00', '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-33be-7310-929e-97ad7cb1fedd", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 300}, {"id": "01a222a8-33be-7310-929e-9ace20df3a29", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "picture", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-33be-7310-929e-9ed17b1b2217", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "people", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-33bf-72ba-ab06-b74de0d40fd0", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "risk", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-33bf-72ba-ab06-bb7a5df72f37", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "move", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-33bf-72ba-ab06-bd6ad0d0e2ba", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 300}]', NULL, '4', '0a1b2c3d-0000-4000-8000-000000000001', 'performance', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-3d8a-7251-ade0-4342cc058306', '1', '01a222a8-2305-7085-ad91-7dd4815de574', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000006', 'pipeline', '1', 'planned', '2027-02-19 14:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-3d8a-7251-ade0-47b2f94223b0", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-3d8a-7251-ade0-4a9806db094c", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-3d8a-7251-ade0-4d51839ba960", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-3d8a-7251-ade0-50ed26c5f1ec", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-3d8a-7251-ade0-553e7b52e0e3", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-3d8a-7251-ade0-58859510d09a", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-48aa-7635-8065-a7687e902cfb', '2', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'performance', '1', 'planned', '2026-12-02 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-5fbd-704b-ac62-878972d95b21", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fbd-704b-ac62-8b16a50ec63b", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "direction", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fbd-704b-ac62-8d516a3e257d", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "pace", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fbd-704b-ac62-93247650d196", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "causes", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fbd-704b-ac62-96fc61cdcc75", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "change", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fbd-704b-ac62-98f92b784020", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '13', '01a222a8-06b4-7333-84aa-c9717d335bbc', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000002', 'pipeline', '1', 'closed', '2026-11-12 09:00:00.014+00', '30', '2026-11-12 09:00:00.014+00', '2026-11-12 09:30:01.813+00', '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-5528-7772-8135-811fbd93d799", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 301}, {"id": "01a222a8-5528-7772-8135-87bd6bc8949d", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 420}, {"id": "01a222a8-5528-7772-8135-8afba90a70cc", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 360}, {"id": "01a222a8-5528-7772-8135-8ed3cd3fb9e5", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 240}, {"id": "01a222a8-5528-7772-8135-9350e9fa55f9", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 180}, {"id": "01a222a8-5528-7772-8135-96e7dbf1adc6", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 301}]', NULL, '4', '0a1b2c3d-0000-4000-8000-000000000001', 'performance', NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5fc0-7261-975d-4f85c0230ec3', '1', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'deal', '1', 'planned', '2026-12-09 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-5fc0-7261-975d-52ff778c1359", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fc0-7261-975d-55ad02d1e999", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "picture", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fc0-7261-975d-5ba2454c7fde", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "people", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fc0-7261-975d-5e4b34d783da", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "risk", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fc0-7261-975d-61bf47773966", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "move", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-5fc0-7261-975d-6547f50765a8", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-64df-73bf-b5c6-3f3ba3ed8ac9', '1', '01a222a8-11f4-7524-8e50-d3e36d148b63', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000004', 'pipeline', '1', 'planned', '2026-12-16 08:00:00+00', '30', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-64df-73bf-b5c6-42ad5d187083", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64df-73bf-b5c6-45ab3bc88141", "kind": "section", "text": null, "addedBy": null, "minutes": 7, "section": "enough", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64df-73bf-b5c6-4b695cabee5b", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "alive", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64df-73bf-b5c6-4fd97963086d", "kind": "section", "text": null, "addedBy": null, "minutes": 4, "section": "forecast", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64df-73bf-b5c6-52fa9d3b9a64", "kind": "section", "text": null, "addedBy": null, "minutes": 3, "section": "focus", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-64df-73bf-b5c6-5671be6e37d3", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 5, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-6ad9-7460-b33d-0ed28ec07249', '1', '01a222a7-f67c-7637-85b0-e1bfe66d2ef5', '0a1b2c3d-0000-4000-8000-000000000001', '0a1b2c3d-0000-4000-8000-000000000003', 'skill', '1', 'planned', '2027-01-05 12:00:00+00', '45', NULL, NULL, '0a1b2c3d-0000-4000-8000-000000000001', NULL, '[{"id": "01a222a8-6ad9-7460-b33d-1104a806baf6", "kind": "follow-up", "text": null, "addedBy": null, "minutes": 5, "section": "follow-up", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ad9-7460-b33d-17cbb449cdfb", "kind": "section", "text": null, "addedBy": null, "minutes": 8, "section": "seen", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ad9-7460-b33d-195bf3dd654f", "kind": "section", "text": null, "addedBy": null, "minutes": 6, "section": "one-thing", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ad9-7460-b33d-1cf8d0e5a313", "kind": "section", "text": null, "addedBy": null, "minutes": 15, "section": "practise", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ad9-7460-b33d-2030519c4f59", "kind": "section", "text": null, "addedBy": null, "minutes": 5, "section": "transfer", "enteredAt": null, "usedSeconds": 0}, {"id": "01a222a8-6ad9-7460-b33d-270fe1462480", "kind": "next-steps", "text": null, "addedBy": null, "minutes": 6, "section": "next-steps", "enteredAt": null, "usedSeconds": 0}]', NULL, NULL, NULL, NULL, NULL, 'false', NULL, 'false', NULL, NULL, NULL, NULL, NULL);
create table public.session_deal (
  tenant_id uuid not null,
  session_id uuid not null,
  deal_id uuid not null
);
insert into public.session_deal (tenant_id, session_id, deal_id) values
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '01a222a8-52a9-74b0-9e36-ef14b2229e97'),
('6f1c2a30-0000-4000-8000-000000000001', '01a222a8-5527-770d-b4ef-3ad6f7285b86', '01a222a8-52f7-74e2-b1b9-2dd3b3578e19');
create table public.template (
  tenant_id uuid not null,
  type text not null,
  version integer not null,
  draft jsonb,
  drafted_by uuid,
  drafted_at timestamp with time zone,
  in_use integer
);
create table public.template_version (
  tenant_id uuid not null,
  type text not null,
  number integer not null,
  content jsonb not null,
  published_by uuid not null,
  published_at timestamp with time zone not null
);
create table public.tenant (
  tenant_id uuid not null,
  name text not null,
  zone text not null,
  language text not null,
  consented_at timestamp with time zone not null
);
insert into public.tenant (tenant_id, name, zone, language, consented_at) values
('6f1c2a30-0000-4000-8000-000000000001', 'Nordvik', 'Europe/Stockholm', 'sv', '2026-11-23 08:00:03.055+00'),
('6f1c2a30-0000-4000-8000-000000000002', 'Söderman', 'Europe/Stockholm', 'sv', '2026-11-23 08:00:03.078+00');
create table public.tenant_wakeup (
  tenant_id uuid not null,
  at timestamp with time zone not null
);
insert into public.tenant_wakeup (tenant_id, at) values
('6f1c2a30-0000-4000-8000-000000000001', '2026-11-24 07:00:00+00');
create table public.term (
  tenant_id uuid not null,
  version integer not null,
  months integer not null,
  notice_until timestamp with time zone,
  notice_months integer,
  settled_by uuid not null,
  settled_at timestamp with time zone not null
);
create table public.token_cache (
  tenant_id uuid not null,
  person_id uuid not null,
  version integer not null,
  key_id text not null,
  sealed bytea not null
);
create table public.waiting_point (
  tenant_id uuid not null,
  point_id uuid not null,
  rhythm_id uuid not null,
  text text not null,
  by_id uuid not null,
  at timestamp with time zone not null
);
alter table migrations.kysely_migration add constraint kysely_migration_pkey PRIMARY KEY (name);
alter table migrations.kysely_migration_lock add constraint kysely_migration_lock_pkey PRIMARY KEY (id);
alter table public.access_log add constraint access_log_pkey PRIMARY KEY (tenant_id, access_id);
alter table public.behaviour add constraint behaviour_pkey PRIMARY KEY (tenant_id, id);
alter table public.behaviour add constraint behaviour_check CHECK (((id ~~ 'own-%'::text) = (grouped_under IS NOT NULL)));
alter table public.behaviour add constraint behaviour_check1 CHECK (((grouped_under IS NULL) OR (words IS NOT NULL)));
alter table public.behaviour add constraint behaviour_grouped_under_check CHECK ((grouped_under = ANY (ARRAY['discovery'::text, 'qualify'::text, 'value'::text, 'advance'::text, 'craft'::text])));
alter table public.commitment add constraint commitment_pkey PRIMARY KEY (tenant_id, commitment_id);
alter table public.commitment add constraint commitment_source_check CHECK ((source = ANY (ARRAY['panel'::text, 'chat'::text, 'tab'::text])));
alter table public.commitment add constraint commitment_state_check CHECK ((state = ANY (ARRAY['open'::text, 'kept'::text, 'dropped'::text])));
alter table public.commitment_event add constraint commitment_event_pkey PRIMARY KEY (tenant_id, event_id);
alter table public.commitment_event add constraint commitment_event_what_check CHECK ((what = ANY (ARRAY['recorded'::text, 'changed'::text, 'kept'::text, 'moved'::text, 'dropped'::text, 'outcome'::text, 'help'::text, 'disputed'::text, 'reopened'::text])));
alter table public.conversation add constraint conversation_pkey PRIMARY KEY (tenant_id, chat_id);
alter table public.customer_meeting add constraint customer_meeting_pkey PRIMARY KEY (tenant_id, customer_meeting_id);
alter table public.deal add constraint deal_pkey PRIMARY KEY (tenant_id, deal_id);
alter table public.deal add constraint deal_check CHECK (((state = 'open'::text) = (ended_on IS NULL)));
alter table public.deal add constraint deal_slips_check CHECK ((slips >= 0));
alter table public.deal add constraint deal_stage_check CHECK ((stage = ANY (ARRAY['contact'::text, 'need'::text, 'proposal'::text, 'negotiation'::text, 'agreed'::text])));
alter table public.deal add constraint deal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'won'::text, 'lost'::text])));
alter table public.deal add constraint deal_value_check CHECK ((value >= (0)::double precision));
alter table public.debrief add constraint debrief_pkey PRIMARY KEY (tenant_id, customer_meeting_id);
alter table public.decision add constraint decision_pkey PRIMARY KEY (tenant_id, decision_id);
alter table public.expectation add constraint expectation_pkey PRIMARY KEY (tenant_id, expectation_id);
alter table public.expectation add constraint expectation_check CHECK (((state = 'said'::text) = (answered_at IS NULL)));
alter table public.expectation add constraint expectation_state_check CHECK ((state = ANY (ARRAY['said'::text, 'confirmed'::text, 'questioned'::text])));
alter table public.focus add constraint focus_pkey PRIMARY KEY (tenant_id, focus_id);
alter table public.focus add constraint focus_check CHECK (((state = 'current'::text) = (ended_on IS NULL)));
alter table public.focus add constraint focus_state_check CHECK ((state = ANY (ARRAY['current'::text, 'achieved'::text, 'changed'::text])));
alter table public.goal add constraint goal_pkey PRIMARY KEY (tenant_id, goal_id);
alter table public.goal add constraint goal_check CHECK (((level = 'company'::text) = (owner_id IS NULL)));
alter table public.goal add constraint goal_kind_check CHECK ((kind = ANY (ARRAY['total'::text, 'rate'::text])));
alter table public.goal add constraint goal_level_check CHECK ((level = ANY (ARRAY['company'::text, 'team'::text, 'individual'::text])));
alter table public.goal add constraint goal_unit_check CHECK ((unit = ANY (ARRAY['money'::text, 'percent'::text, 'count'::text, 'days'::text, 'times'::text, 'scale'::text])));
alter table public.live_document add constraint live_document_pkey PRIMARY KEY (tenant_id, session_id);
alter table public.note add constraint note_pkey PRIMARY KEY (tenant_id, session_id, item_id, part);
alter table public.outbox add constraint outbox_pkey PRIMARY KEY (tenant_id, key);
alter table public.outbox add constraint outbox_state_check CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'void'::text, 'undeliverable'::text, 'failed'::text])));
alter table public.person add constraint person_pkey PRIMARY KEY (tenant_id, person_id);
alter table public.person add constraint person_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])));
alter table public.person add constraint person_reachable_check CHECK ((reachable = ANY (ARRAY['unknown'::text, 'yes'::text, 'no'::text])));
alter table public.person add constraint person_seen_language_check CHECK ((seen_language = ANY (ARRAY['sv'::text, 'en'::text])));
alter table public.private_note add constraint private_note_pkey PRIMARY KEY (tenant_id, session_id, person_id);
alter table public.rating add constraint rating_pkey PRIMARY KEY (tenant_id, rating_id);
alter table public.rating add constraint rating_level_check CHECK (((level >= 1) AND (level <= 5)));
alter table public.receipt add constraint receipt_pkey PRIMARY KEY (tenant_id, key);
alter table public.rhythm add constraint rhythm_pkey PRIMARY KEY (tenant_id, rhythm_id);
alter table public.rhythm add constraint rhythm_calendar_check CHECK ((calendar = ANY (ARRAY['none'::text, 'booking'::text, 'booked'::text, 'consent-needed'::text, 'failed'::text])));
alter table public.rhythm add constraint rhythm_check CHECK ((manager_id <> rep_id));
alter table public.rhythm add constraint rhythm_tenant_id_manager_id_rep_id_key UNIQUE (tenant_id, manager_id, rep_id);
alter table public.rhythm add constraint rhythm_wish_check CHECK ((wish = ANY (ARRAY['deal'::text, 'pipeline'::text, 'skill'::text, 'performance'::text, 'preparation'::text])));
alter table public.session add constraint session_pkey PRIMARY KEY (tenant_id, session_id);
alter table public.session add constraint session_cancel_reason_check CHECK ((cancel_reason = ANY (ARRAY['customer'::text, 'clash'::text, 'time'::text, 'away'::text, 'other'::text])));
alter table public.session add constraint session_check CHECK ((((changed_by IS NULL) = (changed_at IS NULL)) AND ((changed_at IS NULL) = (changed_from IS NULL))));
alter table public.session add constraint session_recommended_check CHECK ((recommended = ANY (ARRAY['deal'::text, 'pipeline'::text, 'skill'::text, 'performance'::text, 'preparation'::text])));
alter table public.session add constraint session_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'live'::text, 'closed'::text, 'cancelled'::text, 'missed'::text])));
alter table public.session add constraint session_type_check CHECK ((type = ANY (ARRAY['deal'::text, 'pipeline'::text, 'skill'::text, 'performance'::text, 'preparation'::text])));
alter table public.session add constraint session_usefulness_check CHECK (((usefulness >= 1) AND (usefulness <= 5)));
alter table public.session_deal add constraint session_deal_pkey PRIMARY KEY (tenant_id, session_id, deal_id);
alter table public.template add constraint template_pkey PRIMARY KEY (tenant_id, type);
alter table public.template add constraint template_check CHECK (((draft IS NULL) = (drafted_at IS NULL)));
alter table public.template add constraint template_type_check CHECK ((type = ANY (ARRAY['deal'::text, 'pipeline'::text, 'skill'::text, 'performance'::text, 'preparation'::text])));
alter table public.template_version add constraint template_version_pkey PRIMARY KEY (tenant_id, type, number);
alter table public.template_version add constraint template_version_number_check CHECK ((number > 1000));
alter table public.tenant add constraint tenant_pkey PRIMARY KEY (tenant_id);
alter table public.tenant add constraint tenant_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text])));
alter table public.tenant_wakeup add constraint tenant_wakeup_pkey PRIMARY KEY (tenant_id);
alter table public.term add constraint term_pkey PRIMARY KEY (tenant_id);
alter table public.term add constraint term_check CHECK (((notice_until IS NULL) = (notice_months IS NULL)));
alter table public.term add constraint term_months_check CHECK ((months = ANY (ARRAY[12, 24, 36, 60])));
alter table public.term add constraint term_notice_months_check CHECK ((notice_months = ANY (ARRAY[12, 24, 36, 60])));
alter table public.token_cache add constraint token_cache_pkey PRIMARY KEY (tenant_id, person_id);
alter table public.waiting_point add constraint waiting_point_pkey PRIMARY KEY (tenant_id, point_id);
CREATE INDEX access_log_subject ON public.access_log USING btree (tenant_id, subject_id, at);
CREATE INDEX commitment_owner ON public.commitment USING btree (tenant_id, owner_id, state);
CREATE INDEX commitment_rhythm ON public.commitment USING btree (tenant_id, rhythm_id, state);
CREATE INDEX commitment_session ON public.commitment USING btree (tenant_id, session_id);
CREATE INDEX commitment_event_of ON public.commitment_event USING btree (tenant_id, commitment_id, at);
CREATE UNIQUE INDEX conversation_person ON public.conversation USING btree (tenant_id, person_id);
CREATE INDEX customer_meeting_deal ON public.customer_meeting USING btree (tenant_id, deal_id);
CREATE INDEX customer_meeting_rep ON public.customer_meeting USING btree (tenant_id, rep_id, at);
CREATE INDEX deal_rep ON public.deal USING btree (tenant_id, rep_id);
CREATE INDEX debrief_rep ON public.debrief USING btree (tenant_id, rep_id, at);
CREATE INDEX decision_session ON public.decision USING btree (tenant_id, session_id);
CREATE INDEX expectation_rhythm ON public.expectation USING btree (tenant_id, rhythm_id, at);
CREATE INDEX focus_rhythm ON public.focus USING btree (tenant_id, rhythm_id);
CREATE UNIQUE INDEX focus_current ON public.focus USING btree (tenant_id, rhythm_id, behaviour) WHERE (state = 'current'::text);
CREATE INDEX goal_owner ON public.goal USING btree (tenant_id, owner_id);
CREATE INDEX outbox_due ON public.outbox USING btree (tenant_id, due_at) WHERE (state = 'waiting'::text);
CREATE INDEX rating_rhythm ON public.rating USING btree (tenant_id, rhythm_id, at);
CREATE UNIQUE INDEX rating_session ON public.rating USING btree (tenant_id, session_id, behaviour, by_id);
CREATE INDEX receipt_at ON public.receipt USING btree (tenant_id, at);
CREATE INDEX rhythm_chat ON public.rhythm USING btree (tenant_id, chat_id);
CREATE INDEX rhythm_rep ON public.rhythm USING btree (tenant_id, rep_id);
CREATE INDEX session_customer_meeting ON public.session USING btree (tenant_id, customer_meeting_id);
CREATE INDEX session_held ON public.session USING btree (tenant_id, rhythm_id, COALESCE(started_at, starts_at), session_id);
CREATE INDEX session_rhythm ON public.session USING btree (tenant_id, rhythm_id, starts_at);
CREATE UNIQUE INDEX session_live ON public.session USING btree (tenant_id, rhythm_id) WHERE (state = 'live'::text);
CREATE INDEX session_deal_deal ON public.session_deal USING btree (tenant_id, deal_id);
CREATE INDEX tenant_wakeup_at ON public.tenant_wakeup USING btree (at);
CREATE INDEX waiting_point_rhythm ON public.waiting_point USING btree (tenant_id, rhythm_id, at);
alter table public.access_log add constraint access_log_tenant_id_reader_id_fkey FOREIGN KEY (tenant_id, reader_id) REFERENCES person(tenant_id, person_id);
alter table public.access_log add constraint access_log_tenant_id_subject_id_fkey FOREIGN KEY (tenant_id, subject_id) REFERENCES person(tenant_id, person_id);
alter table public.behaviour add constraint behaviour_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES person(tenant_id, person_id);
alter table public.behaviour add constraint behaviour_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(tenant_id);
alter table public.commitment add constraint commitment_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, person_id);
alter table public.commitment add constraint commitment_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES person(tenant_id, person_id);
alter table public.commitment add constraint commitment_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.commitment add constraint commitment_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE SET NULL (session_id);
alter table public.commitment_event add constraint commitment_event_tenant_id_by_id_fkey FOREIGN KEY (tenant_id, by_id) REFERENCES person(tenant_id, person_id);
alter table public.commitment_event add constraint commitment_event_tenant_id_commitment_id_fkey FOREIGN KEY (tenant_id, commitment_id) REFERENCES commitment(tenant_id, commitment_id) ON DELETE CASCADE;
alter table public.conversation add constraint conversation_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, person_id);
alter table public.customer_meeting add constraint customer_meeting_tenant_id_deal_id_fkey FOREIGN KEY (tenant_id, deal_id) REFERENCES deal(tenant_id, deal_id) ON DELETE SET NULL (deal_id);
alter table public.customer_meeting add constraint customer_meeting_tenant_id_rep_id_fkey FOREIGN KEY (tenant_id, rep_id) REFERENCES person(tenant_id, person_id);
alter table public.deal add constraint deal_tenant_id_rep_id_fkey FOREIGN KEY (tenant_id, rep_id) REFERENCES person(tenant_id, person_id);
alter table public.debrief add constraint debrief_tenant_id_customer_meeting_id_fkey FOREIGN KEY (tenant_id, customer_meeting_id) REFERENCES customer_meeting(tenant_id, customer_meeting_id) ON DELETE CASCADE;
alter table public.debrief add constraint debrief_tenant_id_rep_id_fkey FOREIGN KEY (tenant_id, rep_id) REFERENCES person(tenant_id, person_id);
alter table public.decision add constraint decision_tenant_id_by_id_fkey FOREIGN KEY (tenant_id, by_id) REFERENCES person(tenant_id, person_id);
alter table public.decision add constraint decision_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.decision add constraint decision_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE CASCADE;
alter table public.expectation add constraint expectation_tenant_id_answered_by_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES person(tenant_id, person_id);
alter table public.expectation add constraint expectation_tenant_id_by_id_fkey FOREIGN KEY (tenant_id, by_id) REFERENCES person(tenant_id, person_id);
alter table public.expectation add constraint expectation_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.expectation add constraint expectation_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE SET NULL (session_id);
alter table public.focus add constraint focus_tenant_id_ended_by_fkey FOREIGN KEY (tenant_id, ended_by) REFERENCES person(tenant_id, person_id);
alter table public.focus add constraint focus_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.focus add constraint focus_tenant_id_set_by_fkey FOREIGN KEY (tenant_id, set_by) REFERENCES person(tenant_id, person_id);
alter table public.goal add constraint goal_tenant_id_owner_id_fkey FOREIGN KEY (tenant_id, owner_id) REFERENCES person(tenant_id, person_id);
alter table public.goal add constraint goal_tenant_id_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES goal(tenant_id, goal_id) ON DELETE SET NULL (parent_id);
alter table public.live_document add constraint live_document_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE CASCADE;
alter table public.note add constraint note_tenant_id_author_id_fkey FOREIGN KEY (tenant_id, author_id) REFERENCES person(tenant_id, person_id);
alter table public.note add constraint note_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE CASCADE;
alter table public.outbox add constraint outbox_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, person_id);
alter table public.person add constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(tenant_id);
alter table public.private_note add constraint private_note_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, person_id);
alter table public.private_note add constraint private_note_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE CASCADE;
alter table public.rating add constraint rating_tenant_id_by_id_fkey FOREIGN KEY (tenant_id, by_id) REFERENCES person(tenant_id, person_id);
alter table public.rating add constraint rating_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.rating add constraint rating_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE SET NULL (session_id);
alter table public.receipt add constraint receipt_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, person_id);
alter table public.rhythm add constraint rhythm_tenant_id_manager_id_fkey FOREIGN KEY (tenant_id, manager_id) REFERENCES person(tenant_id, person_id);
alter table public.rhythm add constraint rhythm_tenant_id_rep_id_fkey FOREIGN KEY (tenant_id, rep_id) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_changed_by_fkey FOREIGN KEY (tenant_id, changed_by) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_chosen_by_fkey FOREIGN KEY (tenant_id, chosen_by) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_customer_meeting_id_fkey FOREIGN KEY (tenant_id, customer_meeting_id) REFERENCES customer_meeting(tenant_id, customer_meeting_id) ON DELETE SET NULL (customer_meeting_id);
alter table public.session add constraint session_tenant_id_leader_id_fkey FOREIGN KEY (tenant_id, leader_id) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_manager_id_fkey FOREIGN KEY (tenant_id, manager_id) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_rep_id_fkey FOREIGN KEY (tenant_id, rep_id) REFERENCES person(tenant_id, person_id);
alter table public.session add constraint session_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
alter table public.session_deal add constraint session_deal_tenant_id_deal_id_fkey FOREIGN KEY (tenant_id, deal_id) REFERENCES deal(tenant_id, deal_id) ON DELETE CASCADE;
alter table public.session_deal add constraint session_deal_tenant_id_session_id_fkey FOREIGN KEY (tenant_id, session_id) REFERENCES session(tenant_id, session_id) ON DELETE CASCADE;
alter table public.template add constraint template_tenant_id_drafted_by_fkey FOREIGN KEY (tenant_id, drafted_by) REFERENCES person(tenant_id, person_id);
alter table public.template add constraint template_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(tenant_id);
alter table public.template add constraint template_tenant_id_type_in_use_fkey FOREIGN KEY (tenant_id, type, in_use) REFERENCES template_version(tenant_id, type, number) DEFERRABLE INITIALLY DEFERRED;
alter table public.template_version add constraint template_version_tenant_id_published_by_fkey FOREIGN KEY (tenant_id, published_by) REFERENCES person(tenant_id, person_id);
alter table public.template_version add constraint template_version_tenant_id_type_fkey FOREIGN KEY (tenant_id, type) REFERENCES template(tenant_id, type) DEFERRABLE INITIALLY DEFERRED;
alter table public.tenant_wakeup add constraint tenant_wakeup_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(tenant_id);
alter table public.term add constraint term_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES tenant(tenant_id);
alter table public.term add constraint term_tenant_id_settled_by_fkey FOREIGN KEY (tenant_id, settled_by) REFERENCES person(tenant_id, person_id);
alter table public.token_cache add constraint token_cache_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, person_id);
alter table public.waiting_point add constraint waiting_point_tenant_id_by_id_fkey FOREIGN KEY (tenant_id, by_id) REFERENCES person(tenant_id, person_id);
alter table public.waiting_point add constraint waiting_point_tenant_id_rhythm_id_fkey FOREIGN KEY (tenant_id, rhythm_id) REFERENCES rhythm(tenant_id, rhythm_id);
create policy own_tenant on public.access_log using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.access_log enable row level security;
alter table public.access_log force row level security;
create policy own_tenant on public.behaviour using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.behaviour enable row level security;
alter table public.behaviour force row level security;
create policy own_tenant on public.commitment using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.commitment enable row level security;
alter table public.commitment force row level security;
create policy own_tenant on public.commitment_event using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.commitment_event enable row level security;
alter table public.commitment_event force row level security;
create policy own_tenant on public.conversation using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.conversation enable row level security;
alter table public.conversation force row level security;
create policy own_tenant on public.customer_meeting using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.customer_meeting enable row level security;
alter table public.customer_meeting force row level security;
create policy own_tenant on public.deal using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.deal enable row level security;
alter table public.deal force row level security;
create policy own_tenant on public.debrief using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.debrief enable row level security;
alter table public.debrief force row level security;
create policy own_tenant on public.decision using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.decision enable row level security;
alter table public.decision force row level security;
create policy own_tenant on public.expectation using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.expectation enable row level security;
alter table public.expectation force row level security;
create policy own_tenant on public.focus using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.focus enable row level security;
alter table public.focus force row level security;
create policy own_tenant on public.goal using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.goal enable row level security;
alter table public.goal force row level security;
create policy own_tenant on public.live_document using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.live_document enable row level security;
alter table public.live_document force row level security;
create policy own_tenant on public.note using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.note enable row level security;
alter table public.note force row level security;
create policy own_tenant on public.outbox using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.outbox enable row level security;
alter table public.outbox force row level security;
create policy own_tenant on public.person using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.person enable row level security;
alter table public.person force row level security;
create policy own_tenant on public.private_note using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.private_note enable row level security;
alter table public.private_note force row level security;
create policy own_tenant on public.rating using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.rating enable row level security;
alter table public.rating force row level security;
create policy own_tenant on public.receipt using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.receipt enable row level security;
alter table public.receipt force row level security;
create policy own_tenant on public.rhythm using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.rhythm enable row level security;
alter table public.rhythm force row level security;
create policy own_tenant on public.session using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.session enable row level security;
alter table public.session force row level security;
create policy own_tenant on public.session_deal using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.session_deal enable row level security;
alter table public.session_deal force row level security;
create policy own_tenant on public.template using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.template enable row level security;
alter table public.template force row level security;
create policy own_tenant on public.template_version using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.template_version enable row level security;
alter table public.template_version force row level security;
create policy own_tenant on public.term using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.term enable row level security;
alter table public.term force row level security;
create policy own_tenant on public.token_cache using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.token_cache enable row level security;
alter table public.token_cache force row level security;
create policy own_tenant on public.waiting_point using ((tenant_id = (NULLIF(current_setting('kadens.tenant'::text, true), ''::text))::uuid));
alter table public.waiting_point enable row level security;
alter table public.waiting_point force row level security;
