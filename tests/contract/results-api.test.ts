import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BODY_MAX, problem } from '../../shared/contracts/endpoint.ts';
import { sendDeals } from '../../shared/contracts/interface/send-deals.ts';
import { sendResults } from '../../shared/contracts/interface/send-results.ts';
import {
  addDealRows,
  addResultRows,
  applyResultImport,
  beginResultImport,
  listResultImports,
  undoResultImport,
} from '../../shared/contracts/result.ts';
import { listResultKeys, makeResultKey, withdrawResultKey } from '../../shared/contracts/result-key.ts';
import { listDeals } from '../../shared/contracts/deal.ts';
import { chooseTeam, getMine } from '../../shared/contracts/rhythm.ts';
import { KEYS_MAX } from '../../shared/domain/result-key.ts';
import { setGoal, updateGoalValue } from '../../shared/contracts/goal.ts';
import { NORDVIK, personOf } from '../../local-teams/people.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { askAt } from '../support/empty-database.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';
import { A_KEY } from './endpoints-result.ts';
import { GOAL } from './endpoints-world.ts';

describe('results from another system', () => {
  let kadens: Product;
  let secret: string;
  let id: string;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    await beginRhythm(kadens);
    await kadens.must('ali', getMine);
    ({ id, secret } = await make());
  });
  afterAll(() => kadens.end());

  const make = async () => {
    const drawn = randomBytes(32).toString('base64url');
    const digest = createHash('sha256').update(drawn).digest('base64url');
    const made = await kadens.must('adam', makeResultKey, { body: { name: 'CRM', digest } });
    return { id: made.id, secret: drawn };
  };
  const keyOf = (parts: Partial<Record<'tenant' | 'id' | 'secret', string>> = {}): string =>
    `kadens_${parts.tenant ?? NORDVIK}_${parts.id ?? id}_${parts.secret ?? secret}`;
  const send = (body: object, key = keyOf(), path = sendResults.path): Promise<Response> =>
    fetch(`${kadens.address}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  const codeOf = async (reply: Response): Promise<readonly [number, string]> => [
    reply.status,
    problem.parse(await reply.json()).code,
  ];
  const sent = async (results: readonly object[], more: object = {}) =>
    sendResults.reply.parse(await (await send({ results, ...more })).json());
  const row = (more: object = {}) => ({
    ...{ person: personOf('ali').upn, metric: 'recurring-revenue', from: '2026-10-01', to: '2026-10-31' },
    value: 1,
    ...more,
  });

  test('rows that can be taken in are, the others are told, and the same again changes nothing', async () => {
    const results = [
      row({ value: 300 }),
      row({ person: 'nobody@nordvik.example' }),
      row({ metric: 'win-rate', value: 31 }),
    ];
    const first = await sent(results);
    expect(first).toMatchObject({
      counts: { added: 2, changed: 0, same: 0 },
      faults: [{ index: 1, fault: 'unknown-person' }],
    });
    expect(await sent(results)).toEqual({
      importId: null,
      counts: { added: 0, changed: 0, same: 2 },
      faults: first.faults,
    });
    const { imports } = await kadens.must('eva', listResultImports);
    expect(imports).toMatchObject([
      { id: first.importId, source: 'interface', fileName: 'CRM', counts: { faults: 1 } },
    ]);
  });

  test('one of the model’s metrics may go by its name, as in files', async () => {
    const august = { from: '2026-08-01', to: '2026-08-31', value: 70 };
    expect((await sent([row({ ...august, metric: 'Order intake' })])).counts).toMatchObject({ added: 1 });
    const byId = [row({ ...august, metric: 'order-intake' })];
    expect((await sent(byId)).counts).toMatchObject({ added: 0, same: 1 });
  });

  test('a dry run tells what would happen and changes nothing', async () => {
    const tried = await sent([row({ metric: 'quotes-sent' })], { dryRun: true });
    expect(tried).toMatchObject({ importId: null, counts: { added: 1 } });
    expect((await sent([row({ metric: 'quotes-sent' })])).counts).toMatchObject({ added: 1 });
  });

  test('a goal of that metric follows, and goes back when the import is undone', async () => {
    const body = { ...GOAL, metric: 'meetings-held', unit: 'count', ownerId: kadens.idOf('ali'), target: 30 };
    const goal = await kadens.must('maria', setGoal, { body });
    const valueOf = async () => {
      const lines = (await kadens.must('ali', getMine)).goals.flat();
      return lines.find((one) => one.id === goal.id)?.value;
    };
    const before = await valueOf();
    const { importId } = await sent([
      row({ metric: 'meetings-held', value: 9 }),
      row({ metric: 'meetings-held', value: 4, from: '2026-11-01', to: '2026-11-30' }),
    ]);
    expect(await valueOf()).toBe(goal.baseline + 13);
    await kadens.must('adam', undoResultImport, { params: { id: importId ?? '' } });
    expect(await valueOf()).toBe(before);
  });

  test('a team’s goal stands by what its own reps’ results add up to, until somebody gives it by hand', async () => {
    await kadens.must('nina', getMine);
    const body = { ...GOAL, metric: 'pipeline-created', level: 'team', ownerId: kadens.idOf('maria') };
    const goal = await kadens.must('maria', setGoal, { body: { ...body, baseline: 10, target: 900 } });
    const stands = async () => {
      const query = `select value, version from goal where goal_id = '${goal.id}'`;
      const [row] = await askAt<{ value: number; version: number }>(kadens.database.superuserUrl, query);
      return row ?? { value: null, version: 0 };
    };
    const november = { metric: 'pipeline-created', from: '2026-11-01', to: '2026-11-30' };
    const october = { metric: 'pipeline-created', value: 50 };
    const { importId } = await sent([
      row({ ...november, value: 300 }),
      row(october),
      row({ ...november, person: personOf('nina').upn, value: 7 }),
    ]);
    expect((await stands()).value).toBe(360);
    const { version } = await stands();
    await kadens.must('maria', updateGoalValue, { params: { id: goal.id }, body: { version, value: 42 } });
    await sent([row({ ...november, value: 300 }), row(october)]);
    expect((await stands()).value).toBe(42);
    await sent([row({ ...october, value: 60 })]);
    expect((await stands()).value).toBe(370);
    await kadens.must('adam', undoResultImport, { params: { id: importId ?? '' } });
    // What is left is of October, and she has given it of a later day.
    expect((await stands()).value).toBe(42);
  });

  test('a team’s goal stands by results once every rep with a part of it has some', async () => {
    await kadens.must('maria', chooseTeam, { body: { people: [kadens.idOf('sara')], greet: false } });
    await kadens.must('sara', getMine);
    // Where a goal begins is nobody's word of where it stands.
    const body = { ...GOAL, metric: 'new-customers', target: 900, value: GOAL.baseline };
    const part = { ...body, level: 'individual', parentId: null };
    for (const rep of ['ali', 'sara'] as const)
      await kadens.must('maria', setGoal, { body: { ...part, ownerId: kadens.idOf(rep) } });
    const team = { ...body, level: 'team', ownerId: kadens.idOf('maria'), parentId: null };
    const { id: goal } = await kadens.must('maria', setGoal, { body: team });
    const query = `select value from goal where goal_id = '${goal}'`;
    const stands = () => askAt<{ value: number }>(kadens.database.superuserUrl, query);
    const november = { metric: 'new-customers', from: '2026-11-01', to: '2026-11-30', value: 50 };
    await sent([row(november)]);
    expect(await stands()).toEqual([{ value: GOAL.baseline }]);
    await sent([row({ ...november, person: personOf('sara').upn, value: 30 })]);
    expect(await stands()).toEqual([{ value: 80 }]);
  });

  test('a goal stands where the results do, whoever brought and whoever undoes them', async () => {
    const body = {
      ...GOAL,
      metric: 'meetings-booked',
      unit: 'count',
      ownerId: kadens.idOf('ali'),
      target: 90,
    };
    const goal = await kadens.must('maria', setGoal, { body: { ...body, baseline: 1, value: 1 } });
    const stands = async (): Promise<number | undefined> => {
      const lines = (await kadens.must('ali', getMine)).goals.flat();
      return lines.find((one) => one.id === goal.id)?.value;
    };
    const today = { metric: 'meetings-booked', from: '2026-11-02', to: '2026-11-30' };
    const byFile = async (value: number): Promise<string> => {
      const { id: file } = await kadens.must('maria', beginResultImport, {
        body: { fileName: 'moten.csv', understood: null },
      });
      const rows = [{ ...row({ ...today, value }), place: 0 }];
      await kadens.must('maria', addResultRows, { params: { id: file }, body: { rows } });
      await kadens.must('maria', applyResultImport, { params: { id: file } });
      return file;
    };
    const byKey = async (value: number) => (await sent([row({ ...today, value })])).importId ?? '';
    const undo = (one: string) => kadens.must('adam', undoResultImport, { params: { id: one } });
    const first = await byFile(8);
    const second = await byKey(11);
    const seen = [await stands()];
    const third = await byFile(8);
    seen.push(await stands());
    for (const one of [third, second, first]) {
      await undo(one);
      seen.push(await stands());
    }
    expect(seen).toEqual([12, 9, 12, 9, 1]);
  });

  test('a key is known by its secret alone, and each that is wrong is refused alike', async () => {
    const other = await make();
    for (const key of [
      keyOf({ secret: 'A'.repeat(43) }),
      keyOf({ secret: other.secret }),
      keyOf({ tenant: '11111111-1111-4111-8111-111111111111' }),
      keyOf({ tenant: personOf('mallory').tenant }),
      keyOf({ id: '11111111-1111-4111-8111-111111111111' }),
      'kadens__',
      '',
      await kadens.token('adam'),
    ])
      expect(await codeOf(await send({ results: [row()] }, key))).toEqual([401, 'unauthenticated']);
  });

  test('who has no key is refused before what they send is read', async () => {
    const tooLarge = { results: [], text: 'x'.repeat(BODY_MAX) };
    expect(await codeOf(await send(tooLarge, 'none'))).toEqual([401, 'unauthenticated']);
    expect((await send(tooLarge)).status).toBe(413);
  });

  test('a withdrawn key opens nothing, and another still does', async () => {
    const other = await make();
    const key = keyOf(other);
    expect((await send({ results: [row()] }, key)).status).toBe(200);
    await kadens.must('adam', withdrawResultKey, { body: { id: other.id } });
    expect(await codeOf(await send({ results: [row()] }, key))).toEqual([401, 'unauthenticated']);
    expect((await send({ results: [row()] })).status).toBe(200);
  });

  test('a key brings results and nothing else', async () => {
    const headers = { authorization: `Bearer ${keyOf()}` };
    for (const path of ['/api/result-imports', '/api/me', '/api/result-keys', '/api/team'])
      expect((await fetch(`${kadens.address}${path}`, { headers })).status).toBe(401);
  });

  test('what does not fit is refused whole, and said where', async () => {
    const reply = await send({ results: [row(), row({ from: '2026-02-30' })] });
    expect(problem.parse(await reply.json())).toMatchObject({
      status: 422,
      code: 'invalid',
      errors: [{ field: 'body.results.1.from', message: 'not-a-day' }],
    });
    const unknown = await send({ deals: [{ owner: 'a@b', name: 'X', value: 1 }] }, keyOf(), sendDeals.path);
    expect(problem.parse(await unknown.json())).toMatchObject({
      errors: [{ field: 'body.deals.0.value', message: 'unrecognized_keys' }],
    });
    expect(await codeOf(await send({ results: [] }))).toEqual([422, 'invalid']);
    expect(await codeOf(await send({ results: Array.from({ length: 1_001 }, () => row()) }))).toEqual([
      422,
      'invalid',
    ]);
  });

  test('the secret is stored nowhere, and when a key was used is told', async () => {
    await sent([row()]);
    const { keys } = await kadens.must('adam', listResultKeys);
    expect(keys.find((one) => one.id === id)?.lastUsedAt).not.toBeNull();
    const rows = await askAt<{ row: string }>(
      kadens.database.superuserUrl,
      'select to_jsonb(k)::text as row from result_key k union all select to_jsonb(r)::text from receipt r',
    );
    expect(rows.filter(({ row: text }) => text.includes(secret))).toEqual([]);
  });

  test('however many are made at once, there are no more keys than are shown', async () => {
    const before = (await kadens.must('adam', listResultKeys)).keys.length;
    const made = await Promise.all(
      Array.from({ length: KEYS_MAX }, () => kadens.call('adam', makeResultKey, { body: A_KEY })),
    );
    expect(made.filter(({ ok }) => ok)).toHaveLength(KEYS_MAX - before);
    const [stored] = await askAt<{ n: number }>(
      kadens.database.superuserUrl,
      'select count(*)::int as n from result_key',
    );
    expect(stored?.n).toBe(KEYS_MAX);
    for (const { id: one } of made.flatMap((reply) => (reply.ok ? [reply.value] : [])))
      await kadens.must('adam', withdrawResultKey, { body: { id: one } });
  });

  test('one that sends too much has to wait, and nobody else', async () => {
    const busy = keyOf(await make());
    const replies = await Promise.all(Array.from({ length: 80 }, () => send({}, busy)));
    const refused = replies.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]?.headers.get('retry-after')).toMatch(/^\d+$/);
    expect((await send({ results: [row()] })).status).toBe(200);
  });

  test('deals come with the same key, are undone like a file, and vanish only where all are sent', async () => {
    const sentDeals = async (deals: readonly object[], more: object = {}) =>
      sendDeals.reply.parse(await (await send({ deals, ...more }, keyOf(), sendDeals.path)).json());
    const owner = personOf('ali').upn;
    const volvo = { id: '42', owner, name: 'Volvo', amount: 420_000, currency: 'SEK', stage: 'proposal' };
    const deals = [volvo, { id: '43', owner, name: 'Scania', stage: 'won' }, { owner: 'nobody', name: 'X' }];
    const first = await sentDeals(deals);
    expect(first).toMatchObject({
      counts: { added: 2, changed: 0, same: 0, gone: 0 },
      faults: [{ index: 2, fault: 'unknown-person' }],
    });
    expect(await sentDeals(deals)).toMatchObject({ importId: null, counts: { added: 0, same: 2 } });
    expect((await sentDeals([{ ...volvo, amount: 1 }], { dryRun: true })).counts).toMatchObject({
      changed: 1,
    });
    expect((await sentDeals(deals.slice(1, 2))).counts).toMatchObject({ same: 1, gone: 0 });
    const whole = await sentDeals(deals.slice(1, 2), { isWhole: true });
    expect(whole.counts).toMatchObject({ same: 1, gone: 1 });
    const shown = async () => {
      const params = { id: kadens.idOf('ali') };
      return (await kadens.must('ali', listDeals, { params })).deals.find(({ name }) => name === 'Volvo');
    };
    expect((await shown())?.goneOn).not.toBeNull();
    for (const { importId } of [whole, first])
      await kadens.must('adam', undoResultImport, { params: { id: importId ?? '' } });
    expect(await shown()).toBeUndefined();
    expect(await codeOf(await send({ deals }, keyOf({ secret: 'A'.repeat(43) }), sendDeals.path))).toEqual([
      ...[401, 'unauthenticated'],
    ]);
  });

  test('what a system sends is gone when that system says so, and what a file brought when a file lacks it', async () => {
    const owner = personOf('ali').upn;
    const crm = async (deals: readonly object[]) =>
      sendDeals.reply.parse(await (await send({ deals, isWhole: true }, keyOf(), sendDeals.path)).json())
        .counts;
    const file = async (rows: readonly object[]) => {
      const { id: importId } = await kadens.must('eva', beginResultImport, {
        body: { kind: 'deals', fileName: 'affarer.csv', understood: null },
      });
      const given = rows.map((row, place) => ({ place, owner, name: '', ...row }));
      await kadens.must('eva', addDealRows, { params: { id: importId }, body: { rows: given } });
      return (await kadens.must('eva', applyResultImport, { params: { id: importId } })).counts;
    };
    expect(await crm([{ id: '1', owner, name: 'Of the CRM' }])).toMatchObject({ added: 1 });
    // The same id in another system is another deal.
    expect(await file([{ id: '1', name: 'Of the file' }])).toMatchObject({ added: 1, gone: 0 });
    expect(
      await crm([
        { id: '1', owner, name: 'Of the CRM' },
        { id: '2', owner, name: 'Both' },
      ]),
    ).toMatchObject({
      ...{ added: 1, gone: 0 },
    });
    // By its name the file speaks of the CRM's deal, and says nothing that it hadn't: it doesn't make it the file's.
    expect(
      await file([
        { id: '1', name: 'Of the file' },
        { name: 'Both', amount: 4 },
      ]),
    ).toMatchObject({
      ...{ added: 0, changed: 1 },
    });
    expect(await file([{ name: 'Something else' }])).toMatchObject({ added: 1, gone: 1 });
    expect(await crm([{ id: '1', owner, name: 'Of the CRM' }])).toMatchObject({ same: 1, gone: 1 });
  });
});
