import { noHolidays } from '../../../shared/domain/public-holidays.ts';
import pg from 'pg';
import { v7 } from 'uuid';
import { expect } from 'vitest';
import { kindRules } from '../../../bot/effects/effects.ts';
import { system } from '../../../bot/identity/actor.ts';
import { openDatabase } from '../../../bot/storage/database.ts';
import type { Database } from '../../../bot/storage/database.ts';
import { tenantStore } from '../../../bot/storage/tenant-store.ts';
import { tenantTransactions } from '../../../bot/storage/tenant-transactions.ts';
import type { Organisation } from '../../../bot/use-cases/organisation.ts';
import type { Stores } from '../../../bot/use-cases/stores.ts';
import type { TenantId } from '../../../shared/domain/ids.ts';
import type { Rhythm } from '../../../shared/domain/rhythm.ts';
import type { Clock } from '../../../shared/domain/time.ts';
import type { PlannedSession, Session } from '../../../shared/domain/session.ts';
import { aPerson, aRhythm, aSession, aTenantId, NOW } from '../../support/builders.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';
import { EVENTUALLY } from '../../support/eventually.ts';

/** One organisation's records, a transaction at a time. */
export type Room = Readonly<{
  tenant: TenantId;
  run: <Value>(withTenantTransaction: (stores: Stores) => Promise<Value>) => Promise<Value>;
  /** A manager and a rep with their rhythm, all stored. */
  pair: (mentioned?: Partial<Rhythm>) => Promise<Rhythm>;
  /** A stored, planned session of that rhythm. */
  session: (rhythm: Rhythm, mentioned?: Partial<PlannedSession>) => Promise<PlannedSession>;
  /** The same session, stored. */
  insert: <Given extends Session>(session: Given) => Promise<Given>;
}>;

export type Storage = Readonly<{
  database: TestDatabase;
  db: Database;
  /** The organisations whose queue has been woken, in order. */
  woken: TenantId[];
  room: (mentioned?: Partial<Organisation>) => Promise<Room>;
  /** Queries past row-level security. */
  superuser: pg.Client;
  /** Resolves once that many transactions are waiting for a lock. */
  untilWaiting: (count?: number) => Promise<void>;
  end: () => Promise<void>;
}>;

/** The stores on a separate database. */
export const openStorage = async (clock: Clock = () => NOW): Promise<Storage> => {
  const database = await createTestDatabase();
  // As patient as a test: on a busy machine, the server's own limits may pass before an answer comes.
  const patience = { connection: EVENTUALLY.timeout, statement: EVENTUALLY.timeout };
  const db = openDatabase(database.appUrl, () => undefined, patience);
  const superuser = new pg.Client({ connectionString: database.superuserUrl });
  await superuser.connect();
  const woken: TenantId[] = [];
  const withTenantTransaction = tenantTransactions(db, v7, clock, () => noHolidays, {
    wake: (_run, tenant) => {
      woken.push(tenant);
      return Promise.resolve();
    },
    kindRules,
    leaseSeconds: 30,
  });

  const room: Storage['room'] = async (mentioned = {}) => {
    const tenant = mentioned.id ?? aTenantId();
    await tenantStore(db).admit(
      { name: 'Nordvik', zone: 'Europe/Stockholm', language: 'sv', ...mentioned, id: tenant },
      NOW,
    );
    const run: Room['run'] = (each) => withTenantTransaction(system(tenant), each);
    return {
      tenant,
      run,
      pair: async (rhythm = {}) => {
        const [manager, rep] = [aPerson({ name: 'Maria Lind' }), aPerson()];
        const made = aRhythm({ manager: manager.id, rep: rep.id }, rhythm);
        await run(async (stores) => {
          await stores.person.upsert(manager);
          await stores.person.upsert(rep);
          await stores.rhythm.insert(made);
        });
        return made;
      },
      session: async (rhythm, session = {}) => {
        const made = aSession(rhythm, session);
        await run((stores) => stores.session.insert(made));
        return made;
      },
      insert: async (session) => {
        await run((stores) => stores.session.insert(session));
        return session;
      },
    };
  };

  const waiting = async (): Promise<number> => {
    const { rows } = await superuser.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and wait_event_type = 'Lock'`,
    );
    return rows[0]?.count ?? 0;
  };

  return {
    database,
    db,
    woken,
    room,
    superuser,
    untilWaiting: (count = 1) => expect.poll(waiting, { interval: 10 }).toBe(count),
    end: async () => {
      await db.destroy();
      await superuser.end();
      await database.drop();
    },
  };
};

/** A gate to wait at until somebody opens it. */
export const gate = (): { open: () => void; opened: Promise<void> } => {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
};
