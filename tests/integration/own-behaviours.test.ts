import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BEHAVIOURS_MAX } from '../../shared/coaching/behaviour.ts';
import { behaviours as builtIn } from '../../shared/coaching/behaviours.ts';
import {
  addBehaviour,
  behaviour,
  listBehaviours,
  putBehaviourAside,
  removeBehaviour,
  rewordBehaviour,
} from '../../shared/contracts/behaviour.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { endFocus, resumeFocus, setFocus } from '../../shared/contracts/focus.ts';
import { getSessionRatings, observe, rate } from '../../shared/contracts/rating.ts';
import { problem } from '../../shared/contracts/endpoint.ts';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import { getRecap } from '../../shared/contracts/recap.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { personOf } from '../../local-teams/people.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

/** Administrators of the same organisation, when their token says so. */
const SEVERAL = ['adam', 'petra', 'nina', 'omar', 'sara', 'johan'] as const;
const UNTIL = '2027-01-15';
const both = (text: string) => ({ sv: text, en: `${text} (en)` });
const wordsOf = (name: string) => ({
  name: both(name),
  levels: { 1: both(`${name}, sällan`), 3: both(`${name}, oftast`), 5: both(`${name}, alltid`) },
});

describe('an organisation’s own behaviours', () => {
  let kadens: Product;
  let rhythmId: string;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['User.Read']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  const listed = async (who: PersonKey = 'ali') => (await kadens.must(who, listBehaviours)).behaviours;
  const seen = async (id: string) => {
    const found = (await listed('adam')).find((one) => one.id === id);
    if (!found) throw new Error(`${id} is not listed`);
    return found;
  };
  const reword = async (id: string, words: ReturnType<typeof wordsOf> | null) =>
    kadens.must('adam', rewordBehaviour, { body: { id, version: (await seen(id)).version, words } });
  const putAside = async (id: string, aside: boolean) =>
    kadens.must('adam', putBehaviourAside, { body: { id, version: (await seen(id)).version, aside } });
  const add = (name: string) =>
    kadens.must('adam', addBehaviour, { body: { group: 'craft', ...wordsOf(name) } });
  const focusOn = (behaviour: string, who: PersonKey = 'maria') =>
    kadens.call(who, setFocus, { params: { id: rhythmId }, body: { behaviour, until: UNTIL } });
  const development = () => kadens.must('ali', getDevelopment, { params: { id: rhythmId } });
  const endAll = async () => {
    for (const { id, version } of (await development()).focus)
      await kadens.must('ali', endFocus, { params: { id }, body: { version, how: 'changed' } });
  };

  test('are the built-in ones until an administrator changes one', async () => {
    expect((await listed()).map(({ id, name, levels }) => ({ id, name, levels }))).toEqual(
      builtIn.map(({ id, name, levels }) => ({ id, name, levels })),
    );
    for (const one of await listed('adam'))
      expect(one).toMatchObject({ origin: 'built-in', aside: false, version: 0, changed: null });
  });

  test('are read by everybody in the organisation, and by nobody in another', async () => {
    await reword('learns', wordsOf('Drar lärdomar'));
    await add('Delar med sig');
    for (const who of ['maria', 'ali', 'eva', 'lars'] as const) {
      expect((await listed(who)).at(-1)?.name.sv).toBe('Delar med sig');
      expect((await listed(who)).find(({ id }) => id === 'learns')?.name.sv).toBe('Drar lärdomar');
    }
    expect((await listed('mallory')).map(({ name }) => name)).toEqual(builtIn.map(({ name }) => name));
    await reword('learns', null);
  });

  test('say who changed them to administrators alone', async () => {
    await reword('learns', wordsOf('Drar lärdomar'));
    expect((await seen('learns')).changed?.by.name).toBe('Adam Wik');
    for (const who of ['maria', 'ali', 'eva'] as const)
      expect((await listed(who)).filter(({ changed }) => changed !== null)).toEqual([]);
    await reword('learns', null);
  });

  test.each(['maria', 'ali', 'eva', 'lars'] as const)('are not %s’s to change', async (who) => {
    const before = await listed('adam');
    const own = before.find(({ origin }) => origin === 'own');
    const body = { id: own?.id ?? '', version: own?.version ?? 0 };
    const answers = [
      await kadens.call(who, addBehaviour, { body: { group: 'craft', ...wordsOf('Mitt eget') } }),
      await kadens.call(who, rewordBehaviour, { body: { ...body, words: wordsOf('Mitt eget') } }),
      await kadens.call(who, putBehaviourAside, { body: { ...body, aside: true } }),
      await kadens.call(who, removeBehaviour, { body }),
    ];
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, status: 403, problem: { code: 'administrators-only' } });
    expect(await listed('adam')).toEqual(before);
  });

  test('have their words wherever they are named, as they are now', async () => {
    const focus = await focusOn('listens');
    expect(focus).toMatchObject({ ok: true });
    const session = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } });
    const params = { id: session.id };
    const evidence = 'Sammanfattade två gånger hos Volvo';
    const body = { behaviour: 'listens', level: 4, evidence, version: 0 };
    await kadens.must('ali', rate, { params, body });

    const { name, levels } = await reword('listens', wordsOf('Hör på'));
    const practised = await development();
    expect(practised.focus).toMatchObject([{ behaviour: 'listens', words: { name, levels } }]);
    expect((await kadens.must('ali', getSession, { params })).focus).toMatchObject([{ name }]);
    const rated = await kadens.must('ali', getSessionRatings, { params });
    expect(rated.behaviours).toMatchObject([{ words: { name, levels } }]);
    await kadens.must('ali', closeSession, { params, body: { noStepReason: 'Inget nytt' } });
    expect((await kadens.must('ali', getRecap, { params })).behaviours).toMatchObject([{ words: { name } }]);
    await reword('listens', null);
    expect((await development()).focus[0]?.words.name.sv).toBe('Lyssnar och sammanfattar');
    await endAll();
  });

  test('serve a step by the name they have or had, so that a plan is offered for it', async () => {
    const session = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'deal' } });
    const params = { id: session.id };
    const record = (serves: string) =>
      kadens.must('ali', recordCommitment, {
        body: {
          ...{ rhythmId, sessionId: session.id, ownerId: kadens.idOf('ali') },
          ...{ text: 'Övar på två samtal', due: '2026-11-27', serves },
        },
      });
    await reword('shared-plan', wordsOf('Planerar med kunden'));
    const about = [await record('Planerar med kunden'), await record('Driver en gemensam plan med kunden')];
    const other = await record('Ny ARR Q4');
    const { practising } = await kadens.must('ali', getSession, { params });
    expect(practising).toEqual(expect.arrayContaining(about.map(({ id }) => id)));
    expect(practising).not.toContain(other.id);
    await kadens.must('ali', closeSession, { params, body: {} });
    await reword('shared-plan', null);
  });

  test('that are put aside can’t be chosen, and stay where they are practised and rated', async () => {
    const focus = await kadens.must('ali', setFocus, {
      ...{ params: { id: rhythmId }, body: { behaviour: 'holds-price', until: UNTIL } },
    });
    await putAside('holds-price', true);
    await putAside('asks-open', true);
    expect((await development()).focus).toMatchObject([{ words: { name: { sv: 'Förhandlar om värde' } } }]);

    const saw = (behaviour: string) =>
      kadens.call('maria', observe, {
        params: { id: rhythmId },
        body: { behaviour, level: 3, evidence: 'Höll priset hos Atlas' },
      });
    expect(await saw('holds-price')).toMatchObject({ ok: true });
    for (const answer of [await saw('asks-open'), await saw('no-such'), await focusOn('asks-open')])
      expect(answer).toMatchObject({ ok: false, status: 422, problem: { code: 'not-offered' } });

    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type: 'skill' } });
    const rates = (behaviour: string) =>
      kadens.call('ali', rate, {
        ...{ params: { id }, body: { behaviour, level: 2, evidence: 'Gav rabatt', version: 0 } },
      });
    expect(await rates('holds-price')).toMatchObject({ ok: true });
    expect(await rates('asks-open')).toMatchObject({ ok: false, problem: { code: 'not-offered' } });
    await kadens.must('ali', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });

    const body = { version: focus.version, how: 'achieved' };
    const ended = await kadens.must('ali', endFocus, { params: { id: focus.id }, body });
    expect(await focusOn('holds-price')).toMatchObject({ ok: false, problem: { code: 'not-offered' } });
    // Undoing an end doesn't count as choosing again.
    await kadens.must('ali', resumeFocus, { params: { id: focus.id }, body: { version: ended.version } });
    await endAll();

    await putAside('asks-open', false);
    expect(await focusOn('asks-open')).toMatchObject({ ok: true });
    await endAll();
    await putAside('holds-price', false);
  });

  test('are practised like any other, and can be taken away only before that', async () => {
    const { id, version } = await add('Tar med kollegor');
    await kadens.must('adam', removeBehaviour, { body: { id, version } });
    expect((await listed()).map((one) => one.id)).not.toContain(id);

    const again = await add('Tar med kollegor');
    expect(await focusOn(again.id)).toMatchObject({ ok: true });
    expect((await development()).focus[0]?.words.levels[5].en).toBe('Tar med kollegor, alltid (en)');
    await endAll();
    const body = { id: again.id, version: again.version };
    const answer = await kadens.call('adam', removeBehaviour, { body });
    expect(answer).toMatchObject({ ok: false, status: 409, problem: { code: 'in-use' } });
    expect((await development()).ended[0]?.words.name.sv).toBe('Tar med kollegor');
  });

  test('keep a name that looks like markup as the text it is', async () => {
    const name = '<b>Pris</b> & < 10 % {rabatt}';
    const { id, version } = await add(name);
    expect((await seen(id)).name).toEqual(both(name));
    await kadens.must('adam', removeBehaviour, { body: { id, version } });
  });

  test.each([
    ['a name in one language', { ...wordsOf('Nytt'), name: { sv: 'Nytt', en: ' ' } }, 'words-faulty'],
    ['a name that is too long', wordsOf('x'.repeat(61)), 'words-faulty'],
    ['a name in two lines', wordsOf('Två\nrader'), 'words-faulty'],
    ['a name that another has', wordsOf('BER om beslut'), 'name-taken'],
    ['a text that no database can hold', wordsOf('Noll\0'), 'invalid'],
  ])('refuse %s, and stay as they are', async (_what, words, code) => {
    const before = await listed('adam');
    const version = (await seen('lets-go')).version;
    for (const answer of [
      await kadens.call('adam', addBehaviour, { body: { group: 'value', ...words } }),
      await kadens.call('adam', rewordBehaviour, { body: { id: 'lets-go', version, words } }),
    ])
      expect(answer).toMatchObject({ ok: false, status: 422, problem: { code } });
    expect(await listed('adam')).toEqual(before);
  });

  /** Simultaneous calls by several administrators. */
  const together = (endpoint: Endpoint, bodies: readonly object[]) =>
    Promise.all(
      bodies.map(async (body, nth) => {
        const who = personOf(SEVERAL[nth % SEVERAL.length] ?? 'adam');
        const token = await kadens.standIns.mint.tab(who, { claims: { roles: ['Administrator'] } });
        const reply = await fetch(`${kadens.address}${endpoint.path}`, {
          method: endpoint.method,
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        const json: unknown = await reply.json();
        return reply.ok ? behaviour.parse(json) : problem.parse(json);
      }),
    );
  const refused = (answers: Awaited<ReturnType<typeof together>>) =>
    answers.flatMap((answer) => ('code' in answer ? [answer] : []));

  test('of administrators who save at once all but the first see what that one made of it', async () => {
    const { version } = await seen('lets-go');
    const bodies = SEVERAL.map((_, nth) => ({ id: 'lets-go', version, words: wordsOf(`Släpper ${nth}`) }));
    const told = refused(await together(rewordBehaviour, bodies));
    expect(told).toHaveLength(SEVERAL.length - 1);
    const { name } = await seen('lets-go');
    for (const one of told) expect(one).toMatchObject({ code: 'changed', current: { name } });
    await reword('lets-go', null);
  });

  test('are no more than there is room for, and no two called the same, whoever adds at once', async () => {
    const alike = SEVERAL.map(() => ({ group: 'craft', ...wordsOf('Ett och samma') }));
    expect(refused(await together(addBehaviour, alike)).map(({ code }) => code)).toEqual(
      SEVERAL.slice(1).map(() => 'name-taken'),
    );
    const left = BEHAVIOURS_MAX - (await listed()).length;
    const bodies = Array.from({ length: left + 3 }, (_, nth) => ({
      group: 'craft',
      ...wordsOf(`Eget ${nth}`),
    }));
    expect(refused(await together(addBehaviour, bodies)).map(({ code }) => code)).toEqual(
      Array(3).fill('library-full'),
    );
    expect(await listed()).toHaveLength(BEHAVIOURS_MAX);
  });
});
