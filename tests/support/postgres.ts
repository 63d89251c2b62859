import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase } from '../../bot/prepare-database.ts';
import { startPostgres } from '../../local-teams/postgres.ts';

/** Where test files find the run's PostgreSQL; the owner's and the app's addresses are of the template. */
export const TEST_POSTGRES = 'KADENS_TEST_POSTGRES';

/** One PostgreSQL for a whole run, with a template that has every table; each test file clones it (database.ts). */
export default async (): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), 'kadens-postgres-'));
  const { superuserUrl, ownerUrl, appUrl, stop } = await startPostgres(folder);
  await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl });
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  await client.query('alter database kadens with is_template true');
  await client.end();
  process.env[TEST_POSTGRES] = JSON.stringify({ superuserUrl, ownerUrl, appUrl });
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
};
