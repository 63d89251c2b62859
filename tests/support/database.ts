import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';

/**
 * The environment variable through which test files find the run's PostgreSQL (postgres.ts); the owner's and the app's addresses are the
 * template's.
 */
export const TEST_POSTGRES = 'KADENS_TEST_POSTGRES';

export type TestDatabase = Readonly<{
  name: string;
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  drop: () => Promise<void>;
}>;

const testPostgres = z.object({
  superuserUrl: z.string(),
  ownerUrl: z.string(),
  appUrl: z.string(),
  /** A folder for what the run's snapshots need besides their databases. */
  snapshots: z.string(),
});

/** The run's PostgreSQL. */
export const findTestPostgres = (): z.infer<typeof testPostgres> =>
  testPostgres.parse(JSON.parse(process.env[TEST_POSTGRES] ?? 'null'));

/** Runs something as a superuser of the run's PostgreSQL. */
export const asSuperuser = async <Value>(
  run: (client: pg.Client) => Promise<Value>,
  url = findTestPostgres().superuserUrl,
): Promise<Value> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
};

/** The template with every table and no rows. */
const EMPTY = 'kadens';

/** A separate database, cloned from a template: one with every table and no rows, or a snapshot's. */
export const createTestDatabase = async (template = EMPTY): Promise<TestDatabase> => {
  const { superuserUrl, ownerUrl, appUrl } = findTestPostgres();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser((client) =>
    client.query(`create database ${name} template ${template} owner kadens_owner`),
  );
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    name,
    ownerUrl: at(ownerUrl),
    appUrl: at(appUrl),
    superuserUrl: at(superuserUrl),
    drop: async () => {
      await asSuperuser((client) => client.query(`drop database ${name} with (force)`));
    },
  };
};

/** A database as begun by a server for real organisations; the others are local mode's. */
export const createProductionDatabase = async (): Promise<TestDatabase> => {
  const database = await createTestDatabase();
  const stamp = "update migrations.database_mode set mode = 'production'";
  await asSuperuser((client) => client.query(stamp), database.superuserUrl);
  return database;
};
