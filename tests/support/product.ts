import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { runLocal } from '../../local-teams/run.ts';
import type { RunningLocally } from '../../local-teams/run.ts';
import { callerAt } from './call.ts';
import type { Caller } from './call.ts';
import type { TestDatabase } from './database.ts';
import { freePort } from './process.ts';
import { restoreSnapshot } from './snapshot.ts';

/** A Monday in November, 09:00 in Stockholm. */
export const MONDAY = toInstant('2026-11-23T08:00:00.000Z');

export type Product = RunningLocally &
  Caller &
  Readonly<{
    database: TestDatabase;
    folder: string;
    idOf: (person: PersonKey) => PersonId;
    /** Starts the server again on the same data. */
    restart: () => Promise<Product>;
    end: () => Promise<void>;
  }>;

type Options = Readonly<{ withSample?: boolean; graphTimeoutMs?: number }>;

const open = async (
  database: TestDatabase,
  folder: string,
  port: number,
  options: Options,
): Promise<Product> => {
  const local = await runLocal({
    folder,
    port,
    withSample: options.withSample ?? false,
    now: MONDAY,
    log: pino({ level: process.env['LOG_LEVEL'] ?? 'fatal' }, pino.destination(2)),
    environment: {},
    database,
    ...(options.graphTimeoutMs !== undefined && { graphTimeoutMs: options.graphTimeoutMs }),
  });
  if (!local.ok) throw new Error(JSON.stringify(local.faults));
  const { address } = local;

  const caller = callerAt(address, address);
  return {
    ...local,
    database,
    folder,
    idOf: (person) => personId.parse(personOf(person).oid),
    ...caller,
    restart: async () => {
      await local.stop();
      return open(database, folder, port, options);
    },
    end: async () => {
      await local.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/**
 * The whole product on a database of its own, with the stand-ins around it, on a Monday morning: everybody has the app, and
 * with the sample there are some weeks behind them. It is begun once in a run, and each test goes on from there.
 */
export const startProduct = async (options: Options = {}): Promise<Product> => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'kadens-product-'));
  const database = await restoreSnapshot(
    options.withSample === true ? 'sample' : 'begun',
    async (empty, kept) => {
      const begun = await open(empty, kept, await freePort(), options);
      await begun.stop();
      return { address: begun.address, at: begun.now() };
    },
    { folder, address: `http://127.0.0.1:${port}` },
  );
  return open(database, folder, port, options);
};
