import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askForHelp, keepCommitment, recordCommitment } from '../../shared/contracts/commitment.ts';
import { openClosing } from '../../shared/contracts/agenda.ts';
import { getManagerView } from '../../shared/contracts/manager-view.ts';
import { getMine, getRhythm, setCadence, wishFor } from '../../shared/contracts/rhythm.ts';
import { chooseType, getRecommendation } from '../../shared/contracts/session-subject.ts';
import {
  closeSession,
  getSession,
  rateUsefulness,
  recordDecision,
  startOnTheSpot,
} from '../../shared/contracts/session.ts';
import { conversationTypes } from '../../shared/domain/conversation-type.ts';
import type { ConversationType } from '../../shared/domain/conversation-type.ts';
import type { RhythmId, SessionId } from '../../shared/domain/ids.ts';
import { toInstant } from '../../shared/domain/time.ts';
import { CADENCE } from '../contract/endpoints-world.ts';
import { beginRhythm } from '../support/coached-pair.ts';
import { startProduct } from '../support/product.ts';
import type { Product } from '../support/product.ts';

describe('what the next session should be about', () => {
  let kadens: Product;
  let rhythmId: RhythmId;
  let next: SessionId;
  beforeEach(async () => {
    kadens = await startProduct();
    kadens.standIns.consents.grant('maria', ['*']);
    rhythmId = (await beginRhythm(kadens)).id;
    // The series is booked before anything is chosen.
    await kadens.kadens.sweep();
    next = (await comingUp()).id;
  });
  afterEach(() => kadens.end());

  const comingUp = async () => {
    const planned = (await kadens.must('ali', getMine)).rhythms[0]?.next;
    if (!planned) throw new Error('nothing is planned');
    return planned;
  };
  const asked = (person: 'maria' | 'ali' = 'ali', id: SessionId = next) =>
    kadens.must(person, getRecommendation, { params: { id } });
  const hold = async (type: ConversationType, decision: string | null = null) => {
    const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } });
    if (decision !== null)
      await kadens.must('maria', recordDecision, { params: { id }, body: { text: decision } });
    return kadens.must('maria', closeSession, { params: { id }, body: { noStepReason: 'Inget nytt' } });
  };
  const reasonsFor = async (type: ConversationType) =>
    (await asked()).types.find((one) => one.type === type)?.reasons.map(({ id }) => id);

  test('two who have not met begin with goals and expectations, and both are told the same', async () => {
    const { recommended, types, wish } = await asked();
    expect([recommended, wish, (await comingUp()).type]).toEqual(['performance', null, 'performance']);
    expect(types[0]?.reasons.map(({ id }) => id)).toEqual(['performance.first']);
    expect(await asked('maria')).toEqual(await asked());
  });

  test('a type that comes up after the rep was asked to prepare for another is told where it is seen', async () => {
    const { id: held } = await hold('performance', 'Vi börjar där');
    // Else the question of that shares the morning's card with the preparation.
    await kadens.must('ali', rateUsefulness, { params: { id: held }, body: { score: 4 } });
    const { rhythm } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    const { version } = rhythm;
    const onMonday = { ...CADENCE, weekday: 1, anchor: '2026-11-30', version };
    await kadens.must('maria', setCadence, { params: { id: rhythmId }, body: onMonday });
    const { userActions, chats } = kadens.standIns;
    await userActions.install('ali', chats.personal('ali'));
    await kadens.moveClock(toInstant('2026-11-27T08:00:00Z'));
    await kadens.kadens.sweep();
    const shown = async (person: 'maria' | 'ali') =>
      kadens.must(person, getSession, { params: { id: (await comingUp()).id } });
    const { type: before, askedType } = await shown('ali');
    expect([before, askedType]).toEqual(['pipeline', null]);
    const cards = () => JSON.stringify(kadens.standIns.chats.personal('ali').messages);
    expect(cards()).toContain('Vad vill du ta upp?');
    expect(cards()).not.toContain('När du fick frågan');

    await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type: 'deal' } });
    for (const person of ['maria', 'ali'] as const)
      expect(await shown(person)).toMatchObject({ type: 'deal', askedType: before });
    await kadens.kadens.sweep();
    await expect.poll(cards).toContain('När du fick frågan: ');
    await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type: null } });
    expect((await shown('ali')).askedType).toBeNull();
  });

  test('a rep who was asked to prepare is asked once, though the rhythm gets another time just after', async () => {
    const { userActions, chats } = kadens.standIns;
    await userActions.install('ali', chats.personal('ali'));
    await kadens.moveClock(toInstant('2026-11-25T08:00:00Z'));
    await kadens.kadens.sweep();
    const count = (text: string) =>
      chats.personal('ali').messages.filter((one) => JSON.stringify(one).includes(text)).length;
    expect(count('Vad vill du ta upp?')).toBe(1);
    const { rhythm } = await kadens.must('maria', getRhythm, { params: { id: rhythmId } });
    const later = { ...CADENCE, time: '13:00', version: rhythm.version };
    await kadens.must('maria', setCadence, { params: { id: rhythmId }, body: later });
    await kadens.kadens.sweep();
    await expect.poll(() => count('Samtalet är flyttat till')).toBe(1);
    expect(count('Vad vill du ta upp?')).toBe(0);
  });

  test('what the rep asks for speaks for it, holds until a session has been held, and can be taken back', async () => {
    await hold('performance');
    const wish = (type: ConversationType | null) =>
      kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type } });
    await wish('pipeline');
    expect(await asked('maria')).toMatchObject({ recommended: 'pipeline', wish: 'pipeline' });
    expect((await comingUp()).type).toBe('pipeline');
    expect(await reasonsFor('pipeline')).toContain('requested');
    await wish(null);
    expect((await asked()).wish).toBeNull();
    await wish('pipeline');
    // Two people who come and go within five minutes have held nothing.
    await hold('deal');
    expect((await asked()).wish).toBe('pipeline');
    await hold('deal', 'Vi går vidare utan rabatt');
    expect((await asked()).wish).toBeNull();
  });

  test('a wish is the rep’s: not the manager’s, and no change to what was agreed', async () => {
    const answer = await kadens.call('maria', wishFor, { params: { id: rhythmId }, body: { type: 'deal' } });
    expect(answer.status).toBe(404);
    const version = async () =>
      (await kadens.must('maria', getRhythm, { params: { id: rhythmId } })).rhythm.version;
    const before = await version();
    await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type: 'deal' } });
    expect(await version()).toBe(before);
  });

  test('a call for help speaks for a word about it, until it is answered', async () => {
    await hold('deal');
    const made = await kadens.must('ali', recordCommitment, {
      body: { rhythmId, ownerId: kadens.idOf('ali'), text: 'Ringer Scania', due: '2026-12-04' },
    });
    const calling = await kadens.must('ali', askForHelp, {
      params: { id: made.id },
      body: { version: made.version },
    });
    const { types } = await asked();
    expect(types.find(({ type }) => type === 'performance')?.reasons).toContainEqual({
      id: 'help',
      values: { commitment: 'Ringer Scania' },
    });
    await kadens.must('ali', keepCommitment, { params: { id: made.id }, body: { version: calling.version } });
    expect(await reasonsFor('performance')).not.toContain('help');
  });

  test('what the manager has chosen stays, whatever is held in between', async () => {
    const { version } = await kadens.must('maria', getSession, { params: { id: next } });
    await kadens.must('maria', chooseType, { params: { id: next }, body: { version, type: 'skill' } });
    await hold('deal');
    await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type: 'pipeline' } });
    expect((await comingUp()).type).toBe('skill');
  });

  test.each(conversationTypes)(
    'ending one about %s, both are told what the next then is about',
    async (type) => {
      const { id } = await kadens.must('maria', startOnTheSpot, { body: { rhythmId, type } });
      await kadens.must('ali', wishFor, { params: { id: rhythmId }, body: { type } });
      await kadens.must('maria', recordDecision, { params: { id }, body: { text: 'Vi går vidare' } });
      expect((await comingUp()).type).toBe(type);
      const { next: told } = await kadens.must('maria', openClosing, { params: { id } });
      expect((await kadens.must('ali', getSession, { params: { id } })).next).toEqual(told);
      const body = { noStepReason: 'Inget nytt' };
      expect((await kadens.must('maria', closeSession, { params: { id }, body })).next).toEqual(told);
      expect(await comingUp()).toEqual(told);
      expect(told?.type).not.toBe(type);
    },
  );

  test('a type that was recommended and set aside twice is said to the manager, and to nobody else', async () => {
    await hold('deal');
    await kadens.moveClock(toInstant('2027-04-05T08:00:00.000Z'));
    const now = async () => asked('maria', (await comingUp()).id);
    expect(await now()).toMatchObject({ recommended: 'deal', avoided: null });
    await hold('preparation');
    expect(await now()).toMatchObject({ recommended: 'deal', avoided: null });
    await hold('preparation');
    const { id } = await comingUp();
    expect((await asked('maria', id)).avoided).toBe('deal');
    expect((await asked('ali', id)).avoided).toBeNull();
    const asShe = await kadens.must('ali', getManagerView, { params: { id: rhythmId } });
    expect(asShe.recommendation).toMatchObject({ recommended: 'deal', avoided: null });
  });
});
