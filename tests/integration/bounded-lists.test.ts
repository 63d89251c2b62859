import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endpoints } from '../support/endpoints.ts';
import { getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { getTimeline } from '../../shared/contracts/timeline.ts';
import { TIMELINE_MOST } from '../../shared/domain/timeline.ts';
import { ANSWERED_SHOWN, OPEN_SHOWN } from '../../bot/use-cases/commitment/shown-commitments.ts';
import { asked } from '../contract/endpoints-asked.ts';
import type { Asked } from '../contract/endpoints-asked.ts';
import { openWorld } from '../contract/endpoints-world.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** The most bytes in one reply, however much data there is. */
const REPLY_MAX = 150_000;
const MADE = 1_000;

let kadens: Product;
let rhythm = '';
const calls = new Map<string, Asked>();
/** Actions by the pair that leave something of everything. */
const done = ['recordDecision', 'observe', 'sayExpectation'];
const asking = endpoints.filter(({ method }) => method === 'GET');

/** Tables that may hold many rows: how to find a pair's rows, and what makes each unique. */
const tables = [
  [
    'commitment',
    'commitment_id',
    "rhythm_id::text = $1 and owner_id::text = $2 and state = 'open'",
    "'due', coalesce(one.due, date '2026-12-04') + nth % 90",
  ],
  ['commitment', 'commitment_id', "rhythm_id::text = $1 and state = 'kept'", ''],
  ['deal', 'deal_id', 'rep_id::text = $2', ''],
  ['customer_meeting', 'customer_meeting_id', 'rep_id::text = $2', ''],
  ['goal', 'goal_id', 'owner_id::text = $2', ''],
  ['expectation', 'expectation_id', 'rhythm_id::text = $1', ''],
  ['rating', 'rating_id', 'rhythm_id::text = $1', ''],
  ['decision', 'decision_id', 'rhythm_id::text = $1', ''],
  ['session', 'session_id', "rhythm_id::text = $1 and state = 'closed'", ''],
  ['access_log', 'access_id', 'subject_id::text = $2', ''],
  ['outbox', 'key', "person_id::text = $2 and state = 'failed'", ''],
] as const;

const multiply = async (client: pg.Client, rep: string): Promise<void> => {
  const counts: unknown[] = [];
  for (const [table, id, where, more] of tables) {
    // All columns except those that PostgreSQL generates.
    const { rows } = await client.query<{ column_name: string }>(
      `select column_name from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const columns = rows.map(({ column_name }) => `"${column_name}"`);
    const made = await client.query(
      `insert into ${table} (${columns.join()}) select ${columns.map((name) => `(made).${name}`).join()}
       from (select jsonb_populate_record(one, jsonb_build_object('${id}', gen_random_uuid()${more && `, ${more}`})) made
         from ${table} one, generate_series(1, ${MADE}) nth
         where one.ctid = (select ctid from ${table} where ${where} and ($1::text || $2::text) is not null limit 1)) every_made`,
      [rhythm, rep],
    );
    counts.push([table, made.rowCount]);
  }
  expect(counts).toEqual(tables.map(([table]) => [table, MADE]));
};

beforeAll(async () => {
  kadens = await startProduct();
  const world = await openWorld(kadens);
  const pair = world.pair();
  rhythm = pair.rhythm;
  const ofOne = { ...world, pair: () => pair };
  await world.closed(pair);
  await kadens.must(pair.manager, getTeam);
  await world.kept(pair);
  await world.goal(pair);
  await world.deal(pair);
  await world.customerMeeting(pair);
  await asked['resendMessage']?.(ofOne);
  for (const endpoint of endpoints.filter(({ name }) => done.includes(name))) {
    const call = await asked[endpoint.name]?.(ofOne);
    if (call) await kadens.must(call.by, endpoint, call);
  }
  for (const { name } of asking) {
    const call = await asked[name]?.(ofOne);
    if (call) calls.set(name, call);
  }
  const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
  await client.connect();
  await multiply(client, kadens.idOf(pair.rep));
  await client.end();
});
afterAll(() => kadens.end());

test.each(asking.map((endpoint) => [endpoint.name, endpoint] as const))(
  '%s answers as little with a thousand of everything as with a few',
  async (name, endpoint) => {
    const call = calls.get(name);
    if (!call) throw new Error('how it is asked is not told');
    const reply = await kadens.call(call.by, endpoint, call);
    expect(reply).toMatchObject({ ok: true });
    expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(REPLY_MAX);
  },
);

test('a page of somebody with hundreds of promises shows what is due first, and says how many there are', async () => {
  const mine = await kadens.must('ali', getMine);
  const open = mine.commitments.filter(({ state }) => state === 'open');
  expect(open).toHaveLength(OPEN_SHOWN);
  expect(mine.commitmentsTotal).toBeGreaterThanOrEqual(MADE);
  const last = open.at(-1)?.due ?? '';
  const longer = await kadens.must('ali', getMine, { query: { open: '300' } });
  const more = longer.commitments.filter(({ state }) => state === 'open');
  expect(more).toHaveLength(300);
  expect(more.slice(0, OPEN_SHOWN).every(({ due }) => due !== null && due <= last)).toBe(true);
  const seen = await kadens.must('maria', getRhythm, { params: { id: rhythm } });
  expect(seen.commitments.length).toBeLessThanOrEqual(OPEN_SHOWN + ANSWERED_SHOWN);
  expect(seen.commitmentsTotal).toBe(mine.commitmentsTotal + mine.promisedToMeTotal);
  expect((await kadens.must('maria', getTeam)).mineTotal).toBe(mine.promisedToMeTotal);
});

test('a timeline of a pair with a thousand of everything has the latest of each', async () => {
  const call = { params: { id: rhythm }, query: { view: 'year' } } as const;
  const { commitments, goals } = await kadens.must('maria', getTimeline, call);
  expect(commitments).toHaveLength(TIMELINE_MOST.commitments);
  expect(goals).toHaveLength(TIMELINE_MOST.goals);
  const days = commitments.map(({ on }) => on);
  expect(days).toEqual(days.toSorted());
});
