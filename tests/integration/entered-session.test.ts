import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { getMine, getRhythm, getTeam, setCadence } from '../../shared/contracts/rhythm.ts';
import { enterAfterwards } from '../../shared/contracts/entered-session.ts';
import { recordCommitment } from '../../shared/contracts/commitment.ts';
import { answerSessionEnd, getSession, startOnTheSpot } from '../../shared/contracts/session.ts';
import type { RhythmId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { coachAli } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('a session that was held without Kadens', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await coachAli(kadens)).id;
  });
  afterEach(() => kadens.end());

  const enter = (person: 'maria' | 'ali', more: object = {}) =>
    kadens.must(person, enterAfterwards, {
      body: { rhythmId, type: 'skill', day: '2026-11-20', noStepReason: 'Inget nytt', ...more },
    });
  const row = async () => (await kadens.must('maria', getTeam)).rows[0];

  test('counts as any other: from the day it was, for its type and for the rhythm', async () => {
    await enter('maria');
    expect(await row()).toMatchObject({ daysSince: 3 });
    expect((await row())?.types.find(({ type }) => type === 'skill')).toMatchObject({ days: 3 });
  });

  test('has what was noted, decided and promised, for both', async () => {
    const steps = [{ ownerId: kadens.idOf('ali'), text: 'Skickar offerten', due: '2026-12-04' }];
    const { id } = await enter('ali', {
      note: 'Vi övade',
      decisions: ['Ingen rabatt'],
      steps,
      noStepReason: null,
    });
    const session = await kadens.must('maria', getSession, { params: { id } });
    expect(session).toMatchObject({ state: 'closed', type: 'skill', noStepReason: null });
    expect(session.notes.map(({ text }) => text)).toEqual(['Vi övade']);
    expect(session.decisions.map(({ text }) => text)).toEqual(['Ingen rabatt']);
    expect(session.steps.map(({ text, due }) => [text, due])).toEqual([['Skickar offerten', '2026-12-04']]);
    expect((await kadens.must('ali', getMine)).commitments.map(({ text }) => text)).toEqual([
      'Skickar offerten',
    ]);
  });

  test('is the one that was planned for that day, and not one more', async () => {
    await kadens.must('maria', setCadence, { params: { id: rhythmId }, body: { ...CADENCE, version: 1 } });
    await kadens.moveClock(toInstant('2026-12-01T08:00:00.000Z'));
    const planned = (await kadens.must('maria', getRhythm, { params: { id: rhythmId } })).sessions.find(
      ({ startsAt }) => startsAt.startsWith('2026-11-26'),
    );
    const { id, startsAt } = await enter('maria', { day: '2026-11-26' });
    expect([id, startsAt]).toEqual([planned?.id, planned?.startsAt]);
    const { sessions } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    expect(sessions.filter(({ state }) => state === 'closed')).toHaveLength(1);
  });

  test('is the one it is said to be, though that was begun without a plan, with what was written in it', async () => {
    const body = { rhythmId, type: 'skill' };
    const begun = await kadens.must('maria', startOnTheSpot, { body });
    const params = { id: begun.id };
    await kadens.must('ali', recordCommitment, {
      body: { rhythmId, sessionId: begun.id, ownerId: kadens.idOf('ali'), text: 'Ringa Volvo', due: null },
    });
    await kadens.moveClock(toInstant('2026-11-25T08:00:00.000Z'));
    await kadens.must('ali', answerSessionEnd, { params, body: { held: false } });
    // What was promised for a day that has passed since is entered as it was promised.
    const steps = [{ ownerId: kadens.idOf('ali'), text: 'Ringa Scania', due: '2026-11-24' }];
    const { id } = await enter('maria', { sessionId: begun.id, day: '2026-11-23', steps });
    expect(id).toBe(begun.id);
    const session = await kadens.must('ali', getSession, { params });
    expect(session).toMatchObject({ state: 'closed', type: 'skill' });
    expect(session.agenda.map((one) => one.id)).toEqual(begun.agenda.map((one) => one.id));
    expect(session.steps.map(({ text, due }) => [text, due])).toEqual([
      ['Ringa Volvo', null],
      ['Ringa Scania', '2026-11-24'],
    ]);
    const { sessions } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    expect(sessions.map((one) => one.state)).toEqual(['closed']);
  });

  test('can be entered while the two are in another', async () => {
    const body = { rhythmId, type: 'deal' };
    const { id } = await kadens.must('maria', startOnTheSpot, { body });
    await enter('ali', { steps: [{ ownerId: kadens.idOf('ali'), text: 'Ringer', due: null }] });
    expect((await kadens.must('ali', getSession, { params: { id } })).state).toBe('live');
  });

  test('nothing of a step that can’t be kept is kept', async () => {
    const steps = [{ ownerId: kadens.idOf('ali'), text: 'Ringer', due: '2026-11-01' }];
    const body = { rhythmId, type: 'skill', day: '2026-11-20', note: 'Vi övade', steps };
    expect(await kadens.call('ali', enterAfterwards, { body })).toMatchObject({ ok: false, status: 422 });
    expect((await kadens.must('ali', getRhythm, { params: { id: rhythmId } })).sessions).toEqual([]);
  });

  test('the rep is asked how useful it was only while it is fresh', async () => {
    const { userActions, chats } = kadens.standIns;
    await userActions.install('ali', chats.personal('ali'));
    const asked = () => JSON.stringify(chats.personal('ali').messages).includes('useful');
    await enter('maria');
    await kadens.moveClock(toInstant('2026-11-23T09:00:00.000Z'));
    expect(asked()).toBe(false);
    await enter('maria', { day: '2026-11-23' });
    await kadens.moveClock(toInstant('2026-11-23T10:00:00.000Z'));
    expect(asked()).toBe(true);
  });
});
