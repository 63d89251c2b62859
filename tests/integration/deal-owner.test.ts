import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDealPerson, removeDealPerson } from '../../shared/contracts/deal-person.ts';
import { changeDeal, listDeals, removeDeal } from '../../shared/contracts/deal.ts';
import type { GivenDeal } from '../../shared/contracts/given-deal.ts';
import { getRecap } from '../../shared/contracts/recap.ts';
import {
  addDealRows,
  applyResultImport,
  beginResultImport,
  undoResultImport,
} from '../../shared/contracts/result.ts';
import { chooseTeam, getMine } from '../../shared/contracts/rhythm.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { nameDeal, prioritiseDeal } from '../../shared/contracts/session-subject.ts';
import type { SessionId } from '../../shared/domain/ids.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

type Row = Partial<Omit<GivenDeal, 'owner'>> & Readonly<{ owner: PersonKey }>;

describe('a deal that changes owner', () => {
  let kadens: Product;
  let session: SessionId;
  beforeAll(async () => {
    kadens = await startProduct();
    for (const manager of ['maria', 'lars'] as const) kadens.standIns.consents.grant(manager, ['*']);
    const { id: rhythmId } = await coachAli(kadens);
    for (const person of ['ali', 'nina', 'eva'] as const) await kadens.must(person, getMine);
    await kadens.must('lars', chooseTeam, { body: { people: [kadens.idOf('nina')], greet: false } });
    ({ id: session } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } }));
  });
  afterAll(() => kadens.end());

  const takeIn = async (rows: readonly Row[], by: PersonKey = 'eva') => {
    const { id } = await kadens.must(by, beginResultImport, {
      body: { kind: 'deals', fileName: 'affarer.csv', understood: null },
    });
    const given = rows.map(({ owner, ...row }, place) => ({
      ...{ place, owner: personOf(owner).upn, name: 'Volvo', ...row },
    }));
    const { faults } = await kadens.must(by, addDealRows, { params: { id }, body: { rows: given } });
    return { ...(await kadens.must(by, applyResultImport, { params: { id } })), faults };
  };
  const undo = (id: string) => kadens.must('eva', undoResultImport, { params: { id } });
  const dealOf = async (rep: PersonKey, name: string) => {
    const { deals } = await kadens.must(rep, listDeals, { params: { id: kadens.idOf(rep) } });
    return deals.find((deal) => deal.name === name);
  };
  const begin = async (name: string, id: string) => {
    await takeIn([{ owner: 'ali', id, name, amount: 100 }]);
    const found = await dealOf('ali', name);
    if (!found) throw new Error(`Ali has no deal called ${name}`);
    return found;
  };

  test('stays the same deal, with the people in it, seen by the new pair at once and by the old one no longer', async () => {
    const { id, version } = await begin('Moves', 'm1');
    const body = { name: 'Petra', role: 'signs' as const };
    const { id: personId } = await kadens.must('ali', addDealPerson, { params: { id }, body });
    const moved = await takeIn([{ owner: 'nina', id: 'm1', name: 'Moves', amount: 100 }]);
    expect(moved.counts).toMatchObject({ added: 0, changed: 1, gone: 0 });
    expect(await dealOf('ali', 'Moves')).toBeUndefined();
    expect(await dealOf('nina', 'Moves')).toMatchObject({ id, repId: kadens.idOf('nina'), value: 100 });
    for (const who of ['ali', 'maria'] as const) {
      const change = { params: { id }, body: { version: version + 1, value: 1 } };
      expect(await kadens.call(who, changeDeal, change)).toMatchObject({ ok: false, status: 404 });
      expect(await kadens.call(who, removeDeal, { params: { id } })).toMatchObject({ status: 404 });
    }
    expect(await kadens.call('lars', removeDealPerson, { params: { id, personId } })).toMatchObject({
      ok: true,
    });
  });

  test('is shown in the earlier owner’s past sessions as it was then, and in a session that goes on not at all', async () => {
    const { id } = await begin('Talked about', 'm2');
    const chosen = { params: { id: session }, body: { dealId: id } };
    await kadens.must('ali', nameDeal, chosen);
    await kadens.must('ali', prioritiseDeal, { params: { id: session, dealId: id } });
    const shown = async () => (await kadens.must('ali', getSession, { params: { id: session } })).deals;
    expect(await shown()).toMatchObject([{ id, value: 100 }]);
    const { id: importId } = await takeIn([{ owner: 'nina', id: 'm2', name: 'Talked about', amount: 7 }]);
    expect(await shown()).toEqual([]);
    await kadens.must('maria', closeSession, {
      params: { id: session },
      body: { noStepReason: 'Inget nytt' },
    });
    await takeIn([{ owner: 'nina', id: 'm2', name: 'Renamed by Nina', amount: 8 }]);
    expect(await shown()).toMatchObject([{ id, name: 'Talked about', value: 100 }]);
    const { pipeline } = await kadens.must('maria', getRecap, { params: { id: session } });
    expect(pipeline?.priorities).toMatchObject([{ id, name: 'Talked about', value: 100 }]);
    await undo(importId);
    expect(await shown()).toMatchObject([{ id, name: 'Renamed by Nina', value: 8 }]);
    expect(await dealOf('nina', 'Renamed by Nina')).toBeUndefined();
  });

  test.each([
    ['the move first', [1, 2, 0], ['ali', 'ali', null]],
    ['the move last', [2, 0, 1], ['nina', 'nina', null]],
    ['the deal first', [0, 1, 2], ['nina', 'nina', null]],
  ] as const)('undoing puts it back with whoever had it: %s', async (name, order, owners) => {
    const ids: string[] = [];
    for (const [owner, amount] of [
      ['ali', 1],
      ['nina', 1],
      ['nina', 2],
    ] as const)
      ids.push((await takeIn([{ owner, id: name, name, amount }])).id);
    const seen: unknown[] = [];
    for (const index of order) {
      await undo(ids[index] ?? '');
      const [alis, ninas] = [await dealOf('ali', name), await dealOf('nina', name)];
      expect(alis === undefined || ninas === undefined).toBe(true);
      seen.push(alis ? 'ali' : ninas ? 'nina' : null);
    }
    expect(seen).toEqual(owners);
  });

  test('is not taken from a rep whom whoever loads the file doesn’t coach', async () => {
    const { id } = await begin('Out of reach', 'm3');
    const { counts } = await takeIn([{ owner: 'nina', id: 'm3', name: 'Out of reach' }], 'lars');
    expect(counts).toMatchObject({ added: 1, changed: 0 });
    expect(await dealOf('ali', 'Out of reach')).toMatchObject({ id });
  });

  test('is one row of a file: the same id under a second owner is a fault', async () => {
    const { faults, counts } = await takeIn([
      { owner: 'ali', id: 'm4', name: 'Once' },
      { owner: 'nina', id: 'm4', name: 'Once' },
    ]);
    expect(faults).toEqual([{ place: 1, fault: 'twice' }]);
    expect(counts).toMatchObject({ added: 1 });
  });

  test('without an id is the same by its name, its customer and its owner, and never moves', async () => {
    const named = await takeIn([
      { owner: 'ali', id: 'm5', name: 'By name', customer: 'Scania' },
      { owner: 'ali', name: 'Nameless', customer: 'Atlas' },
    ]);
    expect(named.counts).toMatchObject({ added: 2 });
    const same = await takeIn([
      { owner: 'ali', name: 'by name', customer: 'SCANIA', amount: 5 },
      { owner: 'nina', name: 'Nameless', customer: 'Atlas' },
      { owner: 'ali', name: 'By name', customer: 'Skanska' },
    ]);
    expect(same.counts).toMatchObject({ added: 2, changed: 1 });
    const again = await takeIn([{ owner: 'nina', id: 'm5', name: 'By name', customer: 'Scania', amount: 5 }]);
    expect(again.counts).toMatchObject({ added: 0, changed: 1 });
    expect(await dealOf('ali', 'Nameless')).toBeDefined();
  });
});
