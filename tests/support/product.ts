import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Logger } from 'pino';
import { personId } from '../../shared/domain/ids.ts';
import type { PersonId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { Clock } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { openingTime } from '../../local-teams/sample/opening-time.ts';
import { quarterSample } from '../../local-teams/sample/samples.ts';
import { runLocal } from '../../local-teams/run.ts';
import type { RunningLocally } from '../../local-teams/run.ts';
import { callerAt } from './call.ts';
import type { Caller } from './call.ts';
import type { TestDatabase } from './database.ts';
import { freePort } from '../../local-teams/free-port.ts';
import { restoreSnapshot } from './snapshot.ts';

/** A Monday in November, 09:00 in Stockholm. */
export const MONDAY = toInstant('2026-11-23T08:00:00.000Z');

export type Product = RunningLocally &
  Caller &
  Readonly<{
    database: TestDatabase;
    folder: string;
    idOf: (person: PersonKey) => PersonId;
    /** Restarts the server on the same data, optionally with another machine clock. */
    restart: (machine?: Clock) => Promise<Product>;
    end: () => Promise<void>;
  }>;

/** A Saturday, in a quarter that is a day old, after weeks with days off in them. */
const AFTER_NEW_YEAR = toInstant('2027-01-02T12:00:00.000Z');

/** The built tabs leave out a sentence that they haven't fetched, and report it; here, that fails the running test. */
const failOnUnfetchedWords = (line: string): void => {
  const [said] = /Unfetched_\w+/.exec(line) ?? [];
  if (said === undefined) return;
  queueMicrotask(() => {
    throw new Error(`A sentence was said before it was fetched: ${said}`);
  });
};

/** The product's log, printed on the console at the level in `LOG_LEVEL`. */
const openLog = (): Logger => {
  const level = process.env['LOG_LEVEL'];
  return pino(
    { level: level ?? 'error' },
    {
      write: (line) => {
        failOnUnfetchedWords(line);
        if (level !== undefined) process.stderr.write(line);
      },
    },
  );
};

type Options = Readonly<{
  withSample?: boolean;
  /** Uses the sample that `npm start` plays, begun on a Saturday: it opens on Monday, 4 January 2027, at ten to ten. */
  withQuarter?: boolean;
  graphTimeoutMs?: number;
  withModel?: boolean;
  modelTimeoutMs?: number;
  machine?: Clock;
}>;

const open = async (
  database: TestDatabase,
  folder: string,
  port: number,
  options: Options,
): Promise<Product> => {
  const local = await runLocal({
    folder,
    port,
    withSample: options.withSample ?? options.withQuarter ?? false,
    now: MONDAY,
    ...(options.withQuarter === true && { sample: quarterSample, now: openingTime(AFTER_NEW_YEAR) }),
    log: openLog(),
    environment: {},
    database,
    ...(options.machine && { machine: options.machine }),
    ...(options.withModel === true && { withModel: true }),
    ...(options.modelTimeoutMs !== undefined && { modelTimeoutMs: options.modelTimeoutMs }),
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
    restart: async (machine) => {
      await local.stop();
      return open(database, folder, port, { ...options, ...(machine && { machine }) });
    },
    end: async () => {
      await local.stop();
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};

/**
 * The whole product on a separate database, with the stand-ins around it, on a Monday morning: everybody has the app and, with the sample,
 * there are some weeks behind them. It is begun once per run, and each test continues from a copy.
 */
export const startProduct = async (options: Options = {}): Promise<Product> => {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'kadens-product-'));
  const database = await restoreSnapshot(
    options.withQuarter === true ? 'quarter' : options.withSample === true ? 'sample' : 'begun',
    async (empty, kept) => {
      const begun = await open(empty, kept, await freePort(), options);
      await begun.stop();
      return { address: begun.address, at: begun.now() };
    },
    { folder, address: `http://127.0.0.1:${port}` },
  );
  return open(database, folder, port, options);
};
