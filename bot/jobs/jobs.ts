import PgBoss from 'pg-boss';
import { z } from 'zod';
import { tenantId } from '../../shared/domain/ids.ts';
import type { TenantId } from '../../shared/domain/ids.ts';

/** A wake-up for one organisation's outbox; the work itself is in the outbox, not in the job. */
const QUEUE = 'deliver';
const DEAD = 'deliver-dead';
/** How often a node polls for jobs, in seconds: the shortest interval that pg-boss allows. */
const POLL_SECONDS = 0.5;
const RETRIES = 5;
/** The longest that one wake-up may take, in minutes. */
const EXPIRE_MINUTES = 5;
/** How often a node looks for organisations with something due, in milliseconds of real time. */
const SWEEP_MS = 1_000;
/** The most organisations in one sweep. */
const SWEEP_TENANTS = 100;

/** How long the queue waits for a connection and for an answer, in milliseconds; pg-boss passes both on to its pool. */
const POOL_LIMITS = { connectionTimeoutMillis: 5_000, query_timeout: 10_000 };

const SCHEMA = 'pgboss';
const payload = z.object({ tenant: tenantId });

type RunSql = (text: string, values: readonly unknown[]) => Promise<{ rows: unknown[] }>;

export type Jobs = Readonly<{
  /** Sends a wake-up inside the transaction that asks for it: a rollback removes it. */
  wake: (run: RunSql, tenant: TenantId) => Promise<void>;
  start: () => Promise<void>;
  /** Waits for what is in hand. */
  stop: () => Promise<void>;
  /** Looks at once for what is due, and waits for what is in hand; for a clock that has been moved. */
  sweep: () => Promise<void>;
}>;

export type JobPorts = Readonly<{
  databaseUrl: string;
  /** Carries out everything that is due in that organisation. */
  drain: (tenant: TenantId) => Promise<void>;
  /** Organisations other than `except` with something due now, at most `limit`. */
  due: (limit: number, except: readonly TenantId[]) => Promise<readonly TenantId[]>;
  /** Does the work of the day, if that has not been done. */
  daily: () => Promise<void>;
  onError: (error: unknown) => void;
}>;

/** Creates the queue's own tables and queues, as the owner; harmless if they exist. */
export const prepareQueues = async (ownerUrl: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    ...POOL_LIMITS,
  });
  await boss.start();
  await boss.createQueue(DEAD);
  await boss.createQueue(QUEUE, {
    name: QUEUE,
    retryLimit: RETRIES,
    retryBackoff: true,
    expireInMinutes: EXPIRE_MINUTES,
    deadLetter: DEAD,
  });
  await boss.stop({ graceful: false });
};

/** This node's queue: wake-ups that came with a decision, and a sweep for what was planned for now or left behind. */
export const createJobs = ({ databaseUrl, drain, due, daily, onError }: JobPorts): Jobs => {
  const boss = new PgBoss({
    connectionString: databaseUrl,
    schema: SCHEMA,
    migrate: false,
    schedule: false,
    application_name: 'kadens-jobs',
    ...POOL_LIMITS,
    max: 3,
  });
  boss.on('error', onError);

  let timer: NodeJS.Timeout | null = null;
  let looking = Promise.resolve();
  let stopped = false;
  /** What is being carried out, by organisation: one that is asked for again meanwhile is looked at again. */
  const inHand = new Map<Promise<void>, TenantId>();

  const carryOut = (tenant: TenantId): void => {
    const done = drain(tenant)
      .catch(onError)
      .finally(() => inHand.delete(done));
    inHand.set(done, tenant);
  };
  const busy = (): readonly TenantId[] => [...new Set(inHand.values())];
  /** Starts what is due, without waiting: a slow organisation doesn't keep the others from being looked at. */
  const look = async (): Promise<void> => {
    for (const tenant of await due(SWEEP_TENANTS, busy())) carryOut(tenant);
    await daily();
  };
  const sweep = async (): Promise<void> => {
    try {
      // In organisations already in hand, too, something may have become due only now.
      const tenants = new Set([...busy(), ...(await due(SWEEP_TENANTS, busy()))]);
      for (const tenant of tenants) carryOut(tenant);
      await daily();
    } catch (error) {
      onError(error);
    }
    await Promise.all(inHand.keys());
  };
  const sweepOn = (): void => {
    if (stopped) return;
    timer = setTimeout(() => {
      looking = look().catch(onError).then(sweepOn);
    }, SWEEP_MS);
  };

  return {
    wake: async (run, tenant) => {
      await boss.send(
        QUEUE,
        { tenant },
        { db: { executeSql: (text, values: unknown[]) => run(text, values) } },
      );
    },
    start: async () => {
      await boss.start();
      await boss.work(QUEUE, { pollingIntervalSeconds: POLL_SECONDS, batchSize: 20 }, (jobs) => {
        for (const tenant of new Set(jobs.map(({ data }) => payload.parse(data).tenant))) carryOut(tenant);
        return Promise.resolve();
      });
      sweepOn();
    },
    stop: async () => {
      stopped = true;
      if (timer) clearTimeout(timer);
      await looking;
      await Promise.all(inHand.keys());
      await boss.stop({ graceful: true, wait: true, timeout: 10_000 });
    },
    sweep,
  };
};
