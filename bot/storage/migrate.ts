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

/** How long a change of a large table may take, and another node wait for it, in milliseconds: an hour. */
const MIGRATION_TIMEOUT = 3_600_000;

/** The lock that whoever changes the database's shape holds: any number, the same on every node. */
const SHAPE_LOCK = 5_269_364;

/**
 * Runs while no other node changes the database's shape; the others wait. Tables, queues and grants each have locks of
 * their own or none, and two nodes that start at once would otherwise stop one another.
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

/** Files that were run and are not there: none is ever taken away, so a newer version has been here. */
const expectNoneNewer = async (db: Database): Promise<void> => {
  const there = await sql<{ name: string | null }>`
    select to_regclass('migrations.kysely_migration')::text as name`.execute(db);
  if ((there.rows[0]?.name ?? null) === null) return;
  const ownMigrations = new Set(Object.keys(await migrations()));
  const ran = await sql<{ name: string }>`select name from migrations.kysely_migration order by name`.execute(
    db,
  );
  const newer = ran.rows.map(({ name }) => name).filter((name) => !ownMigrations.has(name));
  if (newer.length > 0)
    throw new MigrationRefused(
      `The database was brought up to date by a newer Kadens, which ran ${newer.join(', ')}. ` +
        'Start that version or a later one: tables are never taken back.',
    );
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

/** What the server's role may do, beside what row-level security lets it see. */
const letUse = async (tx: Transaction<Tables>, appRole: string): Promise<void> => {
  const role = sql.id(appRole);
  for (const schema of ['public', QUEUE_SCHEMA].map((name) => sql.id(name))) {
    await sql`grant usage on schema ${schema} to ${role}`.execute(tx);
    await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(tx);
  }
  // Which mode the database belongs to (database-mode.ts) is the server's to read.
  await sql`grant usage on schema migrations to ${role}`.execute(tx);
  await sql`grant select on migrations.database_mode to ${role}`.execute(tx);
  // Row-level security does not watch over the organisations themselves: the server lets them in, and no more.
  for (const table of ['tenant', ...onlyAddedTo])
    await sql`revoke update, delete on ${sql.table(table)} from ${role}`.execute(tx);
  // Who has read what about whom is deleted when its time is over, and stands as it is till then.
  await sql`revoke update on access_log from ${role}`.execute(tx);
};

/**
 * Brings the tables up to date, each file once, and lets `appRole` use them and the queue's. Files run in their order, but 0005 to 0016
 * came in out of it: a database that is as old as they are runs what it lacks, though a later one has been run.
 */
export const migrate = async (ownerUrl: string, appRole: string): Promise<void> => {
  const db = openDatabase(ownerUrl, () => undefined, { statement: MIGRATION_TIMEOUT });
  try {
    await expectNoneNewer(db);
    const migrator = new Migrator({
      db,
      provider: { getMigrations: migrations },
      migrationTableSchema: 'migrations',
      allowUnorderedMigrations: true,
    });
    const { error, results } = await migrator.migrateToLatest();
    if (error !== undefined) throw failed(results, error);
    await db.transaction().execute((tx) => letUse(tx, appRole));
  } finally {
    await db.destroy();
  }
};
