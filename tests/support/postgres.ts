import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { prepareDatabase } from '../../bot/prepare-database.ts';
import { startPostgres } from '../../local-teams/postgres.ts';
import { TEST_POSTGRES } from './database.ts';

/** Nothing in it has to outlive the run, so it need not wait for the disk. */
const CARELESS = ['fsync = off', 'synchronous_commit = off', 'full_page_writes = off'];

/** One PostgreSQL for a whole run, however many projects ask for it, with a template of all tables that tests clone (database.ts). */
export default async (): Promise<(() => Promise<void>) | undefined> => {
  if (process.env[TEST_POSTGRES] !== undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'kadens-postgres-'));
  const { superuserUrl, ownerUrl, appUrl, stop } = await startPostgres(folder);
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  for (const setting of CARELESS) await client.query(`alter system set ${setting}`);
  await client.query('select pg_reload_conf()');
  await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, 'local');
  await client.query('alter database kadens with is_template true');
  await client.end();
  const snapshots = join(folder, 'snapshots');
  await mkdir(snapshots);
  process.env[TEST_POSTGRES] = JSON.stringify({ superuserUrl, ownerUrl, appUrl, snapshots });
  return async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  };
};
