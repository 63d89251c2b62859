import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  chooseTeamBehaviours,
  listBehaviours,
  listTeamBehaviours,
  putBehaviourAside,
} from '../../shared/contracts/behaviour.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { observe, rate } from '../../shared/contracts/rating.ts';
import { chooseTeam } from '../../shared/contracts/rhythm.ts';
import { startOnTheSpot } from '../../shared/contracts/session.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const UNTIL = '2027-01-15';

describe('a team’s own behaviours', () => {
  let kadens: Product;
  const rhythms = new Map<PersonKey, string>();
  const idOf = (manager: PersonKey) => ({ id: rhythms.get(manager) ?? '' });
  beforeAll(async () => {
    kadens = await startProduct();
    for (const manager of ['maria', 'lars'] as const) kadens.standIns.consents.grant(manager, ['User.Read']);
    rhythms.set('maria', (await coachAli(kadens)).id);
    const body = { people: [kadens.idOf('nina')], greet: false };
    const { rows } = await kadens.must('lars', chooseTeam, { body });
    rhythms.set('lars', rows[0]?.rhythm.id ?? '');
  });
  afterAll(() => kadens.end());

  const versionOf = async (manager: PersonKey): Promise<number> =>
    (await kadens.must('adam', listTeamBehaviours)).teams.find(({ team }) => team.id === kadens.idOf(manager))
      ?.version ?? 0;
  const choose = async (manager: PersonKey, offered: string[] | null) =>
    kadens.must('adam', chooseTeamBehaviours, {
      body: { team: kadens.idOf(manager), version: await versionOf(manager), offered },
    });
  /** What somebody may choose among in that manager's team. */
  const offered = async (who: PersonKey, manager: PersonKey): Promise<readonly string[]> => {
    const query = { rhythm: idOf(manager).id };
    const { behaviours } = await kadens.must(who, listBehaviours, { query });
    return behaviours.filter(({ aside }) => !aside).map(({ id }) => id);
  };
  const focusOn = (who: PersonKey, manager: PersonKey, behaviour: string) =>
    kadens.call(who, setFocus, { params: idOf(manager), body: { behaviour, until: UNTIL } });

  test('are what the two of that team choose among, and everybody else chooses as before', async () => {
    const everybody = await offered('nina', 'lars');
    expect(everybody).toContain('asks-decision');
    await choose('maria', ['brings-insight', 'listens']);
    for (const who of ['maria', 'ali'] as const)
      expect(await offered(who, 'maria')).toEqual(['listens', 'brings-insight']);
    expect(await offered('nina', 'lars')).toEqual(everybody);
    expect(await offered('nina', 'maria')).toEqual(everybody);
  });

  test('may hold what the organisation has put aside, which nobody else is offered', async () => {
    const { behaviours } = await kadens.must('adam', listBehaviours);
    const version = behaviours.find(({ id }) => id === 'brings-insight')?.version ?? 0;
    await kadens.must('adam', putBehaviourAside, { body: { id: 'brings-insight', version, aside: true } });
    expect(await offered('ali', 'maria')).toContain('brings-insight');
    expect(await offered('nina', 'lars')).not.toContain('brings-insight');
    expect((await focusOn('maria', 'maria', 'brings-insight')).ok).toBe(true);
    expect(await focusOn('lars', 'lars', 'brings-insight')).toMatchObject({
      ok: false,
      problem: { code: 'not-offered' },
    });
  });

  test('leave what is practised to be rated, and what was seen to be read, but nothing else is rated anew', async () => {
    const seen = (behaviour: string, evidence: string) =>
      kadens.call('maria', observe, { params: idOf('maria'), body: { behaviour, level: 3, evidence } });
    expect((await seen('listens', 'Sammanfattade det kunden sa')).ok).toBe(true);
    await choose('maria', ['asks-decision']);
    expect(await focusOn('maria', 'maria', 'listens')).toMatchObject({
      ok: false,
      problem: { code: 'not-offered' },
    });
    expect(await seen('listens', 'En gång till')).toMatchObject({
      ok: false,
      problem: { code: 'not-offered' },
    });
    expect((await seen('brings-insight', 'Tog med en siffra')).ok).toBe(true);

    const { id } = await kadens.must('maria', startOnTheSpot, {
      body: { rhythmId: idOf('maria').id, type: 'skill' },
    });
    const rated = (behaviour: string) =>
      kadens.call('ali', rate, {
        params: { id },
        body: { behaviour, level: 3, evidence: 'Hos kunden i tisdags', version: 0 },
      });
    expect((await rated('brings-insight')).ok).toBe(true);
    expect(await rated('listens')).toMatchObject({ ok: false, problem: { code: 'not-offered' } });

    const { ratings, focus } = await kadens.must('ali', getDevelopment, { params: idOf('maria') });
    expect(ratings.map(({ behaviour }) => behaviour)).toContain('listens');
    expect(focus).toMatchObject([{ behaviour: 'brings-insight' }]);
  });

  test('are given up for what everybody chooses among, and taken back', async () => {
    const given = await choose('maria', null);
    expect(await offered('ali', 'maria')).toEqual(await offered('nina', 'lars'));
    await kadens.must('adam', chooseTeamBehaviours, {
      body: { team: given.team.id, version: given.version, offered: ['asks-decision'] },
    });
    expect(await offered('ali', 'maria')).toEqual(['asks-decision']);
  });

  test('are settled by the first of two administrators, and the second is shown what they settled', async () => {
    const body = { team: kadens.idOf('lars'), version: await versionOf('lars') };
    const answers = await Promise.all(
      ['listens', 'asks-decision'].map((id) =>
        kadens.call('adam', chooseTeamBehaviours, { body: { ...body, offered: [id] } }),
      ),
    );
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok);
    expect(refused).toMatchObject({
      problem: { code: 'changed', current: { version: 1, offered: await offered('nina', 'lars') } },
    });
  });
});
