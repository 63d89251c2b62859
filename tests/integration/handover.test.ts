import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Endpoint } from '../../shared/contracts/endpoint.ts';
import { keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { getDevelopment } from '../../shared/contracts/development.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { setFocus } from '../../shared/contracts/focus.ts';
import { setGoal } from '../../shared/contracts/goal.ts';
import { answerHandover, letGo, listHandovers, readHandedOver } from '../../shared/contracts/handover.ts';
import type { HandoverView } from '../../shared/contracts/handover.ts';
import { listPastSessions } from '../../shared/contracts/past-session.ts';
import { writePrivateNote } from '../../shared/contracts/private-note.ts';
import { getRecap } from '../../shared/contracts/recap.ts';
import { bringPoint } from '../../shared/contracts/agenda.ts';
import {
  chooseTeam,
  getMine,
  getRhythm,
  getTeam,
  listCandidates,
  setCadence,
} from '../../shared/contracts/rhythm.ts';
import { getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import { getTimeline } from '../../shared/contracts/timeline.ts';
import { handoverKinds } from '../../shared/domain/handover.ts';
import type { HandoverChoice } from '../../shared/domain/handover.ts';
import { toInstant } from '../../shared/domain/time.ts';
import type { PersonKey } from '../../local-teams/protocol.ts';
import { CADENCE, GOAL } from '../contract/endpoints-world.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { eventually } from '../support/eventually.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

const NOTE = 'Ekonomichefen vill se siffror';
const DECISION = 'Vi går vidare utan rabatt';
const PRIVATE = 'Verkar trött efter flytten';
const FOCUS = 'Frågar för sällan varför';
const TUESDAY = toInstant('2026-11-24T08:00:00.000Z');
const LEFT = 'men ligger kvar i kalendern';
const WEDNESDAY = toInstant('2026-11-25T08:00:00.000Z');

describe('when a rep gets another manager', () => {
  let kadens: Product;
  let old: string;
  let held: string;
  beforeAll(async () => {
    kadens = await startProduct();
    const { consents, userActions, chats } = kadens.standIns;
    for (const manager of ['maria', 'lars'] as const) consents.grant(manager, ['*']);
    for (const person of ['maria', 'ali', 'sara', 'lars'] as const)
      await userActions.install(person, chats.personal(person));
    old = (await beginRhythm(kadens)).id;
    const [ali, maria] = [kadens.idOf('ali'), kadens.idOf('maria')];
    const steps = [
      { ownerId: ali, text: 'Skicka offerten till Volvo', due: '2026-12-11' },
      { ownerId: maria, text: 'Prata med produkt', due: '2026-12-11' },
    ];
    const body = {
      ...{ rhythmId: old, type: 'deal', day: '2026-11-20', note: NOTE, decisions: [DECISION], steps },
      noStepReason: null,
    };
    held = (await kadens.must('maria', enterAfterwards, { body })).id;
    const params = { id: held };
    await kadens.must('maria', writePrivateNote, { params, body: { text: PRIVATE, version: 0 } });
    await kadens.must('maria', setFocus, {
      params: { id: old },
      body: { behaviour: 'asks-open', until: '2027-01-15', why: FOCUS },
    });
    await kadens.must('maria', setGoal, { body: { ...GOAL, ownerId: ali } });
    await eventually(async () => {
      await settle();
      expect(seriesOf('maria')).toHaveLength(1);
    });
    kadens.standIns.reportingLines.move('ali', 'lars');
  });
  afterAll(() => kadens.end());

  const settle = async (): Promise<void> => {
    await kadens.standIns.notifications.settled();
    await kadens.moveClock(toInstant(new Date(Date.parse(kadens.now()) + 2_000).toISOString()));
    await kadens.kadens.sweep();
  };
  const seriesOf = (person: PersonKey) =>
    kadens.standIns.calendars.of(person).filter(({ recurrence, cancelled }) => recurrence && !cancelled);
  const told = (person: PersonKey, text: string) =>
    kadens.standIns.chats.personal(person).messages.filter((one) => JSON.stringify(one).includes(text))
      .length;
  const choose = (by: PersonKey) =>
    kadens.call(by, chooseTeam, { body: { people: [kadens.idOf('ali')], greet: true } });
  const handover = async (by: PersonKey): Promise<HandoverView> => {
    const [found] = (await kadens.must(by, listHandovers)).handovers;
    if (!found) throw new Error('nobody was handed over');
    return found;
  };
  const answer = async (choice: HandoverChoice, by: PersonKey = 'ali') =>
    kadens.call(by, answerHandover, { params: { id: (await handover('ali')).id }, body: choice });
  const past = async (by: PersonKey) =>
    JSON.stringify(await kadens.call(by, readHandedOver, { params: { id: (await handover('ali')).id } }));
  const reads = async (by: PersonKey, endpoint: Endpoint, id: string, query = {}) =>
    (await kadens.call(by, endpoint, { params: { id }, query })).ok;

  test('of two managers who take on the same rep on one day, the second is told to talk to the first', async () => {
    expect(
      (await kadens.must('lars', listCandidates)).people.find(({ name }) => name === 'Ali Rezai'),
    ).toMatchObject({ coached: false, with: { name: 'Maria Lindqvist' } });
    expect(await choose('lars')).toMatchObject({ ok: false, problem: { code: 'just-taken' } });
    expect((await kadens.must('maria', getTeam)).rows).toHaveLength(1);
  });

  test('the new manager takes over, once however often they press, and goals and the rep’s promises go along', async () => {
    await kadens.moveClock(TUESDAY);
    const pressed = await Promise.all([choose('lars'), choose('lars')]);
    expect(pressed.every(({ ok }) => ok)).toBe(true);
    const { rows } = await kadens.must('lars', getTeam);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ openCommitments: 1, status: 'new' });
    const page = await kadens.must('lars', getRhythm, { params: { id: rows[0]?.rhythm.id ?? '' } });
    expect(page.commitments).toMatchObject([{ text: 'Skicka offerten till Volvo', sessionId: null }]);
    expect(page.goals).toHaveLength(1);
    expect(await handover('lars')).toMatchObject({
      ...{
        you: 'manager',
        answered: false,
        commitments: 1,
        sessions: 1,
        former: { name: 'Maria Lindqvist' },
      },
    });
  });

  test('the series is cancelled in the name of whoever booked it, and both are told, once', async () => {
    await eventually(async () => {
      await settle();
      expect(seriesOf('maria')).toHaveLength(0);
      expect([told('ali', 'är det Lars som coachar dig'), told('maria', 'coachas nu av Lars')]).toEqual([
        1, 1,
      ]);
    });
    expect((await handover('ali')).series).toBe('gone');
  });

  test('the earlier manager sees nothing of the rep any more, but what they themselves have promised', async () => {
    const { rows, mine } = await kadens.must('maria', getTeam);
    expect(rows).toEqual([]);
    expect(mine).toMatchObject([{ text: 'Prata med produkt', state: 'open' }]);
    for (const endpoint of [getRhythm, getDevelopment])
      expect(await reads('maria', endpoint, old)).toBe(false);
    expect(await reads('maria', getTimeline, old, { view: 'quarter' })).toBe(false);
    for (const endpoint of [getSession, getRecap]) expect(await reads('maria', endpoint, held)).toBe(false);
    const listed = await kadens.must('maria', listPastSessions, { query: { as: 'manager', q: '' } });
    expect(listed.rows).toEqual([]);
    expect(await past('maria')).not.toContain(NOTE);
  });

  test('and keeps it, or leaves it: the rep goes on seeing it as promised to them', async () => {
    const { promisedToMe, commitments } = await kadens.must('ali', getMine);
    expect(promisedToMe).toMatchObject([{ text: 'Prata med produkt', owner: { name: 'Maria Lindqvist' } }]);
    expect(commitments.map(({ promisedTo }) => promisedTo.name)).toEqual(['Lars Holm']);
    const { id, version } = promisedToMe[0] ?? { id: '', version: 0 };
    expect(await kadens.must('maria', keepCommitment, { params: { id }, body: { version } })).toMatchObject({
      state: 'kept',
    });
  });

  test('nothing of what was said is readable until the rep says so, and only of the kinds that they say', async () => {
    const asLars = await handover('lars');
    expect(asLars.answered).toBe(false);
    const every: readonly HandoverChoice[] = Array.from({ length: 8 }, (_, bits) => ({
      ...{ recaps: (bits & 1) > 0, notes: (bits & 2) > 0, practice: (bits & 4) > 0 },
    }));
    const shows = async () => {
      const text = await past('lars');
      return { recaps: text.includes(DECISION), notes: text.includes(NOTE), practice: text.includes(FOCUS) };
    };
    expect(await shows()).toEqual({ recaps: false, notes: false, practice: false });
    // From everything to each choice, so that what is taken back is seen to be gone at once.
    for (const one of every) {
      await answer({ recaps: true, notes: true, practice: true });
      expect((await answer(one)).ok).toBe(true);
      expect(await shows()).toEqual(one);
    }
    await answer({ recaps: true, notes: true, practice: true });
    expect(await past('lars')).not.toContain(PRIVATE);
    expect(await past('ali')).not.toContain(PRIVATE);
  });

  test('with everything said yes to there is still no other door to it, and nobody else has one', async () => {
    await answer({ recaps: true, notes: true, practice: true });
    for (const endpoint of [getRhythm, getDevelopment])
      expect(await reads('lars', endpoint, old)).toBe(false);
    for (const endpoint of [getSession, getRecap]) expect(await reads('lars', endpoint, held)).toBe(false);
    const query = { as: 'manager', q: 'siffror' };
    expect((await kadens.must('lars', listPastSessions, { query })).rows).toEqual([]);
    for (const other of ['maria', 'nina', 'eva', 'adam', 'mallory'] as const)
      expect(await past(other)).toContain('not-found');
  });

  test('only the rep answers, and the rep has all of it as before', async () => {
    for (const other of ['lars', 'maria', 'eva'] as const)
      expect(await answer({ recaps: true, notes: true, practice: true }, other)).toMatchObject({ ok: false });
    await answer({ recaps: false, notes: false, practice: false });
    for (const kind of handoverKinds) expect((await handover('lars')).choice[kind]).toBe(false);
    const text = await past('ali');
    for (const said of [NOTE, DECISION, FOCUS]) expect(text).toContain(said);
    const mine = await kadens.must('ali', listPastSessions, { query: { as: 'rep', q: '' } });
    expect(mine.rows).toMatchObject([{ id: held, other: { name: 'Maria Lindqvist' } }]);
    expect(await kadens.must('ali', getRecap, { params: { id: held } })).toMatchObject({
      steps: [{}, {}],
      decisions: [{ decision: { text: DECISION } }],
    });
  });

  test('nothing new begins in what has ended', async () => {
    for (const by of ['ali', 'maria'] as const) {
      const body = { rhythmId: old, type: 'deal' };
      expect(await kadens.call(by, startOnTheSpot, { body })).toMatchObject({ ok: false });
      const point = { params: { id: old }, body: { text: 'En till sak' } };
      expect(await kadens.call(by, bringPoint, point)).toMatchObject({ ok: false });
      const promise = {
        rhythmId: old,
        sessionId: null,
        ownerId: kadens.idOf('ali'),
        text: 'Ringa',
        due: null,
      };
      expect(await kadens.call(by, recordCommitment, { body: promise })).toMatchObject({ ok: false });
    }
  });

  test('somebody who is let go keeps what is theirs, and the next manager is asked about from there', async () => {
    const [row] = (await kadens.must('lars', getTeam)).rows;
    const { id, version } = row?.rhythm ?? { id: '', version: 0 };
    const params = { id };
    expect(await kadens.call('lars', letGo, { params, body: { version: version - 1 } })).toMatchObject({
      ...{ ok: false, problem: { code: 'changed' } },
    });
    await kadens.must('lars', letGo, { params, body: { version } });
    expect((await kadens.must('lars', getTeam)).rows).toEqual([]);
    expect((await kadens.must('ali', getMine)).commitments).toHaveLength(1);
    expect((await kadens.must('ali', listHandovers)).handovers).toEqual([]);
    kadens.standIns.reportingLines.move('ali', 'maria');
    expect((await choose('maria')).ok).toBe(true);
    expect(await handover('maria')).toMatchObject({ former: { name: 'Lars Holm' }, commitments: 1 });
    expect(await reads('maria', getRecap, held)).toBe(false);
  });

  test('a series that nobody can reach any more is left, and each of the two is told what they can do', async () => {
    const coach = async (by: PersonKey) => {
      const body = { people: [kadens.idOf('sara')], greet: false };
      const { rows } = await kadens.must(by, chooseTeam, { body });
      const row = rows.find(({ rhythm }) => rhythm.rep.id === kadens.idOf('sara'));
      const { id, version } = row?.rhythm ?? { id: '', version: 0 };
      await kadens.must(by, setCadence, { params: { id }, body: { ...CADENCE, version } });
      return id;
    };
    await coach('maria');
    await eventually(async () => {
      await settle();
      expect(seriesOf('maria')).toHaveLength(1);
    });
    // Maria has left the organisation.
    kadens.standIns.mailboxes.set('maria', 'gone');
    kadens.standIns.reportingLines.move('sara', 'lars');
    await kadens.moveClock(WEDNESDAY);
    const rhythm = await coach('lars');
    await eventually(async () => {
      await settle();
      expect([told('sara', LEFT), told('maria', LEFT)]).toEqual([1, 1]);
    });
    expect(seriesOf('maria')).toHaveLength(1);
    const [asked] = (await kadens.must('sara', listHandovers)).handovers;
    expect(asked).toMatchObject({ series: 'left', answered: false });
    const { sessions } = await kadens.must('lars', getRhythm, { params: { id: rhythm } });
    const first = sessions.toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1))[0];
    expect(first?.type).toBe('performance');
  });

  test('a tap on the card answers, and the card says what goes along', async () => {
    const { userActions, chats } = kadens.standIns;
    const chat = chats.personal('sara');
    const card = chat.messages.findLast((one) => JSON.stringify(one).includes('answer-handover'));
    if (!card) throw new Error('Sara was asked nothing');
    const [, id = ''] = /"handover":"([^"]+)"/.exec(JSON.stringify(card)) ?? [];
    const answered = await userActions.runCardAction('sara', chat, card, {
      ...{ type: 'execute', verb: 'answer-handover', trigger: 'manual' },
      data: { handover: id, what: 'none' },
    });
    expect(JSON.stringify(answered)).toContain('Lars läser inget från din tid med Maria');
    const [now] = (await kadens.must('sara', listHandovers)).handovers;
    expect(now).toMatchObject({ answered: true, choice: { recaps: false, notes: false, practice: false } });
  });
});
