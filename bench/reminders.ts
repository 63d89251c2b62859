import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PgBoss from 'pg-boss';
import { pino } from 'pino';
import { v7 } from 'uuid';
import { createDeliveries, LEASE_SECONDS } from '../bot/compose/deliveries.ts';
import { kindRules } from '../bot/effects/effects.ts';
import { prepareDatabase } from '../bot/prepare-database.ts';
import { openDatabase } from '../bot/storage/database.ts';
import { tenantStore } from '../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../bot/storage/tenant-transactions.ts';
import { startPostgres } from '../local-teams/postgres.ts';
import { noHolidays } from '../shared/domain/public-holidays.ts';
import { noCalendar } from '../tests/support/no-calendar.ts';
import { noOwnCalendar } from '../tests/support/no-own-calendar.ts';
import { noTodo } from '../tests/support/no-todo.ts';
import { fillOutboxes, MORNING } from './due-reminders/outboxes.ts';
import { figureOf } from './figure.ts';
import type { Figure } from './figure.ts';

/** How many are due, among how many that aren't, in how many organisations. */
const SIZES = {
  usual: { organisations: 50, due: 1_000, notDue: 100_000 },
  full: { organisations: 500, due: 10_000, notDue: 1_000_000 },
} as const;
/** As many organisations as a sweep looks at (bot/jobs/jobs.ts). */
const SWEEP_TENANTS = 100;
/** As many jobs as keep pg-boss's ten connections busy. */
const AT_ONCE = 32;
const QUEUE = 'empty';

const timed = async (work: () => Promise<void>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

/** pg-boss moves so many empty jobs, each by itself, many at a time. */
const moveEmptyJobs = async (ownerUrl: string, jobs: number): Promise<number> => {
  const boss = new PgBoss({ connectionString: ownerUrl, schema: 'floor', supervise: false, schedule: false });
  await boss.start();
  await boss.createQueue(QUEUE);
  await boss.insert(Array.from({ length: jobs }, () => ({ name: QUEUE, data: {} })));
  const one = async (): Promise<void> => {
    const [job] = await boss.fetch(QUEUE);
    if (job === undefined) return;
    await boss.complete(QUEUE, job.id);
    await one();
  };
  const spent = await timed(async () => void (await Promise.all(Array.from({ length: AT_ONCE }, one))));
  await boss.stop({ graceful: false });
  return spent;
};

/**
 * Reminders that are due among a hundred times as many that aren't, in many organisations, all in their reps' chats, which answer at once;
 * against pg-boss moving as many empty jobs in the same database.
 */
export const dueReminders = async (isFull: boolean): Promise<Figure> => {
  const sizes = isFull ? SIZES.full : SIZES.usual;
  const folder = await mkdtemp(join(tmpdir(), 'kadens-due-'));
  const { ownerUrl, appUrl, stop } = await startPostgres(folder);
  try {
    await prepareDatabase({ ownerDatabaseUrl: ownerUrl, databaseUrl: appUrl }, 'local');
    const db = openDatabase(appUrl, () => undefined);
    const clock = () => MORNING;
    const inTransaction = tenantTransactions(db, v7, clock, () => noHolidays, {
      ...{ wake: () => Promise.resolve(), kindRules, leaseSeconds: LEASE_SECONDS },
    });
    await fillOutboxes(appUrl, inTransaction, sizes);
    let sent = 0;
    const deliveries = createDeliveries({
      ...{ withTenantTransaction: inTransaction, clock, newId: v7, leaseSeconds: LEASE_SECONDS },
      ports: {
        send: () => {
          sent += 1;
          return Promise.resolve({ ok: true, activityId: String(sent) });
        },
        replace: () => Promise.resolve(),
        askMember: () => Promise.resolve('unclear' as const),
        onlyTheTwo: () => Promise.resolve(false),
        ...{ calendar: noCalendar, ownCalendar: noOwnCalendar, todo: noTodo, notesIn: () => new Map() },
      },
      onFailed: () => undefined,
      log: pino({ level: 'silent' }),
    });
    const drainAll = async (): Promise<void> => {
      const due = await tenantStore(db).due(MORNING, SWEEP_TENANTS, []);
      if (due.length === 0) return;
      await Promise.all(due.map((tenant) => deliveries.drain(tenant)));
      await drainAll();
    };
    const value = await timed(drainAll);
    if (sent !== sizes.due) throw new Error(`${sent} reminders were sent of ${sizes.due} that were due`);
    await deliveries.stop();
    await db.destroy();
    return figureOf('reminders', 'ms', { value, floor: await moveEmptyJobs(ownerUrl, sizes.due) });
  } finally {
    await stop();
    await rm(folder, { recursive: true, force: true });
  }
};
