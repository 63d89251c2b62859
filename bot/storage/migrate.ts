import { readdir, readFile } from 'node:fs/promises';
import { Migrator, sql } from 'kysely';
import type { Migration, MigrationResult, Transaction } from 'kysely';
import pg from 'pg';
import { CONNECT_TIMEOUT, openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { onlyAddedTo } from './tables.ts';
import type { Tables } from './tables.ts';

/** The queue's own schema (bot/jobs makes it, before this). */
const QUEUE_SCHEMA = 'pgboss';
const FOLDER = new URL('./migrations/', import.meta.url);

const migrations = async (): Promise<Record<string, Migration>> => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const entries = files.map(async (name): Promise<[string, Migration]> => {
    const text = await readFile(new URL(name, FOLDER), 'utf8');
    const up: Migration['up'] = async (db) => {
      await sql.raw(text).execute(db);
    };
    return [name.replace(/\.sql$/, ''), { up }];
  });
  return Object.fromEntries(await Promise.all(entries));
};

/** How long a change of a large table may take, and another node may wait for it, in milliseconds: an hour. */
const MIGRATION_TIMEOUT = 3_600_000;

/** The lock held while changing the database's shape: any number, the same on every node. */
const SHAPE_LOCK = 5_269_364;

/**
 * Runs while no other node changes the database's shape; the others wait. Tables, queues and grants each have their own locks or
 * none, so two nodes that start at once would otherwise obstruct each other.
 */
export const oneAtATime = async <Value>(ownerUrl: string, run: () => Promise<Value>): Promise<Value> => {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'kadens-migrations',
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    query_timeout: MIGRATION_TIMEOUT,
  });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SHAPE_LOCK]);
    return await run();
  } finally {
    await client.end();
  }
};

/** The tables can't be brought up to date. The message says what to do. */
export class MigrationRefused extends Error {}

/**
 * Whether the database has run all files. Refuses one that has run files which aren't here: none is ever removed, so a newer version has
 * used it.
 */
const isUpToDate = async (db: Database): Promise<boolean> => {
  const there = await sql<{ name: string | null }>`
    select to_regclass('migrations.kysely_migration')::text as name`.execute(db);
  if ((there.rows[0]?.name ?? null) === null) return false;
  const own = new Set(Object.keys(await migrations()));
  const ran = await sql<{ name: string }>`select name from migrations.kysely_migration order by name`.execute(
    db,
  );
  const newer = ran.rows.map(({ name }) => name).filter((name) => !own.has(name));
  if (newer.length > 0)
    throw new MigrationRefused(
      `The database was brought up to date by a newer Kadens, which ran ${newer.join(', ')}. ` +
        'Start that version or a later one: tables are never taken back.',
    );
  return ran.rows.length === own.size;
};

const failed = (results: readonly MigrationResult[] | undefined, cause: unknown): Error => {
  const { migrationName } = results?.find(({ status }) => status === 'Error') ?? {};
  const reason = cause instanceof Error ? cause.message : String(cause);
  if (migrationName === undefined) return cause instanceof Error ? cause : new Error(reason);
  return new MigrationRefused(
    `The tables could not be brought up to date: ${migrationName} failed, and nothing was changed. PostgreSQL says: ${reason}. ` +
      'The version that ran before still works with the database; put right what it says, then start this one again.',
    { cause },
  );
};

/** Runs the files that the database lacks, in one transaction. */
const runMissing = async (db: Database): Promise<void> => {
  const migrator = new Migrator({
    db,
    provider: { getMigrations: migrations },
    migrationTableSchema: 'migrations',
    allowUnorderedMigrations: true,
  });
  const { error, results } = await migrator.migrateToLatest();
  if (error !== undefined) throw failed(results, error);
};

/** Grants what the server's role may do, within what row-level security lets it see. */
const letUse = async (tx: Transaction<Tables>, appRole: string): Promise<void> => {
  const role = sql.id(appRole);
  for (const schema of ['public', QUEUE_SCHEMA].map((name) => sql.id(name))) {
    await sql`grant usage on schema ${schema} to ${role}`.execute(tx);
    await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(tx);
  }
  // The server may read which mode the database belongs to (database-mode.ts).
  await sql`grant usage on schema migrations to ${role}`.execute(tx);
  await sql`grant select on migrations.database_mode to ${role}`.execute(tx);
  // Row-level security does not cover the organisations themselves: the server may admit them, and no more.
  for (const table of ['tenant', ...onlyAddedTo])
    await sql`revoke update, delete on ${sql.table(table)} from ${role}`.execute(tx);
  // The access log's entries are deleted when their time is over, and never changed before.
  await sql`revoke update on access_log from ${role}`.execute(tx);
};

/**
 * Brings the tables up to date, each file once, and lets `appRole` use them and the queue's. Files run in their order, except that 0005
 * to 0016 were added out of order: a database of that age runs those it lacks, even after a later one.
 */
export const migrate = async (ownerUrl: string, appRole: string): Promise<void> => {
  const db = openDatabase(ownerUrl, () => undefined, { statement: MIGRATION_TIMEOUT });
  try {
    if (!(await isUpToDate(db))) await runMissing(db);
    await db.transaction().execute((tx) => letUse(tx, appRole));
  } finally {
    await db.destroy();
  }
};
