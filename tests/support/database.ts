import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { z } from 'zod';
import { TEST_POSTGRES } from './postgres.ts';

export type TestDatabase = Readonly<{
  ownerUrl: string;
  appUrl: string;
  superuserUrl: string;
  drop: () => Promise<void>;
}>;

const addresses = z.object({ superuserUrl: z.string(), ownerUrl: z.string(), appUrl: z.string() });

const asSuperuser = async (url: string, statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** A database of its own with every table and nothing in it. */
export const createTestDatabase = async (): Promise<TestDatabase> => {
  const { superuserUrl, ownerUrl, appUrl } = addresses.parse(
    JSON.parse(process.env[TEST_POSTGRES] ?? 'null'),
  );
  const name = `test_${randomBytes(6).toString('hex')}`;
  await asSuperuser(superuserUrl, `create database ${name} template kadens owner kadens_owner`);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  return {
    ownerUrl: at(ownerUrl),
    appUrl: at(appUrl),
    superuserUrl: at(superuserUrl),
    drop: () => asSuperuser(superuserUrl, `drop database ${name} with (force)`),
  };
};
