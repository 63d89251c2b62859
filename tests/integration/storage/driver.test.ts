import { execFileSync } from 'node:child_process';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../../bot/storage/database.ts';
import type { Database } from '../../../bot/storage/database.ts';
import { pipelined } from '../../../bot/storage/pipelined.ts';
import { aPerson } from '../../support/builders.ts';
import { APP_ROLE } from '../../../local-teams/postgres.ts';
import { gate, openStorage } from './open-storage.ts';
import type { Room, Storage } from './open-storage.ts';

describe('the way to the database', () => {
  let storage: Storage;
  let room: Room;
  let db: Database;
  beforeAll(async () => {
    storage = await openStorage();
    room = await storage.room();
    db = openDatabase(storage.database.appUrl, () => undefined);
  });
  afterAll(async () => {
    await db.destroy();
    await storage.end();
  });

  const isInTransaction = async (): Promise<boolean> => {
    const { rows } = await storage.superuser.query<{ count: number }>(
      `select count(*)::int as count from pg_stat_activity
       where datname = current_database() and state like 'idle in transaction%'`,
    );
    return rows[0]?.count !== 0;
  };

  test('a column that a newer node adds stops nobody who has asked before', async () => {
    const rhythm = await room.pair();
    const person = aPerson();
    const askEverything = () =>
      room.run(async (stores) => {
        await stores.person.upsert(person);
        return [await stores.rhythm.find(rhythm.id), await stores.person.find(person.id)];
      });
    const before = await askEverything();
    for (const table of ['rhythm', 'person', 'tenant'])
      await storage.superuser.query(`alter table ${table} add column newer int`);
    expect(await askEverything()).toEqual(before);
  });

  test('a statement asked again is planned once on its connection', async () => {
    const remembered = await db.connection().execute(async (one) => {
      for (const number of [1, 2]) await sql`select ${number}::int as number`.execute(one);
      return sql<{ count: number }>`
        select count(*)::int as count from pg_prepared_statements where statement like '%as number%'`.execute(
        one,
      );
    });
    expect(remembered.rows).toEqual([{ count: 1 }]);
  });

  test('a statement with a long list is planned for that list each time, and not remembered', async () => {
    const remembered = await db.connection().execute(async (one) => {
      for (const length of [3, 5_000])
        await sql`select ${Array.from({ length }, (_, nth) => nth)}::int[] as listed_${sql.raw(String(length))}`.execute(
          one,
        );
      return sql<{ statement: string }>`
        select statement from pg_prepared_statements where statement like '%as listed%'`.execute(one);
    });
    expect(remembered.rows.map(({ statement }) => statement.slice(-8))).toEqual(['listed_3']);
  });

  test('a transaction in which nothing is asked leaves nothing open, whether it holds or not', async () => {
    await db.transaction().execute(() => Promise.resolve());
    const fails = db.transaction().execute(() => Promise.reject(new Error('taken back')));
    await expect(fails).rejects.toThrow('taken back');
    expect(await isInTransaction()).toBe(false);
  });

  test('a transaction that fails with its first statement is taken back', async () => {
    const fails = db.transaction().execute((tx) => sql`select 1 / 0`.execute(tx));
    await expect(fails).rejects.toThrow('division by zero');
    expect(await isInTransaction()).toBe(false);
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  test('a connection that is cut between two statements fails its transaction, and nothing else', async () => {
    const fails = db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      // Waits, at most that many milliseconds, until the connection is gone.
      await storage.superuser.query('select pg_terminate_backend($1, 10000)', [rows[0]?.pid]);
      await storage.superuser.query('select 1');
      await sql`select 1`.execute(tx);
    });
    await expect(fails).rejects.toThrow();
    expect((await sql`select 1 as one`.execute(db)).rows).toEqual([{ one: 1 }]);
  });

  /** Ends all connections from another process; this one waits for it synchronously and so notices nothing meanwhile. */
  const cutOffUnnoticed = (): void => {
    const script = `
      import pg from 'pg';
      const client = new pg.Client({ connectionString: process.env.SUPERUSER });
      await client.connect();
      await client.query("select pg_terminate_backend(pid, 60000) from pg_stat_activity where datname = current_database() and usename = '" + process.env.ROLE + "'");
      await client.end();`;
    const env = { ...process.env, SUPERUSER: storage.database.superuserUrl, ROLE: APP_ROLE };
    execFileSync(process.execPath, ['--input-type=module', '--eval', script], { env });
  };

  test('a transaction begins on another connection where the pool’s are cut off before it has begun', async () => {
    // Several that wait for each other, so that the pool opens as many connections.
    const all = gate();
    let begun = 0;
    const begin = () =>
      db.transaction().execute(async (tx) => {
        await sql`select 1`.execute(tx);
        begun += 1;
        if (begun === 3) all.open();
        await all.opened;
      });
    await Promise.all([begin(), begin(), begin()]);
    cutOffUnnoticed();
    const { rows } = await db.transaction().execute((tx) => sql`select 1 as one`.execute(tx));
    expect(rows).toEqual([{ one: 1 }]);
  });

  test('what was asked at once is asked again where the connection was cut off, in its organisation', async () => {
    const rhythm = await room.pair();
    cutOffUnnoticed();
    const people = await room.run(({ person }) =>
      Promise.all([person.find(rhythm.manager), person.find(rhythm.rep)]),
    );
    expect(people).toMatchObject([{ id: rhythm.manager }, { id: rhythm.rep }]);
  });

  test('statements asked at once are answered in order, and all fail with what failed first', async () => {
    const answers = await db.transaction().execute(async (own) => {
      const tx = await pipelined(own);
      const ask = (number: number) => sql<{ number: number }>`select ${number}::int as number`.execute(tx);
      return Promise.all([ask(1), ask(2), ask(3)]);
    });
    expect(answers.map(({ rows }) => rows[0]?.number)).toEqual([1, 2, 3]);
    const failed = await db
      .transaction()
      .execute(async (own) => {
        const tx = await pipelined(own);
        const asked = [sql`select 1 / 0`.execute(tx), sql`select ${'behind'} as it`.execute(tx)];
        throw new Error(JSON.stringify(await Promise.allSettled(asked)));
      })
      .catch((error: unknown) => String(error));
    expect(failed.match(/"code":"22012"/g)).toHaveLength(2);
    expect(await isInTransaction()).toBe(false);
  });

  test('whoever asks on while a transaction is being ended is refused', async () => {
    const ending = gate();
    let asksOn: Promise<unknown> = Promise.resolve();
    const fails = db.transaction().execute(async (own) => {
      const tx = await pipelined(own);
      await sql`select 1`.execute(tx);
      asksOn = Promise.allSettled([ending.opened.then(() => sql`select 2`.execute(tx))]);
      // By then it has been sent that the transaction is over, and not been answered.
      process.nextTick(ending.open);
      throw new Error('taken back');
    });
    await expect(fails).rejects.toThrow('taken back');
    expect(await asksOn).toMatchObject([{ reason: { message: 'the transaction is over' } }]);
  });

  test('what a transaction has written with its first statement goes when it is taken back', async () => {
    await expect(
      db.transaction().execute(async (tx) => {
        await sql`create temporary table written (number int)`.execute(tx);
        throw new Error('taken back');
      }),
    ).rejects.toThrow('taken back');
    await expect(sql`select * from written`.execute(db)).rejects.toThrow('does not exist');
  });
});
