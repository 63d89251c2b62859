import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { Instant } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { runLocal } from '../../local-teams/run.ts';
import type { Local } from '../../local-teams/run.ts';
import { callerAt } from './call.ts';
import type { Caller } from './call.ts';
import { createTestDatabase } from './database.ts';
import type { TestDatabase } from './database.ts';
import { freePort } from './process.ts';

/** A Monday in November, 09:00 in Stockholm. */
export const MONDAY = toInstant('2026-11-23T08:00:00.000Z');

export type Product = Local &
  Caller &
  Readonly<{
    database: TestDatabase;
    folder: string;
    idOf: (person: PersonKey) => PersonId;
    /** Starts the server again on the same data. */
    restart: () => Promise<Product>;
    end: () => Promise<void>;
  }>;

type Options = Readonly<{ now?: Instant; withSample?: boolean; graphTimeoutMs?: number }>;

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
    now: options.now ?? MONDAY,
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

/** The whole product on a database of its own, with the stand-ins around it: Maria's clock stands at `now`. */
export const startProduct = async (options: Options = {}): Promise<Product> =>
  open(
    await createTestDatabase(),
    await mkdtemp(join(tmpdir(), 'kadens-product-')),
    await freePort(),
    options,
  );
