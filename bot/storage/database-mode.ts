import pg from 'pg';
import { LOCAL_ORGANISATIONS } from '../mode.ts';
import type { Mode } from '../mode.ts';
import { CONNECT_TIMEOUT } from './database.ts';

/** The mode that a database belongs to, and an id that tells it from any other. Copies of the database carry it too. */
type Stamp = Readonly<{ mode: string; id: string }>;

/** Finds any table other than PostgreSQL's own and those of extensions. */
const ANY_TABLE = `select from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
  limit 1`;

const clientAt = (url: string): pg.Client =>
  new pg.Client({
    connectionString: url,
    application_name: 'kadens-mode',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: CONNECT_TIMEOUT,
  });

const stampIn = async (client: pg.Client): Promise<Stamp | null> => {
  const stampTable = await client.query<{ there: boolean }>(
    "select to_regclass('migrations.database_mode') is not null as there",
  );
  if (stampTable.rows[0]?.there !== true) return null;
  const { rows } = await client.query<Stamp>('select mode, id from migrations.database_mode');
  return rows[0] ?? null;
};

/** The mode of a database older than stamps: local only if it has exactly local mode's two organisations. */
const modeOfUnstamped = async (client: pg.Client): Promise<Mode> => {
  const ours = await client.query(
    "select from pg_attribute where attrelid = to_regclass('public.tenant') and attname = 'tenant_id'",
  );
  if (ours.rowCount !== 1) return 'production';
  const { rows } = await client.query<{ id: string }>('select tenant_id::text as id from public.tenant');
  const local: readonly string[] = Object.values(LOCAL_ORGANISATIONS);
  return rows.length === local.length && rows.every(({ id }) => local.includes(id)) ? 'local' : 'production';
};

const putStamp = async (client: pg.Client, mode: Mode): Promise<void> => {
  await client.query('create schema if not exists migrations');
  await client.query(`begin;
    create table if not exists migrations.database_mode (
      only_row boolean primary key default true check (only_row),
      mode text not null check (mode in ('local', 'production')),
      id uuid not null default gen_random_uuid()
    );
    insert into migrations.database_mode (mode) values ('${mode}');
    commit`);
};

/**
 * Claims a database for a mode, as its owner and while no other node changes its shape: stamps an empty one before anything else is
 * made in it, and an unstamped one if it is that mode's. Returns the mode that it now belongs to; a word that a newer version wrote is
 * no mode of ours.
 */
export const claimDatabase = async (ownerUrl: string, mode: Mode): Promise<string> => {
  const client = clientAt(ownerUrl);
  await client.connect();
  try {
    const stamp = await stampIn(client);
    if (stamp) return stamp.mode;
    const isEmpty = (await client.query(ANY_TABLE)).rowCount === 0;
    const belongs = isEmpty ? mode : await modeOfUnstamped(client);
    if (belongs === mode) await putStamp(client, mode);
    return belongs;
  } finally {
    await client.end();
  }
};

/** PostgreSQL's code for a role without the privilege (errcodes: insufficient_privilege). */
const MAY_NOT_LOOK = '42501';

const stampAt = async (url: string): Promise<Stamp | null> => {
  const client = clientAt(url);
  await client.connect();
  try {
    return await stampIn(client);
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === MAY_NOT_LOOK) return null;
    throw error;
  } finally {
    await client.end();
  }
};

/** Whether both addresses lead to the same database. The server's role must be able to read the stamp by then (migrate.ts). */
export const isOneDatabase = async (ownerUrl: string, appUrl: string): Promise<boolean> => {
  const [owners, apps] = await Promise.all([stampAt(ownerUrl), stampAt(appUrl)]);
  return owners !== null && owners.id === apps?.id && owners.mode === apps.mode;
};
