import pg from 'pg';
import { v7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import {
  addCustomerMeeting,
  planCustomerMeeting,
  rehearseCustomerMeeting,
} from '../../shared/contracts/customer-meeting.ts';
import { addDeal, changeDeal, closeDeal, removeDeal } from '../../shared/contracts/deal.ts';
import { addDealPerson, changeDealPerson, removeDealPerson } from '../../shared/contracts/deal-person.ts';
import { listPastSessions } from '../../shared/contracts/past-session.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { prioritiseDeal } from '../../shared/contracts/session-subject.ts';
import { getMine } from '../../shared/contracts/rhythm.ts';
import { observe } from '../../shared/contracts/rating.ts';
import { getRecap } from '../../shared/contracts/recap.ts';
import { getSectionFacts } from '../../shared/contracts/section-facts.ts';
import { closeSession, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import {
  getRecommendation,
  nameDeal,
  reviewDeal,
  undoDealReview,
} from '../../shared/contracts/session-subject.ts';
import {
  concludeDeal,
  countPractice,
  sayForecast,
  setCause,
  takeBackForecast,
} from '../../shared/contracts/session-work.ts';
import type { SectionContent } from '../../shared/coaching/section-content.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { addMinutes, toInstant } from '../../shared/domain/time.ts';
import { GOAL } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('what a session works with', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeAll(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterAll(() => kadens.end());

  const begin = async (type: string) =>
    (await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } })).id;
  /** Starts a session about that deal. */
  const beginAbout = async (dealId: string) => {
    const id = await begin('deal');
    await kadens.must('ali', nameDeal, { params: { id }, body: { dealId } });
    return id;
  };
  const close = (id: string) =>
    kadens.must('ali', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  const contentOf = async <Kind extends SectionContent['kind']>(id: string, kind: Kind) => {
    const { sections } = await kadens.must('ali', getSectionFacts, { params: { id } });
    const isOfKind = (content: SectionContent | null): content is Extract<SectionContent, { kind: Kind }> =>
      content?.kind === kind;
    return sections.map(({ content }) => content).find(isOfKind);
  };

  /** The sessions in which Ali finds `q`, and where in them. */
  const foundIn = async (q: string) => {
    const { rows } = await kadens.must('ali', listPastSessions, { query: { as: 'rep', q } });
    return rows.map(({ id, found }) => [id, found.map((hit) => hit.in)]);
  };

  test('what is settled for a customer meeting is in the recap and found again, though the meeting was entered late', async () => {
    const id = await begin('preparation');
    expect(await contentOf(id, 'meeting-aim')).toMatchObject({ meeting: null });
    const meeting = await kadens.must('ali', addCustomerMeeting, {
      body: { repId: kadens.idOf('ali'), customer: 'Scania', at: toInstant('2026-12-18T09:00:00Z') },
    });
    const settle = (who: 'ali' | 'maria', part: string, text: string) =>
      kadens.must(who, planCustomerMeeting, {
        params: { id: meeting.id, part },
        body: { text, before: null },
      });
    // Both write at once, in different parts.
    await Promise.all([
      settle('ali', 'aim', 'bokat tid med ekonomichefen'),
      settle('maria', 'question-2', 'Vad kostar stilleståndet?'),
    ]);
    const { version } = await settle('ali', 'opening', 'Tack för sist');
    await kadens.must('ali', rehearseCustomerMeeting, {
      params: { id: meeting.id },
      body: { version, aloud: true },
    });
    expect(await foundIn('stilleståndet')).toEqual([]);
    expect((await kadens.must('ali', getMine)).preparedMeeting).toBeNull();
    await close(id);

    // A plan counts as an outcome: short as the session was, nobody is asked whether it took place.
    const { customerMeeting, inQuestion } = await kadens.must('ali', getSession, { params: { id } });
    expect([customerMeeting?.customer, inQuestion]).toEqual(['Scania', null]);
    for (const who of ['maria', 'ali'] as const)
      expect((await kadens.must(who, getRecap, { params: { id } })).plan).toEqual({
        parts: {
          ...{ aim: 'bokat tid med ekonomichefen', opening: 'Tack för sist', closing: null },
          ...{ 'question-1': null, 'question-2': 'Vad kostar stilleståndet?', 'question-3': null },
        },
        aloud: true,
      });
    expect((await kadens.must('ali', getMine)).preparedMeeting).toEqual({
      ...{ customer: 'Scania', at: meeting.at, sessionId: id },
    });
    expect(await foundIn('stillestånd')).toEqual([[id, ['plan']]]);
    expect(await foundIn('scania ekonomichefen')).toEqual([[id, ['plan', 'plan']]]);
  });

  test('what the two took for the cause and tried is there the next time, and asks what came of it', async () => {
    const first = await begin('performance');
    await kadens.must('maria', setCause, { params: { id: first }, body: { kind: 'hit-rate' } });
    await kadens.must('ali', setCause, {
      params: { id: first },
      body: { tried: 'Boka beslutsmötet direkt' },
    });
    expect(await contentOf(first, 'goal-change')).toMatchObject({
      ...{ cause: { kind: 'hit-rate', words: null }, last: null, tried: 'Boka beslutsmötet direkt' },
    });
    await close(first);
    for (const who of ['maria', 'ali'] as const)
      expect((await kadens.must(who, getRecap, { params: { id: first } })).cause).toEqual({
        ...{ named: { kind: 'hit-rate', words: null }, tried: 'Boka beslutsmötet direkt' },
      });
    expect(await foundIn('beslutsmötet')).toEqual([[first, ['cause']]]);

    const second = await begin('performance');
    expect(await contentOf(second, 'goal-causes')).toMatchObject({
      last: { kind: 'hit-rate' },
      chosen: null,
    });
    const asked = { session: first, tried: 'Boka beslutsmötet direkt', outcome: null };
    expect(await contentOf(second, 'goal-change')).toMatchObject({ cause: null, last: asked });
    await kadens.must('ali', setCause, { params: { id: first }, body: { outcome: '2 av 4 möten' } });
    expect(await contentOf(second, 'goal-change')).toMatchObject({ last: { outcome: '2 av 4 möten' } });

    await kadens.must('ali', setCause, {
      params: { id: second },
      body: { kind: 'other', words: 'Fel kunder' },
    });
    const named = (kind: string, words: string | null) =>
      kadens.call('maria', setCause, {
        params: { id: second },
        body: { kind: 'time', before: { kind, words } },
      });
    // If the two name a cause at the same moment, the second is told.
    expect(await named('hit-rate', null)).toMatchObject({ problem: { code: 'changed' } });
    expect(await named('other', 'Fel kunder')).toMatchObject({ ok: true });
    expect(await contentOf(second, 'goal-causes')).toMatchObject({ chosen: { kind: 'time', words: null } });
    await close(second);
  });

  test('each goal stands there with its gap, and a broken one takes nothing else with it', async () => {
    const goal = {
      ...{ level: 'individual', ownerId: kadens.idOf('ali'), parentId: null, name: 'Ny ARR', unit: 'money' },
      ...{ kind: 'rate', up: true, baseline: 0, target: 1_000, value: 1_210 },
      ...{ from: '2026-10-01', to: '2026-12-31' },
    };
    await kadens.must('maria', setGoal, { body: goal });
    await kadens.must('maria', setGoal, {
      body: { ...goal, name: 'Trasigt', baseline: 1, target: 0, value: 5 },
    });
    const id = await begin('performance');
    const pace = await contentOf(id, 'goal-pace');
    expect(pace?.goals.map(({ name, status, gap }) => [name, status, gap?.amount])).toEqual([
      ['Ny ARR', 'ahead', 210],
      ['Trasigt', 'none', undefined],
    ]);
    await close(id);
  });

  test('a step in a session that prepares a customer meeting is usually due before that meeting', async () => {
    const dueIn = async (id: string) =>
      (await kadens.must('ali', getSession, { params: { id } })).defaultDue ?? '';
    const deal = await begin('deal');
    const usual = await dueIn(deal);
    await close(deal);
    const tomorrow = addMinutes(kadens.now(), 24 * 60);
    await kadens.must('ali', addCustomerMeeting, {
      body: { repId: kadens.idOf('ali'), customer: 'Volvo', at: tomorrow },
    });
    const id = await begin('preparation');
    expect(await dueIn(id)).toBe(tomorrow.slice(0, 10));
    expect(usual).not.toBe(tomorrow.slice(0, 10));
    await close(id);
  });

  test('a question in which the manager says “I” names the manager to the rep', async () => {
    const id = await begin('performance');
    const askedOf = async (who: 'maria' | 'ali') => {
      const { template } = await kadens.must(who, getSession, { params: { id } });
      const { sections } = await kadens.must(who, getSectionFacts, { params: { id } });
      return [...template.sections, ...sections].flatMap(
        ({ questions }) => questions?.map(({ sv }) => sv) ?? [],
      );
    };
    expect(await askedOf('maria')).toContain('Vilka hinder kan jag ta bort?');
    const read = await askedOf('ali');
    expect(read).toContain('Vilka hinder kan Maria ta bort?');
    expect(read.filter((question) => / jag /u.test(question))).toEqual([]);
    await close(id);
  });

  test('only rounds that somebody says are done count as practice', async () => {
    await kadens.must('maria', setFocus, {
      params: { id: rhythmId },
      body: { behaviour: 'asks-open', until: '2027-01-15' },
    });
    const id = await begin('skill');
    expect(await contentOf(id, 'skill-practice')).toMatchObject({ practice: { rounds: 0, counted: 0 } });
    for (const who of ['maria', 'ali'] as const)
      await kadens.must(who, countPractice, {
        params: { id },
        body: { behaviour: 'asks-open', rounds: 1, swapped: who === 'ali' },
      });
    expect(await contentOf(id, 'skill-practice')).toMatchObject({
      practice: { rounds: 1, counted: 1, swapped: true },
    });
    const { sections } = await kadens.must('maria', getSectionFacts, { params: { id } });
    const practice = sections.find(({ content }) => content?.kind === 'skill-practice');
    expect(practice?.questions?.[0]?.sv).toMatch(/^Vad märkte du/);
    await kadens.must('ali', recordCommitment, {
      body: { rhythmId, sessionId: id, ownerId: kadens.idOf('ali'), text: 'Fråga två gånger', due: null },
    });
    expect(
      await kadens.call('ali', countPractice, {
        params: { id },
        body: { behaviour: 'charms', rounds: 1, swapped: false },
      }),
    ).toMatchObject({ ok: false, status: 404 });
    await kadens.must('ali', closeSession, { params: { id }, body: {} });
    const practisedIn = async (session: string) =>
      (await kadens.must('maria', getRecap, { params: { id: session } })).behaviours.map(
        ({ behaviour, rounds }) => [behaviour, rounds],
      );
    expect(await practisedIn(id)).toEqual([['asks-open', 1]]);
    const other = await begin('deal');
    await kadens.must('ali', closeSession, { params: { id: other }, body: { noStepReason: 'Inget nytt' } });
    expect(await practisedIn(other)).toEqual([['asks-open', 0]]);
  });

  test('a forecast is filled in from last time, said by either, told in the recap and compared when its period is over', async () => {
    await kadens.must('maria', setGoal, {
      body: { ...GOAL, ownerId: kadens.idOf('ali'), target: 1_200_000, value: 200_000 },
    });
    const enter = (name: string, value: number) =>
      kadens.must('ali', addDeal, {
        body: { repId: kadens.idOf('ali'), name, value, closesOn: '2026-12-18' },
      });
    const [scania, volvo] = [await enter('Scania', 310_000), await enter('Volvo', 420_000)];
    const sayIn = (id: string, by: 'ali' | 'maria', dealId: string, degree: string | null) =>
      kadens.must(by, sayForecast, { params: { id }, body: { words: [{ dealId, degree }] } });
    const wordsIn = async (id: string) => {
      const forecast = await contentOf(id, 'pipeline-forecast');
      return [forecast?.isSaid, ...(forecast?.deals.map(({ degree }) => degree) ?? [])];
    };
    const first = await begin('pipeline');
    expect(await wordsIn(first)).toEqual([false, null, null]);
    await sayIn(first, 'ali', scania.id, 'likely');
    await sayIn(first, 'maria', volvo.id, 'possible');
    expect(await wordsIn(first)).toEqual([true, 'possible', 'likely']);
    await close(first);

    const second = await begin('pipeline');
    expect(await wordsIn(second)).toEqual([false, 'possible', 'likely']);
    await sayIn(second, 'ali', volvo.id, 'sure');
    expect(await wordsIn(second)).toEqual([true, 'sure', 'likely']);
    await kadens.must('maria', takeBackForecast, { params: { id: second } });
    expect(await wordsIn(second)).toEqual([false, 'possible', 'likely']);
    await kadens.must('ali', closeDeal, {
      params: { id: scania.id },
      body: { version: scania.version, outcome: 'won' },
    });
    await kadens.must('maria', prioritiseDeal, { params: { id: second, dealId: volvo.id } });
    expect((await contentOf(second, 'pipeline-focus'))?.deals).toMatchObject([
      { name: 'Volvo', degree: 'possible', isChosen: true, hasNextStep: false },
    ]);
    await kadens.must('ali', recordCommitment, {
      body: {
        ...{ rhythmId, sessionId: second, ownerId: kadens.idOf('ali'), text: 'Ringa Petra', due: null },
        serves: 'Volvo',
      },
    });
    expect((await contentOf(second, 'pipeline-focus'))?.deals).toMatchObject([{ hasNextStep: true }]);
    await close(second);
    const pipelineIn = async (id: string) =>
      (await kadens.must('maria', getRecap, { params: { id } })).pipeline;
    expect(await pipelineIn(first)).toMatchObject({
      ...{ priorities: [], forecast: { said: 510_000, target: 1_200_000 }, cleared: [] },
    });
    expect(await pipelineIn(second)).toMatchObject({ priorities: [{ name: 'Volvo' }], forecast: null });
    // Nothing was forecast in the second session, so the first is compared.
    await kadens.moveClock(toInstant('2027-01-07T09:00:00.000Z'));
    const third = await begin('pipeline');
    expect(await contentOf(third, 'pipeline-forecast')).toMatchObject({
      past: { said: 510_000, became: 200_000 },
      last: null,
      until: '2027-03-31',
    });
    // A miss that large speaks for a pipeline session, to both.
    const { types } = await kadens.must('ali', getRecommendation, { params: { id: third } });
    expect(types.find(({ type }) => type === 'pipeline')?.reasons).toContainEqual(
      expect.objectContaining({ id: 'pipeline.forecast-miss', values: { share: 1.55 } }),
    );
    await close(third);
  });

  test('whatever is done in the panel is a sign of life of the session, and something in it', async () => {
    const body = { repId: kadens.idOf('ali'), name: 'Sandvik', value: 100_000 };
    const { id: dealId, version } = await kadens.must('ali', addDeal, { body });
    const id = await begin('performance');
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const params = { id: dealId };
    const acts = {
      'changes a deal': () => kadens.must('maria', changeDeal, { params, body: { version, value: 200_000 } }),
      'removes a deal': () => kadens.must('ali', removeDeal, { params }),
      'sees something': () =>
        kadens.must('maria', observe, {
          params: { id: rhythmId },
          body: { behaviour: 'listens', level: null, evidence: 'Atlas: två följdfrågor i rad' },
        }),
    };
    for (const [name, act] of Object.entries(acts)) {
      const from = addMinutes(kadens.now(), 2);
      await kadens.moveClock(from);
      await act();
      const { rows } = await client.query<{ signed: boolean; has_content: boolean }>(
        'select last_sign_at >= $1 as signed, has_content from session where session_id = $2',
        [from, id],
      );
      expect([name, rows]).toEqual([name, [{ signed: true, has_content: true }]]);
    }
    await client.end();
    await close(id);
  });

  test('what the two came to about a deal is there the next time, and of one part the first counts', async () => {
    const { id: dealId } = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'Volvo', value: 900_000 },
    });
    const first = await beginAbout(dealId);
    const write = (
      who: 'ali' | 'maria' | 'lars',
      id: string,
      part: string,
      text: string,
      before: string | null,
    ) => kadens.call(who, concludeDeal, { params: { id, dealId, part }, body: { text, before } });
    await write('maria', first, 'gap', 'Ekonomichefen är inte träffad', null);
    expect(await write('ali', first, 'gap', 'Inköp', null)).toMatchObject({ problem: { code: 'changed' } });
    expect(await write('lars', first, 'gap', 'Inköp', null)).toMatchObject({
      problem: { code: 'not-found' },
    });
    await write('ali', first, 'option-1', 'Boka ekonomichefen', null);
    await write('ali', first, 'move', 'Boka ekonomichefen', null);
    await write('maria', first, 'option-1', 'Boka ekonomichefen i december', 'Boka ekonomichefen');
    await write('ali', first, 'path', 'avtal, påskrift', null);
    const move = 'Boka ekonomichefen i december';
    expect(await contentOf(first, 'deal-move')).toMatchObject({ move, last: null });
    await close(first);
    const gap = 'Ekonomichefen är inte träffad';
    for (const who of ['maria', 'ali'] as const)
      expect((await kadens.must(who, getRecap, { params: { id: first } })).conclusions).toEqual([
        { dealId, gap, move },
      ]);
    expect(await foundIn('ekonomichefen')).toEqual([
      [first, ['conclusion', 'conclusion']],
      expect.anything(),
    ]);
    expect(await write('ali', first, 'gap', 'För sent', 'Inköp')).toMatchObject({
      problem: { code: 'session-closed' },
    });

    const second = await beginAbout(dealId);
    expect((await contentOf(second, 'deal-picture'))?.deal?.talk).toMatchObject({ gap, move });
    expect(await contentOf(second, 'deal-risk')).toMatchObject({ last: gap, gap: null });
    expect(await contentOf(second, 'deal-move')).toMatchObject({
      ...{ gap: { text: gap, now: false }, last: move, move: null },
    });
    expect(await contentOf(second, 'deal-people')).toMatchObject({ path: 'avtal, påskrift' });
    await write('maria', second, 'path', 'bara påskrift', 'avtal, påskrift');
    expect(await contentOf(second, 'deal-people')).toMatchObject({ path: 'bara påskrift' });
    await close(second);
  });

  test('of two who enter the same person both get one, and what is kept of them goes with the deal', async () => {
    const { id } = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'Scania', value: 990_000 },
    });
    const enter = (who: 'ali' | 'maria', name: string) =>
      kadens.must(who, addDealPerson, { params: { id }, body: { name, role: 'signs' } });
    const [one, same] = await Promise.all([enter('ali', 'Ekonomichefen'), enter('maria', 'ekonomichefen ')]);
    expect(same.id).toBe(one.id);
    const session = await beginAbout(id);
    expect((await contentOf(session, 'deal-people'))?.people).toMatchObject([{ met: null }]);

    const params = { id, personId: one.id };
    const meet = (who: 'ali' | 'maria' | 'mallory') =>
      kadens.call(who, changeDealPerson, { params, body: { version: 1, metOn: '2026-11-20' } });
    expect(await meet('mallory')).toMatchObject({ problem: { code: 'not-found' } });
    await meet('maria');
    expect(await meet('ali')).toMatchObject({
      problem: { code: 'changed', current: { metOn: '2026-11-20' } },
    });
    expect((await contentOf(session, 'deal-people'))?.people).toMatchObject([{ met: '2026-11-20' }]);
    await kadens.must('maria', removeDealPerson, { params });
    expect(await contentOf(session, 'deal-people')).toMatchObject({ people: [], asks: 'signs' });

    const { id: personId } = await enter('ali', 'Vd');
    await kadens.must('ali', removeDeal, { params: { id } });
    expect(await kadens.call('ali', removeDealPerson, { params: { id, personId } })).toMatchObject({
      problem: { code: 'not-found' },
    });
    await close(session);
  });

  test('a session whose rep has left and been erased goes on, with nothing of theirs, and can be closed', async () => {
    const { id: dealId } = await kadens.must('ali', addDeal, {
      body: { repId: kadens.idOf('ali'), name: 'Atlas', value: 10 },
    });
    const id = await beginAbout(dealId);
    const client = new pg.Client({ connectionString: kadens.database.superuserUrl });
    await client.connect();
    const [standIn, ali] = [v7(), kadens.idOf('ali')];
    const { tenant_id: tenant } = (
      await client.query<{ tenant_id: string }>('select tenant_id from person where person_id = $1', [ali])
    ).rows[0] ?? { tenant_id: '' };
    await client.query(`insert into person (tenant_id, person_id, name) values ($1, $2, '')`, [
      tenant,
      standIn,
    ]);
    for (const table of ['rhythm', 'session'])
      await client.query(`update ${table} set rep_id = $1 where rep_id = $2`, [standIn, ali]);
    await client.query('delete from deal where rep_id = $1', [ali]);
    try {
      const { sections } = await kadens.must('maria', getSectionFacts, { params: { id } });
      const contents = sections.map(({ content }) => content);
      expect(contents).toContainEqual({ kind: 'deal-picture', deal: null });
      expect((await kadens.must('maria', getSession, { params: { id } })).deals).toEqual([]);
      await kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Har slutat' } });
      expect((await kadens.must('maria', getRecap, { params: { id } })).conclusions).toEqual([]);
    } finally {
      for (const table of ['rhythm', 'session'])
        await client.query(`update ${table} set rep_id = $1 where rep_id = $2`, [ali, standIn]);
      await client.end();
    }
  });

  test('taking back what was decided about a deal takes the step said with it, unless that was changed since', async () => {
    const id = await begin('pipeline');
    const decideWithStep = async (name: string) => {
      const repId = kadens.idOf('ali');
      const deal = await kadens.must('ali', addDeal, { body: { repId, name, value: 10 } });
      const body = { rhythmId, sessionId: id, ownerId: repId, text: `Ringer ${name}`, due: null };
      const step = await kadens.must('ali', recordCommitment, { body });
      const params = { id, dealId: deal.id };
      const verdict = { dealVersion: deal.version, verdict: { is: 'alive' }, step: step.id };
      await kadens.must('ali', reviewDeal, { params, body: verdict });
      return { params, step };
    };
    const slip = await decideWithStep('Gnosjö');
    expect((await kadens.must('maria', undoDealReview, { params: slip.params })).steps).toEqual([]);
    const kept = await decideWithStep('Borås');
    await kadens.must('maria', changeCommitment, {
      params: { id: kept.step.id },
      body: { version: kept.step.version, text: 'Ringer Borås på torsdag' },
    });
    const { steps } = await kadens.must('ali', undoDealReview, { params: kept.params });
    expect(steps.map(({ text }) => text)).toEqual(['Ringer Borås på torsdag']);
    await kadens.must('ali', closeSession, { params: { id } });
  });
});
