import { Kysely } from 'kysely';
import pg from 'pg';
import { fromEpoch } from '../../shared/domain/time.ts';
import { RememberingDialect } from './driver.ts';
import { GatheringSocket } from './gathering-socket.ts';
import type { Tables } from './tables.ts';

/** The most connections that a node holds; PostgreSQL's own default allows 100 in all. */
const POOL_SIZE = 10;
/**
 * How long to wait for a connection, new or in use by others, and for the answer to one statement, in milliseconds: a request to a
 * database that has gone quiet waits for one of them, and should be answered within 5 s.
 */
export const CONNECT_TIMEOUT = 3_500;
const STATEMENT_TIMEOUT = 3_500;

/** How PostgreSQL's values are parsed, by type number (pg_type.oid): counts as numbers, dates and moments as our text. */
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.DATE, (text) => text);
types.setTypeParser(pg.types.builtins.TIMESTAMPTZ, (text) =>
  fromEpoch(Date.parse(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))),
);

export type Database = Kysely<Tables>;

/** How long to wait, in milliseconds; 0 is for ever. */
type Timeouts = Readonly<{ connection?: number; statement?: number }>;

/** A pool of connections to that PostgreSQL. `destroy()` ends it. */
export const openDatabase = (
  url: string,
  onError: (error: Error) => void,
  { connection = CONNECT_TIMEOUT, statement = STATEMENT_TIMEOUT }: Timeouts = {},
): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: connection,
    statement_timeout: statement, // PostgreSQL's own timeout, which also ends the statement there
    query_timeout: statement,
    application_name: 'kadens',
    pipeline: true,
    stream: () => new GatheringSocket(),
    types,
  });
  pool.on('error', onError); // an idle connection that the server closed; the next query opens another
  // A connection closed between two statements of a transaction: the next statement fails, and the process goes on.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({ dialect: new RememberingDialect(pool) });
};
