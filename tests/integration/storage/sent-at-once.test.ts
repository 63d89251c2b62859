import { Socket } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { gathered } from '../../../bot/storage/gathered.ts';
import { sendAtOnce } from '../../../bot/storage/sent-at-once.ts';
import type { Statement } from '../../../bot/storage/sent-at-once.ts';
import { createTestDatabase } from '../../support/database.ts';
import type { TestDatabase } from '../../support/database.ts';

let database: TestDatabase;
let pool: pg.Pool;
let client: pg.PoolClient;
let pieces = 0;

/** Counts what is written at once. */
class CountingSocket extends Socket {
  override _writev(...given: Parameters<NonNullable<Socket['_writev']>>): void {
    pieces += 1;
    super._writev?.(...given);
  }
}

beforeAll(async () => {
  database = await createTestDatabase();
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.DATE, () => {
    throw new Error('no such day');
  });
  pool = new pg.Pool({
    connectionString: database.appUrl,
    stream: () => new CountingSocket(),
    types,
    max: 1,
  });
  pool.on('connect', (its) => its.on('error', () => undefined));
});
afterAll(async () => {
  await pool.end();
  await database.drop();
});
beforeEach(async () => {
  client = await pool.connect();
  return () => client.release(true);
});

const ask = (...questions: readonly Statement[]) =>
  Promise.allSettled(questions.map((question) => sendAtOnce(client, question)));
const rows = (...asked: readonly object[]) => ({ status: 'fulfilled', value: { rows: asked } });
const divided = (by: number): Statement => ({
  ...{ text: 'select 12 / $1::int as it', values: [by] },
  name: 'divided',
});
const said = (text: string): Statement => ({ text: 'select $1::text as it', values: [text], name: 'said' });

test('what is asked in one go is sent in one piece, and answered in order', async () => {
  pieces = 0;
  expect(
    await ask(said('a'), divided(3), { text: 'select $1 as it', values: ['b'] }, said('c')),
  ).toMatchObject([rows({ it: 'a' }), rows({ it: 4 }), rows({ it: 'b' }), rows({ it: 'c' })]);
  expect(await ask(said('d'))).toMatchObject([rows({ it: 'd' })]);
  expect(pieces).toBe(2);
});

test('what a store gathers at the end of the turn goes along', async () => {
  const texts = gathered<string, unknown>(async (asked) => {
    const { rows: found } = await sendAtOnce(client, said(asked.join()));
    return new Map(asked.map((text) => [text, found[0]]));
  });
  pieces = 0;
  const asked = await Promise.all([texts('a'), texts('b'), sendAtOnce(client, divided(3))]);
  expect(asked).toMatchObject([{ it: 'a,b' }, { it: 'a,b' }, { rows: [{ it: 4 }] }]);
  expect(pieces).toBe(1);
});

test('what comes before a statement that fails is answered, and what comes behind fails with it', async () => {
  const failed = { status: 'rejected', reason: { code: '22012' } };
  expect(await ask(said('a'), divided(0), said('b'))).toMatchObject([rows({ it: 'a' }), failed, failed]);
});

test('a statement that failed when it was first asked can be asked again, and so can one behind it', async () => {
  await ask(divided(0), said('a'));
  expect(await ask(divided(4), said('b'))).toMatchObject([rows({ it: 3 }), rows({ it: 'b' })]);
  await ask({ text: 'select nothing', values: [], name: 'wrong' }, said('c'));
  expect(await ask(said('d'))).toMatchObject([rows({ it: 'd' })]);
});

test('an answer that can’t be read fails by itself', async () => {
  const day = { text: 'select $1::date as it', values: ['2026-11-30'] };
  expect(await ask(said('a'), day, said('b'))).toMatchObject([
    rows({ it: 'a' }),
    { status: 'rejected', reason: { message: 'no such day' } },
    rows({ it: 'b' }),
  ]);
});

test('how many rows a statement changed is told', async () => {
  await ask({ text: 'create temporary table kept (it int)', values: [] });
  const kept = { text: 'insert into kept select generate_series(1, $1::int)', values: [3] };
  expect(await ask(kept)).toMatchObject([{ value: { rowCount: 3 } }]);
});

test('on a connection that is lost everybody who waits is told, and so is whoever asks later', async () => {
  const [first] = await ask({ text: 'select pg_backend_pid() as pid', values: ['x'].slice(1), name: 'pid' });
  expect(first).toMatchObject({ status: 'fulfilled' });
  const sleeping = ask({ text: 'select pg_sleep($1::int)', values: [60], name: 'sleeping' });
  const waiting = new Promise<Awaited<ReturnType<typeof ask>>>((tell) => {
    setImmediate(() => {
      void ask(said('a')).then(tell);
      (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
    });
  });
  expect([...(await sleeping), ...(await waiting), ...(await ask(said('b')))]).toMatchObject(
    Array.from({ length: 3 }, () => ({ status: 'rejected' })),
  );
});
