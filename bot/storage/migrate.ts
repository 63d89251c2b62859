import { readdir, readFile } from 'node:fs/promises';
import { Migrator, sql } from 'kysely';
import type { Migration } from 'kysely';
import pg from 'pg';
import { openDatabase } from './database.ts';

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

/** The lock that whoever changes the database's shape holds: any number, the same on every node. */
const SHAPE_LOCK = 5_269_364;

/**
 * Runs while no other node changes the database's shape; the others wait. Tables, queues and grants each have locks of
 * their own or none, and two nodes that start at once would otherwise stop one another.
 */
export const oneAtATime = async <Value>(ownerUrl: string, run: () => Promise<Value>): Promise<Value> => {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'kadens-migrations' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [SHAPE_LOCK]);
    return await run();
  } finally {
    await client.end();
  }
};

/** Brings the tables up to date, each file in its order, once, and lets `appRole` use them and the queue's. */
export const migrate = async (ownerUrl: string, appRole: string): Promise<void> => {
  const db = openDatabase(ownerUrl, () => undefined, 0); // a change of a large table takes the time it takes
  try {
    const migrator = new Migrator({
      db,
      provider: { getMigrations: migrations },
      migrationTableSchema: 'migrations',
    });
    const { error } = await migrator.migrateToLatest();
    if (error) throw error instanceof Error ? error : new Error('migration failed', { cause: error });
    const role = sql.id(appRole);
    for (const schema of ['public', QUEUE_SCHEMA].map((name) => sql.id(name))) {
      await sql`grant usage on schema ${schema} to ${role}`.execute(db);
      await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(
        db,
      );
    }
    // Which mode the database belongs to (database-mode.ts) is the server's to read.
    await sql`grant usage on schema migrations to ${role}`.execute(db);
    await sql`grant select on migrations.database_mode to ${role}`.execute(db);
    // Row-level security does not watch over the organisations themselves: the server lets them in, and no more.
    await sql`revoke update, delete on tenant from ${role}`.execute(db);
  } finally {
    await db.destroy();
  }
};
