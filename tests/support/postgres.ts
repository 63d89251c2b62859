import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { prepareDatabase } from '../../bot/prepare-database.ts';
import { startPostgres } from '../../local-teams/postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses on the run's own PostgreSQL; the owner's and the app's are of the template. */
    postgres: { superuserUrl: string; ownerUrl: string; appUrl: string };
  }
}

/** One PostgreSQL for a whole run, with a template that has every table; each test file clones it (database.ts). */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-postgres-'));
  const { superuserUrl, ownerUrl, appUrl, stop } = await startPostgres(folder);
  await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl });
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('alter database kadens with is_template true');
  await client.end();
  project.provide('postgres', { superuserUrl, ownerUrl, appUrl });
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
};
