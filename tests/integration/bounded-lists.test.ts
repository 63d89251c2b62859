import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { chooseTeam, getMine, getRhythm, getTeam } from '../../shared/contracts/rhythm.ts';
import { ANSWERED_SHOWN, OPEN_SHOWN } from '../../bot/use-cases/commitment/shown-commitments.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** What one reply takes at the most, in bytes, however much somebody has promised. */
const REPLY_MAX = 120_000;
const MADE = 700;

let kadens: Product;
let rhythm = '';
beforeAll(async () => {
  kadens = await startProduct();
  kadens.standIns.consents.grant('maria', ['*']);
  const { rows } = await kadens.must('maria', chooseTeam, {
    body: { people: [kadens.idOf('ali')], greet: false },
  });
  rhythm = rows[0]?.rhythm.id ?? '';
  const body = { rhythmId: rhythm, ownerId: kadens.idOf('ali'), text: 'Skickar offerten till Volvo' };
  await kadens.must('maria', recordCommitment, { body: { ...body, due: '2026-12-04' } });
  const database = new pg.Client({ connectionString: kadens.database.superuserUrl });
  await database.connect();
  // Its columns but those that PostgreSQL writes by itself.
  const columns = await database.query<{ list: string }>(`select string_agg(column_name, ',') list
    from information_schema.columns where table_name = 'commitment' and is_generated = 'NEVER'`);
  const list = columns.rows[0]?.list ?? '';
  await database.query(`insert into commitment (${list}) select ${list
    .split(',')
    .map((name) => `(made).${name}`)
    .join()} from (select jsonb_populate_record(one, jsonb_build_object(
      'commitment_id', gen_random_uuid(), 'due', one.due + nth % 90)) made
    from commitment one, generate_series(1, ${MADE - 1}) nth) every_made`);
  await database.end();
});
afterAll(() => kadens.end());

test('a page of somebody with hundreds of promises is as large as anybody’s, with what is due first', async () => {
  const mine = await kadens.must('ali', getMine);
  expect(mine.commitments).toHaveLength(OPEN_SHOWN);
  expect(new Set(mine.commitments.map(({ due }) => due && due < '2026-12-18'))).toEqual(new Set([true]));
  const seen = await kadens.must('maria', getRhythm, { params: { id: rhythm } });
  expect(seen.commitments.length).toBeLessThanOrEqual(OPEN_SHOWN + ANSWERED_SHOWN);
  for (const reply of [mine, seen, await kadens.must('maria', getTeam)])
    expect(Buffer.byteLength(JSON.stringify(reply))).toBeLessThan(REPLY_MAX);
});
