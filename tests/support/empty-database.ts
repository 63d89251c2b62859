import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

export type EmptyDatabase = Readonly<{
  /** The addresses of its owner and of the server's role. */
  settings: Readonly<{ ownerDatabaseUrl: string; databaseUrl: string }>;
  superuserUrl: string;
  /** Carries statements out as its owner; what the last one gave. */
  ask: <Row extends pg.QueryResultRow>(statement: string) => Promise<Row[]>;
  drop: () => Promise<void>;
}>;

/** Carries statements out at that address; what the last one gave. */
export const askAt = async <Row extends pg.QueryResultRow>(
  url: string,
  statement: string,
): Promise<Row[]> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(statement)).rows;
  } finally {
    await client.end();
  }
};

/** A database with nothing in it, not even the tables, beside that one. */
export const createEmptyDatabase = async (beside: TestDatabase): Promise<EmptyDatabase> => {
  const name = `empty_${randomBytes(6).toString('hex')}`;
  await askAt(beside.superuserUrl, `create database ${name} owner kadens_owner`);
  const at = (url: string): string => Object.assign(new URL(url), { pathname: `/${name}` }).toString();
  const settings = { ownerDatabaseUrl: at(beside.ownerUrl), databaseUrl: at(beside.appUrl) };
  return {
    settings,
    superuserUrl: at(beside.superuserUrl),
    ask: (statement) => askAt(settings.ownerDatabaseUrl, statement),
    drop: async () => {
      await askAt(beside.superuserUrl, `drop database ${name} with (force)`);
    },
  };
};
