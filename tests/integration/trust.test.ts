import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coachAli } from '../support/coached-pair.ts';
import { endpoints } from '../support/endpoints.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { problem } from '../../shared/contracts/endpoint.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const NOBODYS = '01890000-0000-7000-8000-000000000000';

describe('what is sent to it', () => {
  let kadens: Product;
  let rhythmId: string;

  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  test('without a token nothing is told, on any endpoint', async () => {
    for (const { method, path } of endpoints) {
      const reply = await fetch(`${kadens.address}${path.replaceAll(/:\w+/g, NOBODYS)}`, { method });
      expect([path, reply.status]).toEqual([path, 401]);
    }
  });

  const post = async (body: string, type = 'application/json') => {
    const reply = await fetch(`${kadens.address}${recordCommitment.path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await kadens.token('maria')}`, 'content-type': type },
      body,
    });
    return { status: reply.status, problem: problem.parse(await reply.json()) };
  };
  const step = (changes: object = {}) => ({
    rhythmId,
    ownerId: kadens.idOf('ali'),
    text: 'Skickar offerten',
    due: '2026-12-04',
    ...changes,
  });

  test('a body that is too large, malformed or of the wrong type is refused with the field’s name', async () => {
    expect((await post(JSON.stringify(step({ text: 'x'.repeat(300_000) })))).status).toBe(413);
    expect((await post('{"rhythmId":')).problem.code).toBe('invalid');
    const wrong = await post(JSON.stringify(step({ due: 'i morgon', text: 7 })));
    expect(wrong.status).toBe(422);
    expect(wrong.problem.errors?.map(({ field }) => field).sort()).toEqual(['body.due', 'body.text']);
    const long = await post(JSON.stringify(step({ text: 'x'.repeat(100_000) })));
    expect(long.problem.errors?.map(({ field }) => field)).toEqual(['body.text']);
    const half = await post(JSON.stringify(step({ text: 'a\u0000b' })));
    expect(half.problem.errors?.map(({ field }) => field)).toEqual(['body.text']);
  });

  test('a day that has been is refused, and one too far ahead', async () => {
    expect((await post(JSON.stringify(step({ due: '2026-11-20' })))).problem.code).toBe('day-in-the-past');
    expect((await post(JSON.stringify(step({ due: '2031-01-01' })))).problem.code).toBe('day-too-far');
  });

  test('the same request twice has one effect, one after the other and at the same moment', async () => {
    const key = 'the-same-request-again';
    const record = () => kadens.must('maria', recordCommitment, { body: step({ text: 'En gång' }), key });
    const first = await record();
    expect((await record()).id).toBe(first.id);
    const other = () =>
      kadens.must('maria', recordCommitment, { body: step({ text: 'Samtidigt' }), key: `${key}-2` });
    const [one, two] = await Promise.all([other(), other()]);
    expect(one.id).toBe(two.id);
  });

  test('a key that was used is good for the same request only: another target, body or endpoint is refused', async () => {
    const key = 'one-key-for-one-thing';
    const made = await kadens.must('maria', recordCommitment, { body: step({ text: 'Den första' }), key });
    const other = await kadens.must('maria', recordCommitment, { body: step({ text: 'Den andra' }) });
    const refused = async (...given: Parameters<typeof kadens.call>) => {
      const answer = await kadens.call(...given);
      expect(!answer.ok && [answer.status, answer.problem.code]).toEqual([422, 'key-reused']);
    };
    await refused('maria', recordCommitment, { body: step({ text: 'Något annat' }), key });
    const keep = (id: string) => ({ params: { id }, body: { version: made.version }, key });
    await refused('maria', keepCommitment, keep(made.id));

    const kept = await kadens.must('maria', keepCommitment, { ...keep(made.id), key: `${key}-kept` });
    await refused('maria', keepCommitment, { ...keep(other.id), key: `${key}-kept` });
    const again = { ...keep(made.id), key: `${key}-kept` };
    expect((await kadens.must('maria', keepCommitment, again)).version).toBe(kept.version);
    expect(
      (await kadens.must('maria', recordCommitment, { body: step({ text: 'Den första' }), key })).id,
    ).toBe(made.id);
    // The same key sent by somebody else is a different key.
    const alis = await kadens.call('ali', recordCommitment, { body: step({ text: 'Alis egen' }), key });
    expect(alis.ok && alis.value.id).not.toBe(made.id);
  });

  test('of two who change the same thing at once, the second is told and shown how it is', async () => {
    const made = await kadens.must('maria', recordCommitment, { body: step({ text: 'Båda på en gång' }) });
    const given = { params: { id: made.id }, body: { version: made.version } };
    const answers = await Promise.all([
      kadens.call('maria', keepCommitment, given),
      kadens.call('ali', keepCommitment, given),
    ]);
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toHaveLength(1);
    const [second] = refused;
    expect(second?.ok === false && second.problem).toMatchObject({
      code: 'changed',
      current: { id: made.id, state: 'kept' },
    });
  });
});
