import {
  DummyDriver,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  Transaction,
} from 'kysely';
import type { Dialect } from 'kysely';
import type { Tables } from './tables.ts';

/** What a transaction still needs to know of PostgreSQL: the connection is its own. */
const dialect: Dialect = {
  createAdapter: () => new PostgresAdapter(),
  createDriver: () => new DummyDriver(),
  createIntrospector: (db) => new PostgresIntrospector(db),
  createQueryCompiler: () => new PostgresQueryCompiler(),
};

/**
 * The same transaction, in which statements that don't wait for each other are sent at once, and answered in order; kysely's own sends each
 * when the one before has been answered.
 */
export const pipelined = async (tx: Transaction<Tables>): Promise<Transaction<Tables>> => {
  const executor = tx.getExecutor();
  const connection = await executor.provideConnection((its) => Promise.resolve(its));
  return new Transaction<Tables>({
    ...{ config: { dialect }, dialect, driver: dialect.createDriver() },
    executor: executor.withConnectionProvider({ provideConnection: (ask) => ask(connection) }),
  });
};
