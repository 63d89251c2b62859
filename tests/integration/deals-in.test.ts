import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDealPerson } from '../../shared/contracts/deal-person.ts';
import { addDeal, changeDeal, closeDeal, listDeals, removeDeal } from '../../shared/contracts/deal.ts';
import type { GivenDeal } from '../../shared/contracts/given-deal.ts';
import {
  addDealRows,
  applyResultImport,
  beginResultImport,
  checkResultImport,
  undoResultImport,
} from '../../shared/contracts/result.ts';
import { getMine, getRhythm } from '../../shared/contracts/rhythm.ts';
import type { RhythmView } from '../../shared/contracts/rhythm.ts';
import { getRecommendation } from '../../shared/contracts/session-subject.ts';
import { toDay } from '../../shared/domain/time.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { askAt } from '../support/empty-database.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('deals, taken in from files', () => {
  let kadens: Product;
  let rhythm: RhythmView;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythm = await beginRhythm(kadens);
    for (const person of ['ali', 'nina'] as const) await kadens.must(person, getMine);
  });
  afterAll(() => kadens.end());

  type Row = Partial<GivenDeal>;
  const begin = async (by: PersonKey, rows: readonly Row[]) => {
    const { id } = await kadens.must(by, beginResultImport, {
      body: { kind: 'deals', fileName: 'affarer.csv', understood: null },
    });
    const given = rows.map((row, place) => ({ place, owner: personOf('ali').upn, name: 'Volvo', ...row }));
    const { faults } = await kadens.must(by, addDealRows, { params: { id }, body: { rows: given } });
    return { id, faults };
  };
  const takeIn = async (rows: readonly Row[], by: PersonKey = 'maria') => {
    const { id } = await begin(by, rows);
    return kadens.must(by, applyResultImport, { params: { id } });
  };
  const undo = (id: string) => kadens.must('maria', undoResultImport, { params: { id } });
  const deals = async () => {
    const { deals: found } = await kadens.must('ali', listDeals, { params: { id: kadens.idOf('ali') } });
    return found;
  };
  const dealCalled = async (name: string) => (await deals()).find((deal) => deal.name === name);
  const must = async (name: string) => {
    const found = await dealCalled(name);
    if (!found) throw new Error(`no deal is called ${name}`);
    return found;
  };

  test('the same file twice changes nothing, and a check changes nothing either', async () => {
    const rows = [
      { id: '1', name: 'Twice A', amount: 420_000, stage: 'proposal' as const },
      { id: '2', name: 'Twice B', stage: 'won' as const },
    ];
    const { id } = await begin('maria', rows);
    const { counts } = await kadens.must('maria', checkResultImport, { params: { id } });
    expect(counts).toEqual({ added: 2, changed: 0, same: 0, gone: 0 });
    expect(await dealCalled('Twice A')).toBeUndefined();
    expect((await takeIn(rows)).counts).toMatchObject({ added: 2, same: 0 });
    expect((await takeIn(rows)).counts).toMatchObject({ added: 0, changed: 0, same: 2, gone: 0 });
    expect(await dealCalled('Twice A')).toMatchObject({ value: 420_000, stage: 'proposal', state: 'open' });
    expect(await dealCalled('Twice B')).toMatchObject({ state: 'won' });
  });

  test('a faulty row is told with its reason, and only reps in a rhythm have deals', async () => {
    const { faults } = await begin('eva', [
      { owner: 'nobody@nordvik.example' },
      { owner: personOf('nina').upn },
      { name: 'Fault' },
      { name: 'FAULT' },
    ]);
    expect(faults).toEqual([
      { place: 0, fault: 'unknown-person' },
      { place: 1, fault: 'not-a-rep' },
      { place: 3, fault: 'twice' },
    ]);
    const own = await begin('maria', [{ owner: personOf('nina').upn }]);
    expect(own.faults).toEqual([{ place: 0, fault: 'unknown-person' }]);
  });

  test('a deal written by hand is the same deal, and keeps what was written and decided', async () => {
    const hand = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'By hand', value: 500_000 },
    });
    const row = { id: '7', name: 'by hand', amount: 9, stage: 'need' as const };
    expect((await takeIn([row])).counts).toMatchObject({ added: 0, changed: 1 });
    expect(await must('By hand')).toMatchObject({ id: hand.id, value: 500_000, stage: 'need' });
    const { version } = await must('By hand');
    await kadens.must('ali', closeDeal, { params: { id: hand.id }, body: { version, outcome: 'let-go' } });
    expect((await takeIn([row])).counts).toMatchObject({ changed: 0, same: 1 });
    expect((await takeIn([{ ...row, amount: 12 }])).counts).toMatchObject({ changed: 1 });
    expect(await must('By hand')).toMatchObject({ state: 'let-go', value: 12 });
  });

  test('one that the file no longer has stays, and wants a decision until the file has it again', async () => {
    const rows = [{ name: 'Stays' }, { name: 'Vanishes' }];
    await takeIn(rows);
    const { counts } = await takeIn(rows.slice(0, 1));
    expect(counts).toMatchObject({ same: 1 });
    expect(counts.gone).toBeGreaterThan(0);
    expect(await must('Vanishes')).toMatchObject({ state: 'open', goneOn: expect.any(String) as unknown });
    expect((await must('Stays')).goneOn).toBeNull();
    await takeIn(rows);
    expect((await must('Vanishes')).goneOn).toBeNull();
  });

  test('the deals of a file give the recommendation its reasons', async () => {
    await takeIn([
      {
        name: 'Closing',
        amount: 9_000_000,
        closesOn: toDay('2026-12-10'),
        lastActivityOn: toDay('2026-10-01'),
      },
    ]);
    const { sessions } = await kadens.must('maria', getRhythm, { params: { id: rhythm.id } });
    const [next] = sessions
      .filter(({ state }) => state === 'planned')
      .sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
    const { types } = await kadens.must('maria', getRecommendation, { params: { id: next?.id ?? '' } });
    const reasons = types.find(({ type }) => type === 'deal')?.reasons;
    expect(reasons).toMatchObject([
      { id: 'deal.closing', values: { deal: 'Closing', value: 9_000_000, day: '2026-12-10' } },
      { id: 'deal.stalled', values: { deal: 'Closing' } },
    ]);
  });

  test('a file that gives the ids of deals known by their names can be loaded, and then they are known by them', async () => {
    await takeIn([{ name: 'Id later', amount: 5 }]);
    const row = { id: '77', name: 'Id later', amount: 5 };
    const { id } = await begin('maria', [row]);
    const { counts } = await kadens.must('maria', checkResultImport, { params: { id } });
    expect(counts).toMatchObject({ added: 0, changed: 1, same: 0 });
    await takeIn([row]);
    expect((await takeIn([row])).counts).toMatchObject({ changed: 0, same: 1 });
    expect((await takeIn([{ ...row, name: 'Another name' }])).counts).toMatchObject({ added: 0, changed: 1 });
    expect(await dealCalled('Id later')).toBeUndefined();
  });

  test('a deal in another currency is taken in and shown in its own, and put back with it', async () => {
    await takeIn([{ id: '9', name: 'Euro', amount: 4 }]);
    expect(await must('Euro')).toMatchObject({ value: 4, currency: 'SEK' });
    const { id } = await takeIn([{ id: '9', name: 'Euro', amount: 4, currency: 'EUR' }]);
    expect(await must('Euro')).toMatchObject({ value: 4, currency: 'EUR' });
    await undo(id);
    expect(await must('Euro')).toMatchObject({ value: 4, currency: 'SEK' });
  });

  test('a deal that somebody took away here does not come back with the file', async () => {
    await takeIn([{ name: 'Taken away' }]);
    await kadens.must('ali', removeDeal, { params: { id: (await must('Taken away')).id } });
    expect((await takeIn([{ name: 'Taken away', amount: 3 }])).counts).toMatchObject({ added: 0, same: 1 });
    expect(await dealCalled('Taken away')).toBeUndefined();
  });

  test('undoing puts back what was there, and leaves what people have written since', async () => {
    await takeIn([{ name: 'Undone', amount: 1 }]);
    const second = await takeIn([
      { name: 'Undone', amount: 2, stage: 'need' },
      { name: 'New' },
      { name: 'Known' },
    ]);
    const { id, version } = await must('Undone');
    await kadens.must('ali', changeDeal, { params: { id }, body: { version, stage: 'agreed' } });
    const person = { name: 'Petra', role: 'signs' as const };
    await kadens.must('ali', addDealPerson, { params: { id: (await must('Known')).id }, body: person });
    await undo(second.id);
    expect(await must('Undone')).toMatchObject({ value: 1, stage: 'agreed' });
    expect(await dealCalled('New')).toBeUndefined();
    expect(await must('Known')).toMatchObject({ state: 'open' });
    expect((await takeIn([{ name: 'Undone', amount: 2 }])).counts).toMatchObject({ changed: 1 });
  });

  test.each([
    ['the first, the second, the third', [0, 1, 2], [3, 3, undefined]],
    ['the first, the third, the second', [0, 2, 1], [3, 2, undefined]],
    ['the second, the third, the first', [1, 2, 0], [3, 1, undefined]],
    ['the third, the first, the second', [2, 0, 1], [2, 2, undefined]],
  ])('three on top of each other are undone in any order: %s', async (order, indexes, left) => {
    const ids: string[] = [];
    for (const amount of [1, 2, 3]) ids.push((await takeIn([{ name: order, amount }])).id);
    const seen: unknown[] = [];
    for (const index of indexes) {
      await undo(ids[index] ?? '');
      seen.push((await dealCalled(order))?.value);
    }
    expect(seen).toEqual(left);
  });

  test('a rep whose rhythm has ended has no deals to take in', async () => {
    await askAt(kadens.database.superuserUrl, 'update rhythm set ended_at = now()');
    const { faults } = await begin('eva', [{ name: 'Late' }]);
    expect(faults).toEqual([{ place: 0, fault: 'not-a-rep' }]);
  });
});
