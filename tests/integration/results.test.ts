import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  addResultRows,
  applyResultImport,
  beginResultImport,
  checkResultImport,
  listResultImports,
  removeResultImport,
  undoResultImport,
} from '../../shared/contracts/result.ts';
import type { GivenResult } from '../../shared/contracts/result.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { askAt } from '../support/empty-database.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('results of sales, taken in from files', () => {
  let kadens: Product;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    await beginRhythm(kadens);
    for (const person of ['ali', 'nina'] as const) await kadens.must(person, getMine);
  });
  afterAll(() => kadens.end());

  let nth = 0;
  /** A day of its own for each test, so that none meets another's, and none so old that it is cleared away meanwhile. */
  const ownDay = (): Readonly<{ from: string; to: string }> => {
    nth += 1;
    const day = `2026-04-${String(nth).padStart(2, '0')}`;
    return { from: day, to: day };
  };
  type Row = Partial<Record<keyof GivenResult, unknown>>;
  const rowsOf = (period: object, values: readonly Row[]) =>
    values.map((row, place) => ({
      ...{ place, person: personOf('ali').upn, metric: 'recurring-revenue', value: 0 },
      ...period,
      ...row,
    }));
  const begin = async (by: PersonKey, period: object, values: readonly Row[]) => {
    const { id } = await kadens.must(by, beginResultImport, {
      body: { fileName: 'nov.csv', understood: null },
    });
    const { faults } = await kadens.must(by, addResultRows, {
      params: { id },
      body: { rows: rowsOf(period, values) },
    });
    return { id, faults };
  };
  const takeIn = async (by: PersonKey, period: object, values: readonly Row[]) => {
    const { id } = await begin(by, period, values);
    return kadens.must(by, applyResultImport, { params: { id } });
  };
  const undo = (by: PersonKey, id: string) => kadens.call(by, undoResultImport, { params: { id } });
  const stored = async ({ from }: { from: string }): Promise<readonly number[]> => {
    const rows = await askAt<{ value: number }>(
      kadens.database.superuserUrl,
      `select value from result where period_from = '${from}' order by metric, value`,
    );
    return rows.map(({ value }) => value);
  };

  test('the same file twice changes nothing', async () => {
    const period = ownDay();
    const rows = [{ value: 7 }, { metric: 'win-rate', value: 31.5, cases: 44 }];
    expect((await takeIn('maria', period, rows)).counts).toEqual({
      added: 2,
      changed: 0,
      same: 0,
      gone: 0,
      faults: 0,
    });
    expect((await takeIn('maria', period, rows)).counts).toEqual({
      added: 0,
      changed: 0,
      same: 2,
      gone: 0,
      faults: 0,
    });
    expect(await stored(period)).toEqual([7, 31.5]);
  });

  test('a file is checked before anything of it takes effect, and one that is left leaves nothing', async () => {
    const period = ownDay();
    await takeIn('maria', period, [{ value: 1 }, { metric: 'quotes-sent', value: 2 }]);
    const { id } = await begin('maria', period, [
      { value: 5 },
      { metric: 'quotes-sent', value: 2 },
      { metric: 'Demor', value: 3 },
    ]);
    const { counts } = await kadens.must('maria', checkResultImport, { params: { id } });
    expect(counts).toEqual({ added: 1, changed: 1, same: 1, gone: 0 });
    expect(await stored(period)).toEqual([2, 1]);
    await kadens.must('maria', removeResultImport, { params: { id } });
    expect(await stored(period)).toEqual([2, 1]);
    expect(await kadens.call('maria', applyResultImport, { params: { id } })).toMatchObject({ status: 404 });
  });

  test('each faulty row is told with its reason, and the others are taken in', async () => {
    const period = ownDay();
    const { id, faults } = await begin('maria', period, [
      { value: 1 },
      { person: 'nobody@nordvik.example', value: 2 },
      { value: 3 },
      { metric: 'win-rate', from: '2026-11-30', to: '2026-11-01', value: 4 },
      { metric: 'meetings-held', value: -5 },
      { metric: 'gross-margin', from: '2099-12-01', to: '2099-12-31', value: 6 },
      { metric: 'win-rate', value: 315 },
    ]);
    expect(faults).toEqual([
      { place: 1, fault: 'unknown-person' },
      { place: 2, fault: 'twice' },
      { place: 3, fault: 'period-unfit' },
      { place: 4, fault: 'negative' },
      { place: 5, fault: 'period-ahead' },
      { place: 6, fault: 'more-than-all' },
    ]);
    const applied = await kadens.must('maria', applyResultImport, { params: { id }, body: { faults: 6 } });
    expect(applied.counts).toEqual({ added: 1, changed: 0, same: 0, gone: 0, faults: 6 });
    expect(await stored(period)).toEqual([1]);
  });

  test('rows that are sent again, since the network was gone, are taken once', async () => {
    const period = ownDay();
    const { id } = await begin('maria', period, [{ value: 1 }, { metric: 'win-rate', value: 2 }]);
    const again = { rows: rowsOf(period, [{ value: 1 }, { metric: 'win-rate', value: 2 }]) };
    const { faults } = await kadens.must('maria', addResultRows, { params: { id }, body: again });
    expect(faults).toEqual([]);
    const { counts } = await kadens.must('maria', applyResultImport, { params: { id } });
    expect(counts.added).toBe(2);
    expect((await kadens.must('maria', applyResultImport, { params: { id } })).counts.added).toBe(2);
  });

  test('undoing puts back what was there', async () => {
    const period = ownDay();
    await takeIn('maria', period, [{ value: 1 }]);
    const { id } = await takeIn('maria', period, [{ value: 5 }, { metric: 'quotes-sent', value: 2 }]);
    expect(await stored(period)).toEqual([2, 5]);
    expect(await undo('maria', id)).toMatchObject({
      ok: true,
      value: { state: 'undone', undoableUntil: null },
    });
    expect(await stored(period)).toEqual([1]);
  });

  test.each([
    ['the first, the second, the third', [0, 1, 2], [[3], [3], []]],
    ['the first, the third, the second', [0, 2, 1], [[3], [2], []]],
    ['the second, the third, the first', [1, 2, 0], [[3], [1], []]],
    ['the third, the first, the second', [2, 0, 1], [[2], [2], []]],
  ])('three on top of each other are undone in any order: %s', async (_order, order, left) => {
    const period = ownDay();
    const ids: string[] = [];
    for (const value of [1, 2, 3]) ids.push((await takeIn('maria', period, [{ value }])).id);
    const seen: unknown[] = [];
    for (const index of order) {
      expect(await undo('maria', ids[index] ?? '')).toMatchObject({ ok: true });
      seen.push(await stored(period));
    }
    expect(seen).toEqual(left);
  });

  test('a manager takes in those of their own reps, and is told no more of others than of nobody', async () => {
    const { faults } = await begin('maria', ownDay(), [
      { person: personOf('nina').upn },
      { person: 'Nina Falk' },
    ]);
    expect(faults.map(({ fault }) => fault)).toEqual(['unknown-person', 'unknown-person']);
    const all = await begin('eva', ownDay(), [{ person: personOf('ali').upn.toUpperCase() }]);
    expect(all.faults).toEqual([]);
  });

  test('people are found by name, if only one has it', async () => {
    await askAt(
      kadens.database.superuserUrl,
      `insert into person (tenant_id, person_id, name) select tenant_id, gen_random_uuid(), 'Per Ek'
       from tenant, generate_series(1, 2) where name = 'Nordvik'`,
    );
    const { faults } = await begin('eva', ownDay(), [{ person: 'ali rezai' }, { person: 'Per Ek' }]);
    expect(faults).toEqual([{ place: 1, fault: 'several-people' }]);
  });

  test('nobody goes on with another’s file, and a leader can undo a manager’s', async () => {
    const period = ownDay();
    const { id } = await begin('maria', period, [{ value: 1 }]);
    expect(await kadens.call('eva', applyResultImport, { params: { id } })).toMatchObject({ status: 404 });
    await kadens.must('maria', applyResultImport, { params: { id } });
    expect(await undo('lars', id)).toMatchObject({ status: 404 });
    expect(await undo('mallory', id)).toMatchObject({ status: 404 });
    expect(await undo('eva', id)).toMatchObject({ ok: true });
    expect(await stored(period)).toEqual([]);
  });

  test('how a file was understood is remembered, the last word of each kind', async () => {
    const understood = (decimal: ',' | '.') => ({
      titles: ['Säljare', 'ARR'],
      mapping: {
        uses: [
          { as: 'person' as const },
          { as: 'value' as const, metric: 'recurring-revenue', times: 1_000 as const, currency: 'SEK' },
        ],
        ...{ decimal, period: null },
      },
    });
    for (const decimal of ['.', ','] as const) {
      const body = { fileName: 'arr.csv', understood: understood(decimal) };
      const { id } = await kadens.must('maria', beginResultImport, { body });
      await kadens.must('maria', applyResultImport, { params: { id } });
    }
    const { mappings, scope } = await kadens.must('maria', listResultImports);
    expect(mappings).toEqual([understood(',')]);
    expect(scope).toBe('own-reps');
  });
});
