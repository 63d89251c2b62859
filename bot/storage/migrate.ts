import { readdir, readFile } from 'node:fs/promises';
import { Migrator, sql } from 'kysely';
import type { Migration } from 'kysely';
import type { Database } from './database.ts';

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

/**
 * Brings the tables up to date, each file in its order, once, and lets `appRole` use them and the queue's. To be run as the owner;
 * several nodes that start at once wait for each other.
 */
export const migrate = async (db: Database, appRole: string): Promise<void> => {
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
    await sql`grant select, insert, update, delete on all tables in schema ${schema} to ${role}`.execute(db);
  }
};
