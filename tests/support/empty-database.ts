import { randomBytes } from 'node:crypto';
import pg from 'pg';
import type { TestDatabase } from './database.ts';

export type EmptyDatabase = Readonly<{
  /** The addresses for its owner and for the server's role. */
  settings: Readonly<{ ownerDatabaseUrl: string; databaseUrl: string }>;
  superuserUrl: string;
  /** Runs statements as its owner; returns the last one's rows. */
  ask: <Row extends pg.QueryResultRow>(statement: string) => Promise<Row[]>;
  drop: () => Promise<void>;
}>;

/** Runs statements at that address; returns the last one's rows. */
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

/** A database with nothing in it, not even tables, on the same server as `beside`. */
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
