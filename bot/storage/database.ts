import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { toInstant } from '../../shared/domain/time.ts';
import type { Tables } from './tables.ts';

/** Connections a node holds at the most; PostgreSQL's own default allows 100 in all. */
const POOL_SIZE = 10;
/** How long to wait for a connection, and for one statement, in milliseconds. */
const CONNECT_TIMEOUT = 5_000;
const STATEMENT_TIMEOUT = 15_000;

/** PostgreSQL's type numbers (pg_type.oid) that our values read differently from pg's defaults. */
const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  20: Number, // int8: counts, far below 2^53
  1082: (text) => text, // date → CalendarDay
  1184: (text) => toInstant(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')), // timestamptz → Instant
};

export type Database = Kysely<Tables>;

/** A pool of connections to that PostgreSQL. `destroy()` ends it. */
export const openDatabase = (url: string, onError: (error: Error) => void): Database => {
  const pool = new pg.Pool({
    connectionString: url,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    application_name: 'kadens',
    types: {
      getTypeParser: (id: number, format?: 'text' | 'binary') =>
        parsers[id] ?? pg.types.getTypeParser(id, format),
    },
  });
  pool.on('error', onError); // an idle connection that the server closed; the next query opens another
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
};
