import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { endpoints } from '../../shared/contracts/all.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { problem } from '../../shared/contracts/endpoint.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { getMe } from '../../shared/contracts/person.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { addAgendaItem, startOnTheSpot } from '../../shared/contracts/session.ts';
import { establishedMix } from '../../shared/domain/rhythm.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import type { Variation } from '../../local-teams/sign-in/mint.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const NOBODYS = '01890000-0000-7000-8000-000000000000';
type Ids = Readonly<Record<'rhythm' | 'session' | 'commitment' | 'goal' | 'item', string>>;

/** A right body for every endpoint that names something by id, with what it is about left to the address. */
const bodies: Readonly<Record<string, object>> = {
  setCadence: {
    ...{ weeks: 2, minutes: 30, weekday: 4, time: '10:00', zone: 'Europe/Stockholm' },
    ...{ anchor: '2026-11-26', mix: establishedMix, version: 1 },
  },
  retryCalendar: {},
  chooseType: { version: 1, type: 'deal' },
  startSession: {},
  addAgendaItem: { text: 'En punkt' },
  recordDecision: { text: 'Ett beslut' },
  closeSession: { noStepReason: 'Inget' },
  rateUsefulness: { score: 4 },
  writePrivateNote: { text: 'Eget', version: 0 },
  changeCommitment: { version: 1, text: 'Annat' },
  keepCommitment: { version: 1 },
  moveCommitment: { version: 1, to: '2026-12-04', reason: 'time' },
  dropCommitment: { version: 1, why: 'Nej' },
  askForHelp: { version: 1 },
  disputeCommitment: { version: 1 },
  reopenCommitment: { version: 1 },
  updateGoalValue: { version: 1, value: 5 },
};

const nounOf = ({ path }: Endpoint): 'rhythm' | 'session' | 'commitment' | 'goal' =>
  path.startsWith('/api/rhythms')
    ? 'rhythm'
    : path.startsWith('/api/sessions')
      ? 'session'
      : path.startsWith('/api/commitments')
        ? 'commitment'
        : 'goal';
const aboutOne = endpoints.filter(({ path }) => path.includes(':id'));

describe('whom the product believes, and what it shows', () => {
  let kadens: Product;
  let ids: Ids;

  beforeAll(async () => {
    kadens = await startProduct();
    for (const manager of ['maria', 'lars'] as const) kadens.standIns.consents.grant(manager, ['*']);
    const { rows } = await kadens.must('maria', chooseTeam, {
      body: { people: [kadens.idOf('ali'), kadens.idOf('sara')], greet: false },
    });
    await kadens.must('lars', chooseTeam, { body: { people: [kadens.idOf('nina')], greet: false } });
    const rhythm = rows.find((row) => row.rhythm.rep.id === kadens.idOf('ali'))?.rhythm.id ?? '';
    const { id: session } = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: rhythm, type: 'deal' },
    });
    const { agenda } = await kadens.must('ali', addAgendaItem, {
      params: { id: session },
      body: { text: 'Prislistan' },
    });
    const { id: commitment } = await kadens.must('maria', recordCommitment, {
      body: { rhythmId: rhythm, sessionId: session, ownerId: kadens.idOf('ali'), text: 'Ringer', due: null },
    });
    const { id: goal } = await kadens.must('maria', setGoal, {
      body: {
        ...{ level: 'individual', ownerId: kadens.idOf('ali'), parentId: null, name: 'Ny ARR' },
        ...{ unit: 'money', kind: 'total', up: true, baseline: 0, target: 10, value: 1 },
        ...{ from: '2026-10-01', to: '2026-12-31' },
      },
    });
    const item = agenda.find(({ kind }) => kind === 'added')?.id ?? '';
    ids = { rhythm, session, commitment, goal, item };
  });
  afterAll(() => kadens.end());

  const ask = async (person: PersonKey, endpoint: Endpoint, id: string, item: string) => {
    const body = endpoint.name === 'enterSection' ? { itemId: item } : (bodies[endpoint.name] ?? {});
    const answer = await kadens.call(person, endpoint, { params: { id, itemId: item }, body });
    return answer.ok
      ? { status: answer.status, body: null }
      : { status: answer.status, body: answer.problem };
  };

  test.each(aboutOne.map((endpoint) => [endpoint.name, endpoint] as const))(
    '%s: what is another’s is as if it did not exist, for another organisation, manager or rep',
    async (_name, endpoint) => {
      const never = await ask('maria', endpoint, NOBODYS, NOBODYS);
      expect(never.status).toBe(404);
      for (const stranger of ['mallory', 'lars', 'sara'] as const)
        expect(await ask(stranger, endpoint, ids[nounOf(endpoint)], ids.item)).toEqual(never);
    },
  );

  const variations: readonly (readonly [string, Variation])[] = [
    ['an expired token', { expires: '10m ago' }],
    ['a token of an organisation that is not here', { tenant: NOBODYS }],
    ['a token for another audience', { audience: 'https://graph.microsoft.com' }],
    ['an unsigned token', { signature: 'none' }],
    ['a token signed by somebody else', { signature: 'another-key' }],
    ['a token whose signature is broken', { signature: 'broken' }],
    ['a token without our scope', { scope: 'User.Read' }],
    ['a token for a client that is not Teams', { azp: NOBODYS }],
    ['a token of version 1', { version: '1.0' }],
  ];
  test.each(variations)('%s is not believed', async (_name, variation) => {
    const token = await kadens.standIns.mint.tab(personOf('maria'), variation);
    const reply = await fetch(`${kadens.address}${getMe.path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(reply.status).toBe(401);
    expect(problem.parse(await reply.json()).code).toBe('unauthenticated');
  });

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
    rhythmId: ids.rhythm,
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

  test('of two who change the same thing at once, the second is told and shown how it is', async () => {
    const made = await kadens.must('maria', recordCommitment, { body: step({ text: 'Båda på en gång' }) });
    const keep = endpoints.find(({ name }) => name === 'keepCommitment');
    if (!keep) throw new Error('no such endpoint');
    const given = { params: { id: made.id }, body: { version: made.version } };
    const answers = await Promise.all([kadens.call('maria', keep, given), kadens.call('ali', keep, given)]);
    const refused = answers.filter((answer) => !answer.ok);
    expect(refused).toHaveLength(1);
    const [second] = refused;
    expect(second?.ok === false && second.problem).toMatchObject({
      code: 'changed',
      current: { id: made.id, state: 'kept' },
    });
  });
});
